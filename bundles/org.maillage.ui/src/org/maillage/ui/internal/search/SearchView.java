package org.maillage.ui.internal.search;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.DataArea;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.ui.internal.ContentChanges;
import org.maillage.ui.internal.EntryOpener;
import org.maillage.ui.internal.EntryTypes;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.UiExecutor;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.WorkbenchOpener;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The search box and what it finds. */
public final class SearchView {

    private static final long PAUSE = 150;

    private final Texts texts;
    private final EntryTypes types;
    private final SearchForm form;
    private final LiveSearch search;
    private final Runnable index;
    private final ContentChanges changes;
    private IndexJob indexing;
    private boolean preparing;

    /** Called by the workbench. */
    @Inject
    public SearchView(Composite parent, Texts texts, @Service ContentService content, @Service SearchService service,
            @Service DataArea data, WorkbenchOpener opener,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, texts, content, service, data, (EntryOpener) opener);
        if (contexts != null) {
            contexts.activateContext(UiIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public SearchView(Composite parent, Texts texts, ContentService content, SearchService service, DataArea data,
            EntryOpener opener) {
        this.texts = texts;
        types = new EntryTypes(content, texts.language());
        form = new SearchForm(parent, texts, types,
                id -> content.collection(id).map(each -> each.title(texts.language())).orElse(id));
        UiExecutor ui = new UiExecutor(form.control());
        search = new LiveSearch(service, texts.language(), ui, PAUSE, new Answers());
        index = () -> {
            preparing = true;
            indexing = new IndexJob(service, content, data, texts, ui, new IndexNews());
            indexing.schedule();
        };
        changes = new ContentChanges(() -> ui.execute(index));
        form.box().addListener(SWT.Modify, event -> ask());
        form.box().addListener(SWT.KeyDown, this::key);
        form.onTypeChanged(this::askNow);
        form.results().onSelect(hit -> opener.preview(hit.id()));
        form.results().onOpen(hit -> opener.open(hit.id()));
        form.hint(this::searchFor);
        index.run();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        form.box().setFocus();
    }

    /** Puts the cursor into the box, its words selected. */
    public void focusBox() {
        form.box().setFocus();
        form.box().selectAll();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        changes.close();
        search.stop();
        indexing.cancel();
    }

    /** Searches for some words as if they had been typed. */
    public void searchFor(String words) {
        form.box().setText(words);
        form.box().setSelection(words.length());
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            form.results().enter();
        } else if (event.keyCode == SWT.ESC) {
            form.box().setText("");
        }
    }

    private SearchRequest request() {
        return new SearchRequest(form.box().getText().strip(), form.types().chosen(), HitList.SLICE, 0);
    }

    private boolean nothingAsked() {
        return request().text().isEmpty() && request().types().isEmpty();
    }

    private void ask() {
        if (nothingAsked()) {
            askNow();
        } else {
            search.ask(request(), types.names());
        }
    }

    private void askNow() {
        search.askNow(request(), types.names());
    }

    private final class Answers implements LiveSearch.Receiver {

        @Override
        public void found(SearchRequest request, SearchResult result) {
            if (nothingAsked()) {
                form.count(texts.of("count.all", result.total()));
                form.hint(SearchView.this::searchFor);
            } else if (result.total() == 0) {
                form.count("");
                sayNothingFound(request);
            } else {
                form.count(texts.of("count.found", result.total(), result.took().toMillis()));
                form.show(new HitList(request, result, search::more, form.results()::refresh));
            }
        }

        private void sayNothingFound(SearchRequest request) {
            String all = texts.of("nothing.allTypes");
            boolean narrowed = !request.types().isEmpty();
            form.say(narrowed ? texts.of("nothing.ofType", types.label(request.types().getFirst()), request.text())
                    : texts.of("nothing.found", request.text()), narrowed ? "<a>" + all + "</a>" : "",
                    Map.of(all, () -> {
                        form.types().clear();
                        askNow();
                    }));
        }

        @Override
        public void counted(Map<String, Long> counts) {
            form.types().show(counts);
        }

        @Override
        public void failed(String sentence) {
            form.count("");
            form.say(preparing ? texts.of("index.wait") : sentence, "", Map.of());
        }
    }

    private final class IndexNews implements IndexJob.Receiver {

        @Override
        public void progress(String collection, int number, int count) {
            form.working(texts.of("index.progress", collection, number, count), number, count);
        }

        @Override
        public void ready(boolean readOnly) {
            preparing = false;
            types.update();
            form.ready(readOnly ? List.of(texts.of("readOnly")) : List.of());
            askNow();
        }

        @Override
        public void failed(String sentence) {
            preparing = false;
            form.ready(List.of(sentence));
            askNow();
        }
    }

    /** The box, for tests. */
    Text box() {
        return form.box();
    }

    /** The results, for tests. */
    ResultsTable results() {
        return form.results();
    }
}
