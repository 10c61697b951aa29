package org.maillage.ui.curation.internal.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.model.Attachment;
import org.maillage.model.MaillageFactory;
import org.maillage.model.meta.EntryIds;
import org.maillage.ui.curation.internal.DeskTexts;

/**
 * Copies files and pictures into the collection of the entry in the form: chosen, dropped or pasted. Whoever attaches a file
 * says what it shows, for those who cannot see it. Used on the user-interface thread; reads and writes in jobs.
 */
final class Attaching {

    /** Bytes of the largest file that is taken: a collection is sent to many. */
    static final int MOST = 5 << 20;
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"),
            Map.entry("svg", "image/svg+xml"), Map.entry("pdf", "application/pdf"), Map.entry("csv", "text/csv"),
            Map.entry("txt", "text/plain"), Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"));
    private static final String FOLDER = "files/";

    private final Editing editing;
    private final DeskTexts texts;
    private final Control control;
    private final Consumer<Attachment> made;

    /** Reads what is to be attached. */
    interface Source {
        byte[] read() throws IOException;
    }

    /**
     * @param control where files are dropped
     * @param list    where they are pasted
     * @param made    receives what is to become a part of the entry
     */
    Attaching(Editing editing, Control control, Control list, Consumer<Attachment> made) {
        this.editing = editing;
        this.texts = editing.texts();
        this.control = control;
        this.made = made;
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    Arrays.stream(files).map(Path::of).forEach(Attaching.this::ask);
                }
            }
        });
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'v' && (event.stateMask & SWT.MOD1) != 0) {
                paste();
            }
        });
    }

    /** Lets the person choose a file. */
    void choose() {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.OPEN);
        dialog.setText(texts.of("attach.title"));
        dialog.setFilterExtensions(new String[] {
                String.join(";", TYPES.keySet().stream().sorted().map(each -> "*." + each).toList()) });
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::ask);
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        try {
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files) {
                Arrays.stream(files).map(Path::of).forEach(this::ask);
            } else if (clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData picture) {
                ask("image.png", () -> png(picture));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private static byte[] png(ImageData picture) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { picture };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        loader.save(out, SWT.IMAGE_PNG);
        return out.toByteArray();
    }

    private void ask(Path file) {
        ask(file.getFileName().toString(), () -> {
            if (Files.size(file) > MOST) {
                return new byte[MOST + 1];
            }
            return Files.readAllBytes(file);
        });
    }

    private void ask(String name, Source source) {
        if (!editing.isPersonal(collection())) {
            say(texts.of("attach.notOwn"));
        } else if (type(name).isEmpty()) {
            say(texts.of("attach.type", name, String.join(", ", TYPES.keySet().stream().sorted().toList())));
        } else {
            InputDialog dialog = new InputDialog(control.getShell(), texts.of("attach.title"),
                    texts.of(type(name).get().startsWith("image/") ? "attach.shows" : "attach.holds", name), "",
                    text -> text.isBlank() ? texts.of("attach.needed") : null);
            if (dialog.open() == Window.OK) {
                attach(name, dialog.getValue().strip(), source, this::say);
            }
        }
    }

    private void say(String sentence) {
        MessageDialog.openInformation(control.getShell(), texts.of("attach.title"), sentence);
    }

    private String collection() {
        return EntryIds.parse(editing.session().id()).map(EntryIds::collection).orElse("");
    }

    /** The media type of a file by its name; empty for one that is not taken. */
    static Optional<String> type(String name) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    /**
     * Copies a file.
     *
     * @param title  what it shows or holds
     * @param failed told why it was not taken
     */
    void attach(String name, String title, Source source, Consumer<String> failed) {
        String collection = collection();
        String folder = FOLDER + EntryIds.parse(editing.session().id()).map(EntryIds::path).orElse("") + "/";
        Job job = Job.create(texts.of("attach.job"), monitor -> {
            try {
                byte[] bytes = source.read();
                if (bytes.length > MOST) {
                    editing.ui().execute(() -> failed.accept(texts.of("attach.large", MOST >> 20)));
                    return Status.OK_STATUS;
                }
                String path = free(collection, folder, name, bytes);
                try (EntryBatch batch = editing.needs().editor().batch(collection, ChangeNote.of(ChangeAction.EDIT))) {
                    batch.write(path, bytes);
                }
                Attachment attachment = MaillageFactory.eINSTANCE.createAttachment();
                attachment.setPath(path);
                attachment.setTitle(title);
                attachment.setMediaType(type(name).orElse(null));
                editing.ui().execute(() -> made.accept(attachment));
            } catch (IOException e) {
                ILog.of(Attaching.class).warn("Cannot read " + name, e);
                editing.ui().execute(() -> failed.accept(texts.of("attach.unreadable", name)));
            } catch (MaillageException e) {
                ILog.of(Attaching.class).warn("Cannot attach " + name, e);
                editing.ui().execute(() -> failed.accept(e.text(texts.language())));
            }
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    /** A path that is free, or has the same content already. */
    private String free(String collection, String folder, String name, byte[] bytes) throws IOException {
        int point = name.lastIndexOf('.');
        String plain = Normalizer.normalize(name.substring(0, point), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = folder + (plain.isEmpty() ? "fichier" : plain);
        String ending = name.substring(point).toLowerCase(Locale.ROOT);
        String path = start + ending;
        for (int i = 2; isOther(collection, path, bytes); i++) {
            path = start + "-" + i + ending;
        }
        return path;
    }

    private boolean isOther(String collection, String path, byte[] bytes) throws IOException {
        try (InputStream there = editing.needs().content().open(collection, path)) {
            return !Arrays.equals(bytes, there.readNBytes(MOST + 1));
        } catch (MaillageException e) {
            // There is none.
            return false;
        }
    }
}
