package org.maillage.content.internal.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.ChangeRecorder;

/** Lets those who keep the history of personal collections see each change, before and after. One change at a time. */
final class Recording {

    private final Supplier<List<ChangeRecorder>> recorders;
    private final FolderStamps stamps;

    /** Puts files in place. */
    interface Writing {
        void run() throws MaillageException;
    }

    Recording(Supplier<List<ChangeRecorder>> recorders, FolderStamps stamps) {
        this.stamps = stamps;
        this.recorders = recorders;
    }

    synchronized void change(Path folder, Set<String> files, ChangeNote note, Writing writing)
            throws MaillageException {
        String collection = folder.getFileName().toString();
        tell(recorder -> recorder.before(collection, folder));
        stamps.writing(folder, files, writing);
        tell(recorder -> recorder.after(collection, folder, files, note));
    }

    private void tell(Consumer<ChangeRecorder> telling) {
        for (ChangeRecorder recorder : recorders.get()) {
            try {
                telling.accept(recorder);
            } catch (RuntimeException | LinkageError e) {
                ILog.of(Recording.class).error("A history is behind: " + recorder, e);
            }
        }
    }
}
