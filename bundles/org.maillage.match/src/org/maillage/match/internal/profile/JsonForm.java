package org.maillage.match.internal.profile;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;
import org.maillage.match.internal.MatchTexts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The form of profiles and files: strict JSON with a version. Thread-safe. */
public final class JsonForm {

    /** The field that says the version of a document. */
    static final String VERSION = "version";
    /** The version that is written, and the newest that is read. */
    static final int CURRENT = 1;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ObjectMapper json = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /**
     * Reads a text.
     *
     * @throws MaillageException when it is no JSON object, or of a newer version
     */
    public JsonNode parse(String text) throws MaillageException {
        JsonNode document;
        try {
            document = json.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (JsonProcessingException e) {
            // The exception quotes the text, which is private: it goes neither to the log nor to the screen.
            throw new MaillageException(MatchTexts.of("profile.malformed",
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr()));
        }
        if (!document.isObject()) {
            throw new MaillageException(MatchTexts.of("profile.noObject"));
        }
        JsonNode version = document.path(VERSION);
        if (!version.isMissingNode() && !version.isIntegralNumber()) {
            throw new MaillageException(MatchTexts.of("profile.version", version.toString()));
        }
        if (version.asInt(CURRENT) > CURRENT) {
            throw new MaillageException(MatchTexts.of("profile.newer", version.asInt(), CURRENT));
        }
        return document;
    }

    /**
     * Fills an object.
     *
     * @throws MaillageException with everything that is wrong
     */
    public <T extends EObject> T fill(T target, JsonNode document, Resolver names) throws MaillageException {
        DocumentReader reader = new DocumentReader(names);
        reader.fill(target, document, "");
        List<Message> problems = reader.problems();
        if (!problems.isEmpty()) {
            throw new MaillageException(
                    problems.stream().reduce((one, other) -> MatchTexts.of("profile.also", one, other)).orElseThrow());
        }
        return target;
    }

    /** Writes an object. */
    public String write(EObject object) {
        return new DocumentWriter(json).write(object);
    }
}
