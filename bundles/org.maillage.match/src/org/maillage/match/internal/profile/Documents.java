package org.maillage.match.internal.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.search.SearchService;
import org.maillage.api.territory.TerritoryService;
import org.maillage.api.text.Message;
import org.maillage.match.internal.MatchTexts;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads and writes profiles and project-holder files as JSON. Fields are those of the meta-model. */
@Component
public final class Documents implements ProfileDocuments {

    /** The field that says the version of a document. */
    static final String VERSION = "version";
    /** The version that is written, and the newest that is read. */
    static final int CURRENT = 1;
    private static final String PROFILE = "profile";
    private static final String SCHEMA = "profile.schema.json";

    private final ContentService content;
    private final SearchService search;
    private final TerritoryService territories;
    private final ObjectMapper json = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /** Called by Declarative Services. */
    @Activate
    public Documents(@Reference ContentService content, @Reference SearchService search,
            @Reference TerritoryService territories) {
        this.content = content;
        this.search = search;
        this.territories = territories;
    }

    @Override
    public Profile readProfile(Path file) throws MaillageException {
        try {
            return readProfile(Files.readString(file));
        } catch (IOException e) {
            throw new MaillageException(MatchTexts.of("profile.unreadable", file), e);
        }
    }

    @Override
    public Profile readProfile(String text) throws MaillageException {
        JsonNode document = parse(text);
        if (document.has(PROFILE)) {
            Profile profile = readFile(text).getProfile();
            return profile == null ? MaillageFactory.eINSTANCE.createProfile() : profile;
        }
        return fill(MaillageFactory.eINSTANCE.createProfile(), document);
    }

    @Override
    public ProjectFile readFile(String text) throws MaillageException {
        return fill(MaillageFactory.eINSTANCE.createProjectFile(), parse(text));
    }

    private JsonNode parse(String text) throws MaillageException {
        JsonNode document;
        try {
            // A mark of byte order, which some editors write, is no JSON.
            document = json.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JsonProcessingException e) {
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

    private <T extends EObject> T fill(T target, JsonNode document) throws MaillageException {
        DocumentReader reader = new DocumentReader(new References(content, search, territories));
        reader.fill(target, document, "");
        List<Message> problems = reader.problems();
        if (!problems.isEmpty()) {
            throw new MaillageException(
                    problems.stream().reduce((one, other) -> MatchTexts.of("profile.also", one, other)).orElseThrow());
        }
        return target;
    }

    @Override
    public String write(Profile profile) {
        return new DocumentWriter(json).write(profile);
    }

    @Override
    public String write(ProjectFile file) {
        return new DocumentWriter(json).write(file);
    }

    @Override
    public String schema() {
        try (InputStream in = Documents.class.getResourceAsStream(SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
