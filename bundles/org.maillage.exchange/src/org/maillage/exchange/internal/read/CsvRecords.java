package org.maillage.exchange.internal.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.run.UnreadableFileException;
import org.maillage.exchange.internal.text.TextFile;

/**
 * Rows of a CSV file. A row whose quotation marks do not pair is left out, and the reading starts anew at the line
 * behind it.
 */
public final class CsvRecords implements RecordReader {

    private static final int HEAD = 1 << 16;
    private static final int MOST_RESTARTS = 100;

    @Override
    public void read(Path file, SourceOptions options, RecordVisitor visitor) throws MaillageException {
        new Reading(file, options, visitor).run();
    }

    /** One file. */
    private static final class Reading {

        private final Path file;
        private final SourceOptions options;
        private final RecordVisitor visitor;
        private Columns columns;
        private CSVFormat format;
        private long line;
        private long number;

        Reading(Path file, SourceOptions options, RecordVisitor visitor) {
            this.file = file;
            this.options = options;
            this.visitor = visitor;
            this.line = options.skip();
        }

        void run() throws MaillageException {
            for (int i = 0; i <= MOST_RESTARTS; i++) {
                if (part(i == 0)) {
                    return;
                }
            }
            throw new UnreadableFileException(
                    ExchangeTexts.error("csv.tooBroken", visitor.place().line((int) line), MOST_RESTARTS));
        }

        /** Reads on from a line; false when a row is broken and the reading must start anew behind it. */
        private boolean part(boolean first) throws MaillageException {
            try (BufferedReader in = new BufferedReader(
                    TextFile.open(file, options.charset().orElse(null), count -> strays(first, count)))) {
                skip(in, line);
                if (format == null) {
                    format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(in)).setIgnoreEmptyLines(true).get();
                }
                GuardedReader guarded = new GuardedReader(in);
                return rows(CSVParser.parse(guarded, format), guarded);
            } catch (IOException e) {
                throw new UnreadableFileException(
                        ExchangeTexts.error("file.unreadable", visitor.place(), String.valueOf(e.getMessage())));
            }
        }

        private void strays(boolean first, long count) {
            if (first && count > 0) {
                visitor.problem(ExchangeTexts.warning("file.mixedEncoding", visitor.place(), count));
            }
        }

        private boolean rows(CSVParser parser, GuardedReader guarded) throws MaillageException {
            Iterator<CSVRecord> rows = parser.iterator();
            long from = line;
            while (visitor.goOn()) {
                guarded.next();
                CSVRecord row;
                try {
                    if (!rows.hasNext()) {
                        return true;
                    }
                    row = rows.next();
                } catch (UncheckedIOException | IllegalStateException e) {
                    if (columns == null) {
                        throw new UnreadableFileException(
                                ExchangeTexts.error("csv.noHeader", visitor.place().line((int) line + 1)));
                    }
                    visitor.bad(++number, ExchangeTexts.error("csv.quotes", visitor.place().line((int) line + 1)));
                    line++;
                    return false;
                }
                row(row);
                line = from + parser.getCurrentLineNumber();
            }
            return true;
        }

        private void row(CSVRecord row) throws MaillageException {
            List<String> values = row.toList();
            if (columns == null) {
                columns = new Columns(values);
                visitor.columns(columns.names());
            } else if (values.stream().anyMatch(value -> !value.isBlank())) {
                columns.deliver(++number, values, visitor, line + 1);
            }
        }

        private String delimiter(BufferedReader in) throws IOException {
            if (options.delimiter() != null && !options.delimiter().isEmpty()) {
                return options.delimiter();
            }
            in.mark(HEAD);
            char[] head = new char[HEAD];
            int length = Math.max(0, in.read(head, 0, HEAD));
            in.reset();
            return Delimiters.guess(new String(head, 0, length));
        }

        private static void skip(BufferedReader in, long lines) throws IOException {
            for (long i = 0; i < lines && in.readLine() != null; i++) {
                // The text of the line does not matter.
            }
        }
    }
}
