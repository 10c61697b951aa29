package org.maillage.ui.pictures.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PluginXmlTest {

    private static final Path BUNDLE = Path.of("../org.maillage.ui.pictures");

    @Test
    void eachClassExistsAndEachHandlerShowsAViewOfThisBundle() throws Exception {
        Set<String> ids = values("id");
        assertFalse(values("class").isEmpty());
        for (String each : values("class")) {
            assertDoesNotThrow(() -> Class.forName(each.replaceFirst(":.*", ""), false,
                    PluginXmlTest.class.getClassLoader()), each);
            assertTrue(!each.contains(":") || ids.contains(each.substring(each.indexOf(':') + 1)), each);
        }
    }

    @Test
    void eachPictureExists() throws Exception {
        values("icon").forEach(each -> assertTrue(BUNDLE.resolve(each).toFile().isFile(), each));
    }

    @Test
    void eachViewStandsInThePerspectiveAndHasACommandWithAKeyAndAPlaceInTheMenu() throws Exception {
        for (Element view : elements("e4view")) {
            String id = view.getAttribute("id");
            String command = id.replaceFirst("\\.(\\w+)$", ".show$1");
            assertTrue(elements("view").stream().anyMatch(each -> each.getAttribute("id").equals(id)), id);
            for (String element : new String[] {"handler", "key", "image"}) {
                assertTrue(elements(element).stream().anyMatch(each -> each.getAttribute("commandId").equals(command)),
                        element + " of " + command);
            }
            assertTrue(elements("command").stream().anyMatch(each -> each.getAttribute("commandId").equals(command)),
                    command + " in a menu");
        }
    }

    private static Set<String> values(String attribute) throws Exception {
        Set<String> values = new HashSet<>();
        elements("*").forEach(each -> values.add(each.getAttribute(attribute)));
        values.remove("");
        return values;
    }

    private static Set<Element> elements(String name) throws Exception {
        NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(BUNDLE.resolve("plugin.xml").toFile()).getElementsByTagName(name);
        Set<Element> elements = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
