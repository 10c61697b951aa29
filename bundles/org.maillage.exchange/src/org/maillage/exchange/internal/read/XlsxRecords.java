package org.maillage.exchange.internal.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.run.UnreadableFileException;

/** Rows of a sheet of an Excel workbook. Formulas are not calculated: the value that was saved with them is read. */
public final class XlsxRecords implements RecordReader {

    @Override
    public void read(Path file, SourceOptions options, RecordVisitor visitor) throws MaillageException {
        try {
            if (!ZipGuard.isHarmless(file)) {
                throw new UnreadableFileException(ExchangeTexts.error("xlsx.bomb", visitor.place()));
            }
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
                sheet(workbook, options, visitor);
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableFileException(
                    ExchangeTexts.error("xlsx.malformed", visitor.place()));
        }
    }

    private static void sheet(ReadableWorkbook workbook, SourceOptions options, RecordVisitor visitor)
            throws IOException, MaillageException {
        Optional<Sheet> sheet = options.sheet() == null ? Optional.of(workbook.getFirstSheet())
                : workbook.findSheet(options.sheet());
        if (sheet.isEmpty()) {
            throw new UnreadableFileException(ExchangeTexts.error("xlsx.noSheet", visitor.place(), options.sheet()));
        }
        try (Stream<Row> stream = sheet.get().openStream()) {
            Iterator<Row> rows = stream.iterator();
            Columns columns = null;
            long number = 0;
            while (visitor.goOn() && rows.hasNext()) {
                Row row = rows.next();
                List<String> values = values(row);
                if (row.getRowNum() <= options.skip() || values.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (columns == null) {
                    columns = new Columns(values);
                    visitor.columns(columns.names());
                } else {
                    columns.deliver(++number, values, visitor, row.getRowNum());
                }
            }
        }
    }

    private static List<String> values(Row row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            values.add(cell == null ? "" : value(cell));
        }
        return values;
    }

    private static String value(Cell cell) {
        return switch (cell.getType()) {
            case CellType.NUMBER -> number(cell);
            case CellType.STRING -> cell.asString();
            case CellType.EMPTY, CellType.ERROR -> "";
            default -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }

    /** A number as it is written, or a date when the cell is shown as one. */
    private static String number(Cell cell) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("")
                .replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
        if (format.matches("(?i).*[dy].*")) {
            LocalDateTime date = cell.asDate();
            return date.toLocalDate().toString();
        }
        BigDecimal number = cell.asNumber();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
