package org.maillage.exchange.internal.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.run.UnreadableFileException;
import org.maillage.exchange.internal.text.TextFile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Records of a file with one JSON object a line. A line that is wrong is left out alone. */
public final class JsonLineRecords implements RecordReader {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public void read(Path file, SourceOptions options, RecordVisitor visitor) throws MaillageException {
        try (GuardedReader guarded = new GuardedReader(
                TextFile.open(file, options.charset().orElse(null), count -> {
                    if (count > 0) {
                        visitor.problem(ExchangeTexts.warning("file.mixedEncoding", visitor.place(), count));
                    }
                })); BufferedReader lines = new BufferedReader(guarded)) {
            long line = 0;
            long number = 0;
            while (visitor.goOn()) {
                guarded.next();
                String text = lines.readLine();
                if (text == null) {
                    return;
                }
                line++;
                if (!text.isBlank()) {
                    deliver(++number, text, visitor, line);
                }
            }
        } catch (IOException e) {
            throw new UnreadableFileException(
                    ExchangeTexts.error("file.unreadable", visitor.place(), String.valueOf(e.getMessage())));
        }
    }

    private static void deliver(long number, String text, RecordVisitor visitor, long line) throws MaillageException {
        try {
            JsonNode node = JSON.readTree(text);
            if (node instanceof ObjectNode object) {
                visitor.record(number, object);
            } else {
                visitor.bad(number, ExchangeTexts.error("json.notAnObject", visitor.place().line((int) line)));
            }
        } catch (JsonProcessingException e) {
            visitor.bad(number, JsonErrors.problem(e, visitor.place().line((int) line)));
        }
    }
}
