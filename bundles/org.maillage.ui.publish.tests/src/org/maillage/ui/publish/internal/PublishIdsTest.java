package org.maillage.ui.publish.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the plugin.xml declares and what the code names are the same. */
class PublishIdsTest {

    private static final Path BUNDLE = Path.of("../org.maillage.ui.publish");

    private Document plugin;

    @BeforeEach
    void read() throws Exception {
        plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(BUNDLE.resolve("plugin.xml").toFile());
    }

    @Test
    void constantsAndDeclarationsAreTheSame() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field each : PublishIds.class.getFields()) {
            String id = (String) each.get(null);
            if (id.startsWith("org.maillage.ui.publish.")) {
                constants.add(id);
            }
        }
        assertEquals(new TreeSet<>(values("id")), constants);
    }

    @Test
    void eachClassAndEachPictureExists() {
        values("class").forEach(name -> assertDoesNotThrow(() -> Class.forName(name.replaceFirst(":.*", ""), false,
                PublishIdsTest.class.getClassLoader()), name));
        values("icon").forEach(icon -> assertTrue(Files.exists(BUNDLE.resolve(icon)), icon));
    }

    private Set<String> values(String attribute) {
        Set<String> values = new TreeSet<>();
        NodeList all = plugin.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            values.add(((Element) all.item(i)).getAttribute(attribute));
        }
        values.remove("");
        return values;
    }
}
