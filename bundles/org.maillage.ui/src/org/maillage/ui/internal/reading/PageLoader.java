package org.maillage.ui.internal.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.search.SearchService;
import org.maillage.model.Entry;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.PageBuilder;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.PictureFile;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Section;
import org.maillage.ui.internal.search.Question;
import org.maillage.ui.page.PageContribution;

/** Makes pages in a job and hands them to the user interface; only the last one asked for arrives. */
final class PageLoader {

    /** Receives the outcome on the user-interface thread. */
    interface Receiver {

        void page(Page page, PageDocument document);

        void failed(String sentence);
    }

    private final ContentService content;
    private final Texts texts;
    private final Executor ui;
    private final Receiver receiver;
    private final RelatedWriter related;
    private final AttachedFile files;
    private final Contributions contributions = new Contributions();
    private final AtomicInteger last = new AtomicInteger();

    PageLoader(ContentService content, SearchService search, Texts texts, Executor ui, Receiver receiver,
            Consumer<Question> ask) {
        this.content = content;
        this.texts = texts;
        this.ui = ui;
        this.receiver = receiver;
        this.files = new AttachedFile(content, ui, texts);
        this.related = new RelatedWriter(search, content, texts, ask);
    }

    /** Forgets what is under way, for good. */
    void stop() {
        last.incrementAndGet();
        contributions.close();
    }

    void load(String id) {
        int number = last.incrementAndGet();
        Job job = Job.create(texts.of("reading.job"), monitor -> {
            if (number == last.get()) {
                Runnable outcome = make(id);
                ui.execute(() -> {
                    if (number == last.get()) {
                        outcome.run();
                    }
                });
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private Runnable make(String id) {
        try {
            Optional<EntryView> found = content.find(id);
            if (found.isEmpty()) {
                return () -> receiver.failed(texts.of("reading.absent", id));
            }
            EntryView view = found.get();
            String collection = content.collection(view.collection())
                    .map((CollectionInfo each) -> each.title(texts.language())).orElse(view.collection());
            Page page = complete(new PageBuilder(texts, new Titles(view.collection()), LocalDate.now()).page(view, collection),
                    view.entry());
            PageDocument document = PageDocument.of(page, texts.of("page.overridden"));
            return () -> receiver.page(page, document);
        } catch (MaillageException e) {
            ILog.of(PageLoader.class).log(new Status(IStatus.ERROR, PageLoader.class, "Cannot read " + id, e));
            return () -> receiver.failed(e.text(texts.language()));
        }
    }

    /** With what the entry is there for gathering, by a plug-in or by the product, and what it leads to. */
    private Page complete(Page page, Entry entry) {
        int product = related.gathers(entry) ? PageContribution.PRODUCT : 0;
        Optional<Contributions.Written> written = contributions.write(entry, texts.language(), product);
        List<Section> after = related.sections(entry.getId());
        Optional<String> failed = written.flatMap(Contributions.Written::failed);
        if (written.isPresent() && failed.isEmpty()) {
            Page own = written.get().complete() ? page.without(each -> true) : page;
            return own.with(written.get().sections(), after);
        }
        Gathered gathered = related.gathered(entry);
        Page whole = page.without(gathered.said()::contains).with(gathered.sections(), after);
        return failed.map(sentence -> whole.noted(new Block.Note(true, List.of(Run.of(sentence))))).orElse(whole);
    }

    /** Titles of referenced entries, each read once for a page. */
    private final class Titles implements org.maillage.ui.internal.page.Reference {

        private final Map<String, Optional<String>> known = new HashMap<>();
        private final String collection;

        Titles(String collection) {
            this.collection = collection;
        }

        @Override
        public Optional<Runnable> file(String path) {
            return files.opening(collection, path);
        }

        @Override
        public Optional<PictureFile> picture(String path) {
            return files.picture(collection, path);
        }

        @Override
        public Optional<String> title(String entryId) {
            return known.computeIfAbsent(entryId, this::read);
        }

        private Optional<String> read(String id) {
            try {
                return content.find(id).map(found -> found.entry().getTitle());
            } catch (MaillageException e) {
                ILog.of(PageLoader.class).warn("No title for " + id, e);
                return Optional.empty();
            }
        }
    }
}
