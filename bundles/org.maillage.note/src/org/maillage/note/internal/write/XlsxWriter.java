package org.maillage.note.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.maillage.note.internal.document.Grid;

/** An Excel workbook: one sheet, its headings frozen and with filters, days and amounts as such. */
public final class XlsxWriter implements GridWriter {

    private static final int NARROW = 16;
    private static final int WIDE = 48;
    private static final int LONG = 30;

    @Override
    public void write(Grid grid, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Maillage", null);
        Worksheet sheet = workbook.newWorksheet(grid.title());
        int columns = grid.columns().size();
        for (int i = 0; i < columns; i++) {
            sheet.value(0, i, grid.columns().get(i));
            int column = i;
            boolean wide = grid.rows().stream().map(row -> row.get(column))
                    .anyMatch(each -> each instanceof String text && text.length() > LONG);
            sheet.width(i, wide ? WIDE : NARROW);
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).verticalAlignment("top").set();
        for (int i = 0; i < grid.rows().size(); i++) {
            row(sheet, i + 1, grid.rows().get(i));
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, grid.rows().size(), columns - 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        workbook.finish();
    }

    private static void row(Worksheet sheet, int number, List<Object> row) {
        for (int i = 0; i < row.size(); i++) {
            switch (row.get(i)) {
                case null -> {
                    continue;
                }
                case BigDecimal amount -> sheet.value(number, i, amount);
                case LocalDate day -> sheet.value(number, i, day);
                default -> sheet.value(number, i, row.get(i).toString());
            }
            var style = sheet.style(number, i).verticalAlignment("top").wrapText(true);
            if (row.get(i) instanceof LocalDate) {
                style.format("yyyy-mm-dd");
            } else if (row.get(i) instanceof BigDecimal) {
                style.format("#,##0.##");
            }
            style.set();
        }
    }
}
