package org.maillage.ui.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.PictureFile;

/** A file of a collection, opened with the program that the person has for it: as a copy, which may be changed at will. */
public final class AttachedFile {

    /** What only shows something; a collection may come from anywhere. */
    private static final Set<String> SHOWN = Set.of("png", "jpg", "jpeg", "gif", "pdf", "csv", "txt", "odt", "ods", "odp",
            "docx", "xlsx", "pptx");

    private final ContentService content;
    private final Executor ui;
    private final Texts texts;

    /** @param ui runs things on the user-interface thread */
    public AttachedFile(ContentService content, Executor ui, Texts texts) {
        this.content = content;
        this.ui = ui;
        this.texts = texts;
    }

    /** What opens a file; empty when files of this name are not opened. */
    public Optional<Runnable> opening(String collection, String path) {
        return SHOWN.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                ? Optional.of(() -> open(collection, path)) : Optional.empty();
    }

    /** A file as a picture, not read yet; empty when it is none by its name. */
    public Optional<PictureFile> picture(String collection, String path) {
        return PictureFile.isPicture(path)
                ? Optional.of(new PictureFile(collection, path, () -> content.open(collection, path), texts))
                : Optional.empty();
    }

    private void open(String collection, String path) {
        Job.create(texts.of("reading.job"), monitor -> {
            try (InputStream in = content.open(collection, path)) {
                Path copy = Files.createTempDirectory("maillage").resolve(path.substring(path.lastIndexOf('/') + 1));
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                copy.toFile().deleteOnExit();
                copy.getParent().toFile().deleteOnExit();
                ui.execute(() -> Program.launch(copy.toString()));
            } catch (IOException | MaillageException e) {
                ILog.of(AttachedFile.class).error("Cannot open " + path + " of " + collection, e);
            }
        }).schedule();
    }
}
