package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.maillage.api.text.Message;

/** Texts for people exist in both languages and can be said. */
class MessagesTest {

    private static final char NO_BREAK_SPACE = '\u00A0';

    @Test
    void everyTextExistsInBothLanguagesWithTheSamePlaces() throws IOException {
        Properties french = load("messages.properties");
        Properties english = load("messages_en.properties");
        assertEquals(french.keySet(), english.keySet());
        french.forEach((key, text) -> assertEquals(places(text), places(english.get(key)), key.toString()));
    }

    @Test
    void everyTextCanBeSaid() throws IOException {
        for (Object key : load("messages.properties").keySet()) {
            Message message = Message.of(SearchTexts.class, key.toString(), "X", "Y");
            assertFalse(message.in(Locale.FRENCH).contains("{"), key.toString());
            assertFalse(message.in(Locale.ENGLISH).contains("{"), key.toString());
        }
    }

    @Test
    void frenchTextsKeepTheRulesOfTypography() throws IOException {
        load("messages.properties").forEach((key, value) -> {
            String text = value.toString();
            assertFalse(text.contains("'"), key + ": apostrophes are ’");
            for (char sign : ":;?!".toCharArray()) {
                int at = text.indexOf(sign);
                assertTrue(at < 0 || text.charAt(at - 1) == NO_BREAK_SPACE, key + ": no-break space before " + sign);
            }
        });
    }

    private static int places(Object text) {
        return new MessageFormat(text.toString(), Locale.FRENCH).getFormatsByArgumentIndex().length;
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream bytes = SearchTexts.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
