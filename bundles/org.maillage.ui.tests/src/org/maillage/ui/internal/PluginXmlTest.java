package org.maillage.ui.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
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

    private Document plugin;

    @BeforeEach
    void read() throws Exception {
        plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Sources.BUNDLE.resolve("plugin.xml").toFile());
    }

    @Test
    void constantsAndDeclarationsAreTheSame() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field each : UiIds.class.getFields()) {
            constants.add((String) each.get(null));
        }
        Set<String> declared = new TreeSet<>(values("id"));
        assertEquals(declared, constants);
    }

    @Test
    void idsAreLowerCaseDottedAndOurs() {
        values("id").forEach(
                id -> assertTrue(id.matches("org\\.maillage\\.ui\\.[a-z]+"), () -> id + " is not as ids are here"));
    }

    @Test
    void handlersThatShowAViewNameOne() {
        values("class").stream().filter(each -> each.contains(":")).map(each -> each.substring(each.indexOf(':') + 1))
                .forEach(view -> assertTrue(values("id").contains(view), view));
    }

    @Test
    void whatIsUsedIsDeclared() {
        Set<String> ids = values("id");
        ids.add("org.eclipse.ui.contexts.window");
        for (String attribute : new String[] { "commandId", "categoryId", "category", "contextId" }) {
            assertTrue(ids.containsAll(values(attribute)), () -> attribute + " " + values(attribute));
        }
    }

    @Test
    void eachCommandHasAHandler() {
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
        values("icon").forEach(icon -> assertTrue(Sources.BUNDLE.resolve(icon).toFile().exists(), icon));
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
