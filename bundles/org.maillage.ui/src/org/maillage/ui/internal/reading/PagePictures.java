package org.maillage.ui.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.PageDocument.Shown;
import org.maillage.ui.internal.page.PictureFile;
import org.maillage.ui.internal.reading.PictureDecoder.Decoded;
import org.maillage.ui.widgets.UiExecutor;

/**
 * The pictures of a page: read one after the other in a job, kept until a page without them is shown or the control
 * goes. Used on the user-interface thread.
 */
final class PagePictures {

    /** Points; a picture is drawn no larger, so that a tall one can still be seen as a whole on most screens. */
    private static final Point BOX = new Point(PageText.WIDEST, 1000);
    /** Bytes of all pictures of a page together; those beyond are said, not shown. */
    private static final long MOST = 128L << 20;
    /** While a text is being written, pictures that are there already are looked at again after a pause. */
    private static final int PAUSE = 500;

    private final StyledText text;
    private final Arrival arrival;
    private final Executor ui;
    private final Map<String, Drawn> drawn = new HashMap<>();
    private final Map<String, String> failures = new HashMap<>();
    private List<Shown> pictures = List.of();
    private Optional<Job> job = Optional.empty();

    /** Told of each picture. */
    interface Arrival {

        /** The picture of this line is there. */
        void drawn(Shown picture);

        /** It cannot be shown. */
        void failed(Shown picture, String sentence);
    }

    /** A picture on the screen, and what its file was like. */
    private record Drawn(Image image, Point size, long bytes, long checksum) {
    }

    PagePictures(StyledText text, Arrival arrival) {
        this.text = text;
        this.arrival = arrival;
        ui = new UiExecutor(text);
        text.addListener(SWT.Dispose, event -> use(List.of()));
    }

    /** Takes the pictures of another page. Those that are there already stay; {@link #image} has them at once. */
    void use(List<Shown> newPictures) {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        pictures = newPictures;
        Map<String, PictureFile> files = newPictures.stream().map(Shown::file)
                .collect(Collectors.toMap(PictureFile::key, each -> each, (one, other) -> one, LinkedHashMap::new));
        drawn.entrySet().removeIf(each -> {
            boolean gone = !files.containsKey(each.getKey());
            if (gone) {
                each.getValue().image().dispose();
            }
            return gone;
        });
        failures.keySet().retainAll(files.keySet());
        if (!files.isEmpty()) {
            Loading loading = new Loading(List.copyOf(files.values()), text.getMonitor().getZoom());
            drawn.forEach((key, each) -> loading.known.put(key, each.checksum()));
            loading.schedule(drawn.size() + failures.size() == files.size() ? PAUSE : 0);
            job = Optional.of(loading);
        }
    }

    /** The pictures of the page that are there. */
    List<Shown> drawn() {
        return pictures.stream().filter(each -> drawn.containsKey(each.file().key())).toList();
    }

    /** Why a picture cannot be shown, if it is known. */
    Optional<String> failure(Shown picture) {
        return Optional.ofNullable(failures.get(picture.file().key()));
    }

    /** The picture, if it is there. */
    Optional<Image> image(Shown picture) {
        return Optional.ofNullable(drawn.get(picture.file().key())).map(Drawn::image);
    }

    /** The size of a picture that is there, in a page of this width. */
    Point size(Shown picture, int width) {
        Point size = drawn.get(picture.file().key()).size();
        return size.x <= width || width <= 0 ? size : new Point(width, Math.max(1, size.y * width / size.x));
    }

    private void arrived(Loading from, PictureFile file, Decoded decoded, long checksum) {
        if (job.filter(each -> each == from).isEmpty()) {
            return;
        }
        forget(file);
        if (drawn.values().stream().mapToLong(Drawn::bytes).sum() + decoded.bytes() > MOST) {
            failed(from, file, file.texts().of("picture.many"), null);
            return;
        }
        ImageDataProvider provider = decoded.zooms()::get;
        Image image = new Image(text.getDisplay(), provider);
        drawn.put(file.key(), new Drawn(image, decoded.size(), decoded.bytes(), checksum));
        of(file).forEach(arrival::drawn);
    }

    private void failed(Loading from, PictureFile file, String sentence, Exception cause) {
        if (job.filter(each -> each == from).isEmpty() || sentence.equals(failures.get(file.key()))) {
            return;
        }
        ILog.of(PagePictures.class).warn("Cannot show " + file.key(), cause);
        forget(file);
        failures.put(file.key(), sentence);
        of(file).forEach(each -> arrival.failed(each, sentence));
    }

    private void forget(PictureFile file) {
        failures.remove(file.key());
        Drawn before = drawn.remove(file.key());
        if (before != null) {
            before.image().dispose();
        }
    }

    private List<Shown> of(PictureFile file) {
        return pictures.stream().filter(each -> each.file().key().equals(file.key())).toList();
    }

    private final class Loading extends Job {

        private final List<PictureFile> files;
        private final int zoom;
        private final Map<String, Long> known = new HashMap<>();

        Loading(List<PictureFile> files, int zoom) {
            super(files.getFirst().texts().of("picture.waiting"));
            this.files = files;
            this.zoom = zoom;
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            for (PictureFile each : files) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                load(each);
            }
            return Status.OK_STATUS;
        }

        private void load(PictureFile file) {
            try {
                byte[] bytes = read(file);
                CRC32 checksum = new CRC32();
                checksum.update(bytes);
                if (!Long.valueOf(checksum.getValue()).equals(known.get(file.key()))) {
                    Decoded decoded = PictureDecoder.decode(bytes, BOX, zoom);
                    ui.execute(() -> arrived(this, file, decoded, checksum.getValue()));
                }
            } catch (MaillageException e) {
                ui.execute(() -> failed(this, file, e.text(file.texts().language()), e));
            } catch (IOException e) {
                ui.execute(() -> failed(this, file, file.texts().of("picture.unreadable"), e));
            }
        }

        private byte[] read(PictureFile file) throws IOException, MaillageException {
            try (InputStream in = file.source().open()) {
                byte[] bytes = in.readNBytes(PictureDecoder.MOST_BYTES + 1);
                if (bytes.length > PictureDecoder.MOST_BYTES) {
                    throw new MaillageException(
                            Message.of(Texts.class, "picture.heavy", PictureDecoder.MOST_BYTES >> 20));
                }
                return bytes;
            }
        }
    }
}
