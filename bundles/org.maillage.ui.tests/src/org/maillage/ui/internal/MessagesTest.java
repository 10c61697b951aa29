package org.maillage.ui.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final String FOLDER = "src/org/maillage/ui/internal/";

    @Test
    void eachTextExistsInBothLanguages() throws IOException {
        assertEquals(Sources.properties(FOLDER + "messages.properties").keySet(),
                Sources.properties(FOLDER + "messages_en.properties").keySet());
        assertEquals(Sources.properties("plugin.properties").keySet(),
                Sources.properties("plugin_en.properties").keySet());
    }

    @Test
    void eachTextIsWellFormed() throws IOException {
        for (String file : new String[] { "messages.properties", "messages_en.properties" }) {
            Properties texts = Sources.properties(FOLDER + file);
            texts.forEach((key, text) -> {
                assertDoesNotThrow(() -> new MessageFormat((String) text, Locale.FRENCH), () -> file + " " + key);
                assertFalse(((String) text).contains("'"), () -> file + " " + key + ": use ’, not '");
            });
        }
    }

    @Test
    void eachTextIsUsed() throws IOException {
        String java = Sources.allJava();
        for (Object key : Sources.properties(FOLDER + "messages.properties").keySet()) {
            assertTrue(isUsed((String) key, java), () -> "Nothing says " + key);
        }
    }

    @Test
    void eachTextOfThePluginIsUsed() throws IOException {
        String plugin = Sources.read("plugin.xml") + Sources.read("META-INF/MANIFEST.MF");
        for (Object key : Sources.properties("plugin.properties").keySet()) {
            assertTrue(plugin.contains("%" + key + "\"") || plugin.contains("%" + key + "\n"),
                    () -> "Nothing says " + key);
        }
    }

    @Test
    void numbersAgreeWithTheirNouns() {
        Texts texts = new Texts(Locale.FRENCH);
        assertEquals("1 fiche", texts.of("count.found", 1));
        assertEquals("2 fiches", texts.of("count.found", 2));
        assertEquals("Aucune fiche", texts.of("count.found", 0));
        assertEquals("version 1.0 · installée · 1 fiche · rien à corriger",
                texts.of("collections.facts.read", "version 1.0 · installée", 1, 0));
    }

    @Test
    void anotherLanguageGetsFrench() {
        assertEquals("Aucun lien dans cette fiche", new Texts(Locale.GERMAN).of("links.none"));
        assertEquals("No link in this entry", new Texts(Locale.US).of("links.none"));
    }

    /** Named in full, or by a beginning that ends with a dot and an ending that the code adds. */
    private static boolean isUsed(String key, String java) {
        if (java.contains("\"" + key + "\"")) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            boolean start = java.contains("\"" + key.substring(0, dot) + ".\"");
            boolean parts = java.contains("\"" + key.substring(0, dot) + "\"")
                    && java.contains("\"" + key.substring(dot) + "\"");
            if (start || parts) {
                return true;
            }
        }
        return false;
    }
}
