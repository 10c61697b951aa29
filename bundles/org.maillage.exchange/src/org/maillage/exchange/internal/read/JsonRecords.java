package org.maillage.exchange.internal.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.run.UnreadableFileException;
import org.maillage.exchange.internal.text.TextFile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Records of a JSON document: the elements of the array at the root or at a path; where the path leads to an object, its
 * values, whose names are kept as {@value #KEY}. Without path, an object at the root is searched for its first array of
 * objects.
 */
public final class JsonRecords implements RecordReader {

    /** Field of a record that was the value of an object. */
    public static final String KEY = "_key";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Override
    public void read(Path file, SourceOptions options, RecordVisitor visitor) throws MaillageException {
        try (Reader in = TextFile.open(file, options.charset().orElse(null), count -> {
            if (count > 0) {
                visitor.problem(ExchangeTexts.warning("file.mixedEncoding", visitor.place(), count));
            }
        }); JsonParser parser = JSON.getFactory().createParser(in)) {
            boolean found = options.records() == null || options.records().isEmpty() ? root(parser, visitor)
                    : at(parser, options.records(), visitor);
            if (!found) {
                throw new UnreadableFileException(ExchangeTexts.error("json.noRecords", visitor.place(),
                        options.records() == null ? "/" : options.records()));
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableFileException(JsonErrors.problem(e, visitor.place().line(Math.max(line, 0))));
        } catch (IOException e) {
            throw new UnreadableFileException(
                    ExchangeTexts.error("file.unreadable", visitor.place(), String.valueOf(e.getMessage())));
        }
    }

    private boolean root(JsonParser parser, RecordVisitor visitor) throws IOException, MaillageException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            elements(parser, visitor);
            return true;
        }
        if (first != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                elements(parser, visitor);
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private boolean at(JsonParser parser, String pointer, RecordVisitor visitor)
            throws IOException, MaillageException {
        Deque<String> path = new ArrayDeque<>(List.of(pointer.replaceFirst("^/", "").split("/")));
        parser.nextToken();
        while (!path.isEmpty()) {
            if (parser.currentToken() != JsonToken.START_OBJECT || !enter(parser, path.pop())) {
                return false;
            }
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            elements(parser, visitor);
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            values(parser, visitor);
        } else {
            return false;
        }
        return true;
    }

    private static boolean enter(JsonParser parser, String name) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals(name);
            parser.nextToken();
            if (wanted) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static void elements(JsonParser parser, RecordVisitor visitor) throws IOException, MaillageException {
        long number = 0;
        while (visitor.goOn() && parser.nextToken() != JsonToken.END_ARRAY) {
            number++;
            deliver(number, JSON.readTree(parser), visitor, parser);
        }
    }

    private static void values(JsonParser parser, RecordVisitor visitor) throws IOException, MaillageException {
        long number = 0;
        while (visitor.goOn() && parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            JsonNode node = JSON.readTree(parser);
            if (node instanceof ObjectNode object && !object.has(KEY)) {
                object.put(KEY, key);
            }
            deliver(++number, node, visitor, parser);
        }
    }

    private static void deliver(long number, JsonNode node, RecordVisitor visitor, JsonParser parser)
            throws MaillageException {
        if (node instanceof ObjectNode object) {
            visitor.record(number, object);
        } else {
            visitor.bad(number, ExchangeTexts.error("json.notAnObject",
                    visitor.place().line(parser.currentLocation().getLineNr())));
        }
    }
}
