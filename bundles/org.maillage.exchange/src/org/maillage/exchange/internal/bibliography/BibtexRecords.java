package org.maillage.exchange.internal.bibliography;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.RecordReader;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.read.SourceOptions;
import org.maillage.exchange.internal.run.UnreadableFileException;
import org.maillage.exchange.internal.text.TextFile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * References of a BibTeX file. Each is parsed alone, so that one that is broken costs no other; a reference may take fields
 * from one further down ({@code crossref}), so those of a file are held in memory.
 */
final class BibtexRecords implements RecordReader {

    private static final long LARGEST = 64L << 20;
    private static final Pattern START = Pattern.compile("(?m)^[ \\t]*@[ \\t]*(\\w+)[ \\t]*[{(]");
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");

    @Override
    public void read(Path file, SourceOptions options, RecordVisitor visitor) throws MaillageException {
        String text = text(file, options, visitor);
        Map<String, ObjectNode> references = new LinkedHashMap<>();
        Map<String, Long> numbers = new LinkedHashMap<>();
        Optional<BibTeXParser> parser = parser();
        long number = 0;
        for (Chunk each : chunks(text)) {
            boolean reference = !each.kind.equals("string") && !each.kind.equals("comment")
                    && !each.kind.equals("preamble");
            number += reference ? 1 : 0;
            try {
                BibTeXDatabase found = parser.orElseThrow().parse(new StringReader(each.text));
                for (BibTeXString macro : found.getStrings().values()) {
                    parser.get().addMacro(macro);
                }
                for (BibTeXEntry entry : found.getEntries().values()) {
                    String key = entry.getKey().getValue();
                    String name = references.containsKey(key) ? key + "-" + number : key;
                    references.put(name, record(entry));
                    numbers.put(name, number);
                }
            } catch (ParseException | TokenMgrException | IllegalArgumentException e) {
                if (reference) {
                    visitor.bad(number, ExchangeTexts.error("bibtex.malformed", visitor.place().line(each.line)));
                }
            }
        }
        deliver(references, numbers, visitor);
    }

    private static void deliver(Map<String, ObjectNode> references, Map<String, Long> numbers, RecordVisitor visitor)
            throws MaillageException {
        for (Map.Entry<String, ObjectNode> each : references.entrySet()) {
            if (!visitor.goOn()) {
                return;
            }
            ObjectNode record = each.getValue();
            ObjectNode parent = references.get(record.path("crossref").asText());
            if (parent != null && parent != record) {
                inherit(record, parent);
            }
            complete(record, each.getKey());
            visitor.record(numbers.get(each.getKey()), record);
        }
    }

    private static String text(Path file, SourceOptions options, RecordVisitor visitor) throws MaillageException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableFileException(ExchangeTexts.error("file.tooLarge", visitor.place(), LARGEST >> 20));
            }
            StringBuilder text = new StringBuilder();
            try (Reader in = TextFile.open(file, options.charset().orElse(null), count -> { })) {
                char[] buffer = new char[1 << 14];
                for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                    text.append(buffer, 0, length);
                }
            }
            return text.toString();
        } catch (IOException e) {
            throw new UnreadableFileException(
                    ExchangeTexts.error("file.unreadable", visitor.place(), String.valueOf(e.getMessage())));
        }
    }

    /** A reference or definition, as text. */
    private record Chunk(String kind, int line, String text) {
    }

    private static List<Chunk> chunks(String text) {
        List<Chunk> chunks = new ArrayList<>();
        Matcher starts = START.matcher(text);
        int line = 1;
        int counted = 0;
        int begin = -1;
        String kind = "";
        int at = 0;
        while (starts.find()) {
            if (begin >= 0) {
                chunks.add(new Chunk(kind, at, text.substring(begin, starts.start())));
            }
            begin = starts.start();
            kind = starts.group(1).toLowerCase(Locale.ROOT);
            line += (int) text.substring(counted, begin).chars().filter(c -> c == '\n').count();
            counted = begin;
            at = line;
        }
        if (begin >= 0) {
            chunks.add(new Chunk(kind, at, text.substring(begin)));
        }
        return chunks;
    }

    /** A parser that takes what it does not know as it is. */
    private static Optional<BibTeXParser> parser() {
        try {
            return Optional.of(new BibTeXParser() {
                @Override
                public void checkStringResolution(Key key, BibTeXString string) {
                    // An abbreviation that the file does not define stands for itself.
                }

                @Override
                public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
                    // Looked up when all are read.
                }
            });
        } catch (ParseException | TokenMgrException e) {
            throw new IllegalStateException("A parser of nothing fails", e);
        }
    }

    private static ObjectNode record(BibTeXEntry entry) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("_type", entry.getType().getValue().toLowerCase(Locale.ROOT));
        for (Map.Entry<Key, Value> each : entry.getFields().entrySet()) {
            String raw = each.getValue() == null ? "" : each.getValue().toUserString();
            String name = each.getKey().getValue().toLowerCase(Locale.ROOT);
            if (name.equals("author") || name.equals("editor")) {
                for (String person : AND.split(raw)) {
                    boolean body = person.strip().startsWith("{") && person.strip().endsWith("}");
                    record.withArray("/" + (body ? Work.COLLECTIVE + name : name)).add(Latex.plain(person));
                }
            } else {
                record.put(name, Latex.plain(raw));
            }
        }
        return record;
    }

    /** What the work it is part of says: its title is that of the book. */
    private static void inherit(ObjectNode record, ObjectNode parent) {
        parent.properties().forEach(each -> {
            String name = each.getKey().equals("title") ? "booktitle" : each.getKey();
            if (!record.has(name) && !name.startsWith("_")) {
                record.set(name, each.getValue());
            }
        });
    }

    private static void complete(ObjectNode record, String key) {
        String role = record.has("author") || record.has(Work.COLLECTIVE + "author") ? "author" : "editor";
        String month = month(record.path("month").asText());
        String date = record.path("date").asText(record.path("year").asText());
        new Work(first(record, "title") + (record.has("subtitle") ? " : " + first(record, "subtitle") : ""),
                list(record, role).stream().map(Work::person).toList(), list(record, Work.COLLECTIVE + role),
                first(record, "journal", "journaltitle", "booktitle", "series"),
                first(record, "publisher", "institution", "organization", "school"),
                date.matches("\\d{4}") && !month.isEmpty() ? date + "-" + month : date).complete(record, key);
        Work.doi(record, first(record, "doi"));
        record.remove(List.of(Work.COLLECTIVE + "author", Work.COLLECTIVE + "editor"));
    }

    private static String first(ObjectNode record, String... names) {
        for (String each : names) {
            if (!record.path(each).asText().isBlank()) {
                return record.path(each).asText();
            }
        }
        return "";
    }

    private static List<String> list(ObjectNode record, String name) {
        return record.path(name).valueStream().map(each -> each.asText()).toList();
    }

    /** The number of a month that is a number, or one of BibTeX's own three letters. */
    private static String month(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (start.matches("0?[1-9]|1[0-2]")) {
            return start.length() == 1 ? "0" + start : start;
        }
        int at = start.length() < 3 ? -1 : "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start.substring(0, 3));
        return at < 0 || at % 3 != 0 ? "" : "%02d".formatted(at / 3 + 1);
    }
}
