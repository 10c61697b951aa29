package org.maillage.match.internal.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.search.SearchService;
import org.maillage.api.territory.TerritoryService;
import org.maillage.match.internal.MatchTexts;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads and writes profiles and project-holder files as JSON. Fields are those of the meta-model. */
@Component
public final class Documents implements ProfileDocuments {

    private static final String PROFILE = "profile";
    /** What a bare profile never has. */
    private static final List<String> FILE_ONLY = List.of("id", "pseudonym", "selections");
    private static final String SCHEMA = "profile.schema.json";

    private final ContentService content;
    private final SearchService search;
    private final TerritoryService territories;
    private final JsonForm form = new JsonForm();

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
        return readProfile(text(file));
    }

    private static String text(Path file) throws MaillageException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new MaillageException(MatchTexts.of("profile.unreadable", file), e);
        }
    }

    @Override
    public Profile readProfile(String text) throws MaillageException {
        JsonNode document = form.parse(text);
        if (document.has(PROFILE)) {
            Profile profile = readFile(text).getProfile();
            return profile == null ? MaillageFactory.eINSTANCE.createProfile() : profile;
        }
        return form.fill(MaillageFactory.eINSTANCE.createProfile(), document, names());
    }

    @Override
    public ProjectFile readFile(String text) throws MaillageException {
        JsonNode document = form.parse(text);
        ProjectFile file = MaillageFactory.eINSTANCE.createProjectFile();
        if (document.has(PROFILE) || FILE_ONLY.stream().anyMatch(document::has)) {
            return form.fill(file, document, names());
        }
        file.setProfile(readProfile(text));
        return file;
    }

    @Override
    public ProjectFile readFile(Path file) throws MaillageException {
        return readFile(text(file));
    }

    private Resolver names() {
        return new References(content, search, territories);
    }

    @Override
    public String write(Profile profile) {
        return form.write(profile);
    }

    @Override
    public String write(ProjectFile file) {
        return form.write(file);
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
