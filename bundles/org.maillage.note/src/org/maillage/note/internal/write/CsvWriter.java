package org.maillage.note.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.maillage.note.internal.document.Grid;

/**
 * Comma-separated values as spreadsheets of the language open them at a double click: a byte order mark, and in French
 * semicolons between columns and commas in numbers. Texts that a spreadsheet would take for a formula begin with an
 * apostrophe.
 */
public final class CsvWriter implements GridWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA = "=+-@\t\r";

    @Override
    public void write(Grid grid, OutputStream out) throws IOException {
        boolean english = grid.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(english ? ',' : ';').get();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, format);
        printer.printRecord(grid.columns());
        for (List<Object> row : grid.rows()) {
            printer.printRecord(row.stream().map(each -> cell(each, english)).toArray());
        }
        printer.flush();
    }

    private static Object cell(Object value, boolean english) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> english ? number.toPlainString() : number.toPlainString().replace('.', ',');
            case String text -> !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
            default -> value.toString();
        };
    }
}
