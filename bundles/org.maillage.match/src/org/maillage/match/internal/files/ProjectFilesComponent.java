package org.maillage.match.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.match.FileInfo;
import org.maillage.api.match.FileList;
import org.maillage.api.match.ProjectFiles;
import org.maillage.api.text.Message;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.Unresolved;
import org.maillage.match.internal.profile.JsonForm;
import org.maillage.match.internal.profile.Resolver;
import org.maillage.model.MaillageFactory;
import org.maillage.model.ProjectFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps project-holder files in the folder {@value #FOLDER} of the data area: {@code <id>.json}, encrypted {@code <id>.enc}. */
@Component
public final class ProjectFilesComponent implements ProjectFiles {

    private static final String FOLDER = "files";
    private static final String PLAIN = ".json";
    private static final String ENCRYPTED = ".enc";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");
    private static final int ID_BYTES = 6;
    private static final int SHORTEST = 8;

    private final DataArea dataArea;
    private final Folder folder;
    private final JsonForm form = new JsonForm();
    private Passphrase passphrase;
    private boolean recovered;

    /** Called by Declarative Services. */
    @Activate
    public ProjectFilesComponent(@Reference DataArea dataArea) {
        this.dataArea = dataArea;
        this.folder = new Folder(dataArea.folder().resolve(FOLDER));
    }

    @Override
    public synchronized Protection protection() throws MaillageException {
        if (!isEncrypted()) {
            return Protection.none;
        }
        return passphrase == null ? Protection.locked : Protection.unlocked;
    }

    private boolean isEncrypted() {
        return folder.has(Header.NAME);
    }

    @Override
    public synchronized void unlock(char[] words) throws MaillageException {
        if (isEncrypted()) {
            try {
                passphrase = Header.read(folder.read(Header.NAME)).open(words);
            } catch (GeneralSecurityException e) {
                throw new MaillageException(MatchTexts.of("files.wrongPassphrase"));
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
    }

    @Override
    public synchronized void lock() {
        passphrase = null;
    }

    @Override
    public synchronized void protect(char[] words) throws MaillageException {
        if (words.length < SHORTEST) {
            throw new MaillageException(MatchTexts.of("files.shortPassphrase", SHORTEST));
        }
        Header header = Header.make();
        Passphrase key = header.derive(words);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Header.NAME, header.write(key));
        for (Map.Entry<String, String> each : texts().entrySet()) {
            files.put(each.getKey() + ENCRYPTED, key.encrypt(each.getValue(), each.getKey()));
        }
        replace(files);
        passphrase = key;
    }

    @Override
    public synchronized void unprotect() throws MaillageException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : texts().entrySet()) {
            files.put(each.getKey() + PLAIN, each.getValue().getBytes(StandardCharsets.UTF_8));
        }
        replace(files);
        passphrase = null;
    }

    /** Everything as it is, by id. A file that cannot be read stops what would lose it. */
    private Map<String, String> texts() throws MaillageException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String id : ids()) {
            texts.put(id, text(id));
        }
        return texts;
    }

    private void replace(Map<String, byte[]> files) throws MaillageException {
        write();
        try {
            folder.replace(files);
        } catch (IOException e) {
            throw new MaillageException(MatchTexts.of("files.unwritable"), e);
        }
    }

    @Override
    public synchronized FileList list() throws MaillageException {
        List<FileInfo> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String id : ids()) {
            String text;
            try {
                text = text(id);
            } catch (Unresolved e) {
                problems.add(problem(id, e.sentence()));
                continue;
            }
            try {
                files.add(info(id, parse(text)));
            } catch (MaillageException e) {
                problems.add(problem(id, MatchTexts.of("files.damaged", name(id))));
            }
        }
        files.sort(Comparator.comparing(FileInfo::modified, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(FileInfo::id));
        return new FileList(files, problems);
    }

    private Problem problem(String id, Message message) {
        return new Problem(Severity.ERROR, "files.damaged", new Place("", FOLDER, name(id), 0, "", ""), message);
    }

    private static FileInfo info(String id, ProjectFile file) {
        return new FileInfo(id, Objects.requireNonNullElse(file.getPseudonym(), ""), file.getCreated(),
                file.getModified(), file.isArchived(), file.getSelections().size());
    }

    private List<String> ids() throws MaillageException {
        recover();
        String ending = isEncrypted() ? ENCRYPTED : PLAIN;
        try {
            return folder.names(ending).stream().map(each -> each.substring(0, each.length() - ending.length()))
                    .filter(each -> ID.matcher(each).matches()).toList();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void recover() throws MaillageException {
        if (!recovered && dataArea.acquireWriting()) {
            try {
                folder.recover();
                recovered = true;
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
    }

    private String name(String id) {
        return id + (isEncrypted() ? ENCRYPTED : PLAIN);
    }

    @Override
    public synchronized ProjectFile create(String pseudonym) throws MaillageException {
        byte[] bytes = new byte[ID_BYTES];
        new SecureRandom().nextBytes(bytes);
        ProjectFile file = MaillageFactory.eINSTANCE.createProjectFile();
        file.setId(HexFormat.of().formatHex(bytes));
        file.setPseudonym(pseudonym.isBlank() ? null : pseudonym.strip());
        file.setCreated(LocalDate.now());
        file.setProfile(MaillageFactory.eINSTANCE.createProfile());
        save(file);
        return file;
    }

    @Override
    public synchronized ProjectFile get(String id) throws MaillageException {
        recover();
        if (!ID.matcher(id).matches() || !folder.has(name(id))) {
            throw new MaillageException(MatchTexts.of("files.unknown", id));
        }
        return parse(text(id));
    }

    private String text(String id) throws MaillageException {
        if (protection() == Protection.locked) {
            throw new MaillageException(MatchTexts.of("files.locked"));
        }
        try {
            byte[] bytes = folder.read(name(id));
            return isEncrypted() ? passphrase.decrypt(bytes, id) : new String(bytes, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Unresolved(MatchTexts.of("files.damaged", name(id)));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ProjectFile parse(String text) throws MaillageException {
        return form.fill(MaillageFactory.eINSTANCE.createProjectFile(), form.parse(text), Resolver.IDS);
    }

    @Override
    public synchronized void save(ProjectFile file) throws MaillageException {
        if (file.getId() == null || !ID.matcher(file.getId()).matches()) {
            throw new MaillageException(MatchTexts.of("files.unknown", String.valueOf(file.getId())));
        }
        if (protection() == Protection.locked) {
            throw new MaillageException(MatchTexts.of("files.locked"));
        }
        write();
        recover();
        file.setModified(LocalDate.now());
        String text = form.write(file);
        try {
            folder.write(name(file.getId()), isEncrypted() ? passphrase.encrypt(text, file.getId())
                    : text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MaillageException(MatchTexts.of("files.unwritable"), e);
        }
    }

    private void write() throws MaillageException {
        if (!dataArea.acquireWriting()) {
            throw new MaillageException(MatchTexts.of("files.readOnly"));
        }
    }

    /** Needs no passphrase: who may delete the folder may delete a file. */
    @Override
    public synchronized void delete(String id) throws MaillageException {
        write();
        recover();
        if (!ID.matcher(id).matches() || !folder.has(name(id))) {
            throw new MaillageException(MatchTexts.of("files.unknown", id));
        }
        try {
            folder.delete(name(id));
        } catch (IOException e) {
            throw new MaillageException(MatchTexts.of("files.unwritable"), e);
        }
    }

    private static MaillageException unreadable(IOException cause) {
        return new MaillageException(MatchTexts.of("files.unreadable"), cause);
    }
}
