package org.maillage.note.internal.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.maillage.note.internal.document.Grid;

/** Tables open in a spreadsheet of the language, and nothing in them is run. */
class CsvWriterTest {

    private static String written(Locale language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter().write(new Grid("Essai", language, List.of("a", "b", "c", "d"), List.of(Arrays.asList(
                "=cmd()", new BigDecimal("1234.5"), LocalDate.of(2026, 12, 1), null))), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void frenchTablesHaveSemicolonsAndCommas() throws Exception {
        assertEquals("\ufeffa;b;c;d\r\n'=cmd();1234,5;2026-12-01;\r\n", written(Locale.FRENCH));
    }

    @Test
    void englishTablesHaveCommasAndPoints() throws Exception {
        assertEquals("\ufeffa,b,c,d\r\n'=cmd(),1234.5,2026-12-01,\r\n", written(Locale.ENGLISH));
    }
}
