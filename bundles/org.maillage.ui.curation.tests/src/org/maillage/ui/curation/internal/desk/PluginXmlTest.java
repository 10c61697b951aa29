package org.maillage.ui.curation.internal.desk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PluginXmlTest {

    private static final Path BUNDLE = Path.of("../org.maillage.ui.curation");

    private Document plugin;

    @BeforeEach
    void read() throws Exception {
        plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(BUNDLE.resolve("plugin.xml").toFile());
    }

    @Test
    void constantsAndDeclarationsAreTheSame() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field each : DeskIds.class.getFields()) {
            constants.add((String) each.get(null));
        }
        assertEquals(new TreeSet<>(values("id")), constants);
    }

    @Test
    void eachCommandHasAHandlerAndAName() {
        Set<String> handled = new HashSet<>();
        elements("handler").forEach(each -> handled.add(each.getAttribute("commandId")));
        elements("command").forEach(each -> {
            String id = each.getAttribute("id");
            assertTrue(id.isEmpty() || handled.contains(id), () -> "Nothing handles " + id);
        });
    }

    @Test
    void eachClassExists() {
        values("class").forEach(name -> assertDoesNotThrow(
                () -> Class.forName(name.replaceFirst(":.*", ""), false, PluginXmlTest.class.getClassLoader()), name));
    }

    @Test
    void eachPictureExists() {
        values("icon").forEach(icon -> assertTrue(BUNDLE.resolve(icon).toFile().exists(), icon));
    }

    private Set<String> values(String attribute) {
        Set<String> values = new HashSet<>();
        elements("*").forEach(each -> values.add(each.getAttribute(attribute)));
        values.remove("");
        return values;
    }

    private Set<Element> elements(String name) {
        Set<Element> elements = new HashSet<>();
        NodeList all = plugin.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
