package org.maillage.exchange.internal.bibliography;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.RecordReader;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.read.SourceOptions;
import org.maillage.exchange.internal.run.UnreadableFileException;
import org.maillage.exchange.internal.text.TextFile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** References of a RIS file: a tag a line, from {@code TY} to {@code ER}; each tag becomes a column with its values. */
final class RisRecords implements RecordReader {

    private static final Pattern TAG = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*))?");
    private static final int LONGEST = 1 << 20;

    @Override
    public void read(Path file, SourceOptions options, RecordVisitor visitor) throws MaillageException {
        try (BufferedReader in = new BufferedReader(TextFile.open(file, options.charset().orElse(null), count -> { }))) {
            Reading reading = new Reading(visitor);
            for (String line = in.readLine(); line != null && visitor.goOn(); line = in.readLine()) {
                reading.line(line);
            }
            reading.end();
        } catch (IOException e) {
            throw new UnreadableFileException(
                    ExchangeTexts.error("file.unreadable", visitor.place(), String.valueOf(e.getMessage())));
        }
    }

    private static final class Reading {

        private final RecordVisitor visitor;
        private ObjectNode record;
        private String tag;
        private int line;
        private int begun;
        private long number;
        private int length;

        Reading(RecordVisitor visitor) {
            this.visitor = visitor;
        }

        void line(String text) throws MaillageException {
            line++;
            Matcher found = TAG.matcher(text.stripTrailing());
            if (!found.matches()) {
                follow(text.strip());
                return;
            }
            tag = found.group(1);
            String value = found.group(2) == null ? "" : found.group(2).strip();
            if (tag.equals("TY")) {
                end();
                record = JsonNodeFactory.instance.objectNode();
                begun = line;
                length = 0;
            }
            if (tag.equals("ER")) {
                deliver();
            } else if (record != null && !value.isEmpty() && (length += value.length()) < LONGEST) {
                record.withArray("/" + tag).add(value);
            }
        }

        /** A line without tag goes on with the value before. */
        private void follow(String text) {
            if (record != null && !text.isEmpty() && record.path(tag) instanceof ArrayNode values && !values.isEmpty()
                    && (length += text.length()) < LONGEST) {
                int last = values.size() - 1;
                values.set(last, JsonNodeFactory.instance.textNode(values.get(last).asText() + " " + text));
            }
        }

        private void deliver() throws MaillageException {
            if (record != null) {
                complete(record);
                visitor.record(++number, record);
            }
            record = null;
        }

        /** A reference that nothing ends: the file was cut, or the next one began. */
        void end() throws MaillageException {
            if (record != null && visitor.goOn()) {
                visitor.problem(ExchangeTexts.warning("ris.notEnded", visitor.place().line(begun)));
                deliver();
            }
        }
    }

    private static void complete(ObjectNode record) {
        new Work(first(record, "TI", "T1", "BT", "CT"),
                Stream.of("AU", "A1").flatMap(each -> list(record, each).stream()).map(Work::person).distinct().toList(),
                List.of(), first(record, "JO", "JF", "T2", "JA", "T3"), first(record, "PB"),
                first(record, "DA", "PY", "Y1")).complete(record, first(record, "ID", "AN", "DO"));
        Work.doi(record, first(record, "DO"));
    }

    private static String first(ObjectNode record, String... tags) {
        return Stream.of(tags).flatMap(each -> list(record, each).stream()).findFirst().orElse("");
    }

    private static List<String> list(ObjectNode record, String tag) {
        return record.path(tag).valueStream().map(each -> each.asText()).toList();
    }
}
