package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.maillage.exchange.internal.ExchangeTexts;

/** Every text exists in both languages, with the same placeholders, and formats. */
class TextsTest {

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(ExchangeTexts.class.getResourceAsStream(file),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void textsAreInBothLanguages() throws IOException {
        Properties french = texts("messages.properties");
        Properties english = texts("messages_en.properties");
        assertEquals(french.keySet(), english.keySet());
        for (String key : french.stringPropertyNames()) {
            assertEquals(new MessageFormat(french.getProperty(key), Locale.FRENCH).getFormatsByArgumentIndex().length,
                    new MessageFormat(english.getProperty(key), Locale.ENGLISH).getFormatsByArgumentIndex().length,
                    key);
            assertFalse(french.getProperty(key).contains("'"), key);
            assertFalse(french.getProperty(key).matches(".*[^\\u00A0][;?!»].*|.* :.*"), key);
        }
    }
}
