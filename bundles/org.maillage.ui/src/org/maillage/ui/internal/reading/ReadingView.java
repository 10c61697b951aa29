package org.maillage.ui.internal.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.SearchService;
import org.maillage.ui.desk.CurrentEntry;
import org.maillage.ui.internal.EntryOpener;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.WorkbenchOpener;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.personal.Basket;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** One entry as a page, with a history. */
public final class ReadingView {

    private final Texts texts;
    private final Composite area;
    private final ReadingBar bar;
    private final PageText text;
    private final PageLoader loader;
    private final ContentWatch changes;
    private final Basket basket;
    private final CurrentEntry current;
    private final Runnable basketChanged;
    private final History history = new History();
    private Optional<Page> page = Optional.empty();

    /** Called by the workbench. */
    @Inject
    public ReadingView(Composite parent, Texts texts, @Service ContentService content,
            @Service SearchService search, Basket basket, CurrentEntry current, EPartService parts,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, texts, content, search, basket, current, new WorkbenchOpener(parts));
        if (contexts != null) {
            contexts.activateContext(UiIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public ReadingView(Composite parent, Texts texts, ContentService content, SearchService search, Basket basket,
            CurrentEntry current, EntryOpener opener) {
        this.texts = texts;
        this.current = current;
        this.basket = basket;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        bar = new ReadingBar(area, texts, Map.of(UiIds.BACK, this::back, UiIds.FORWARD, this::forward,
                UiIds.OPEN_IN_BROWSER, this::openInBrowser, UiIds.COPY_REFERENCE, this::copyReference, UiIds.LINKS,
                this::showLinks, UiIds.PUT_ASIDE, this::putAside, UiIds.PRINT, this::print));
        new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text = new PageText(area, this::follow);
        text.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibility.name(text.control(),
                () -> page.map(each -> texts.of("reading.name", each.title())).orElse(texts.of("reading.empty")));
        UiExecutor ui = new UiExecutor(area);
        loader = new PageLoader(content, search, texts, ui, new Arrival(), opener::ask);
        changes = new ContentWatch(ids -> ui.execute(this::reload));
        basketChanged = () -> ui.execute(this::update);
        basket.onChange(basketChanged);
        text.say(texts.of("reading.empty"));
        update();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        text.control().setFocus();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        changes.close();
        basket.forget(basketChanged);
        loader.stop();
    }

    /** Shows an entry; the next one shown takes its place in the history. */
    public void preview(String id) {
        history.preview(id);
        reload();
    }

    /** Goes to an entry. */
    public void open(String id) {
        boolean shown = page.filter(each -> each.id().equals(id)).isPresent();
        history.open(id);
        if (shown) {
            update();
        } else {
            reload();
        }
        text.control().setFocus();
    }

    /** Goes back in the history, if there is where to. */
    public void back() {
        history.back().ifPresent(id -> reload());
    }

    /** Goes forward in the history, if there is where to. */
    public void forward() {
        history.forward().ifPresent(id -> reload());
    }

    /** Opens the official page of the entry. */
    public void openInBrowser() {
        page.flatMap(Page::officialUrl).ifPresent(Program::launch);
    }

    /** Copies how to cite the entry. */
    public void copyReference() {
        page.ifPresent(each -> {
            Clipboard clipboard = new Clipboard(area.getDisplay());
            clipboard.setContents(new Object[] { each.reference() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
            bar.say(texts.of("reading.copied"));
        });
    }

    /** Shows the links of the page as a menu. */
    public void showLinks() {
        page.ifPresent(each -> new LinksMenu(area, texts).open(document(each), bar.below(UiIds.LINKS), this::follow));
    }

    /** Puts the entry into the basket, or takes it out. */
    public void putAside() {
        page.ifPresent(each -> {
            boolean out = basket.has(each.id());
            if (out) {
                basket.remove(each.id());
            } else {
                basket.add(each.id(), each.title());
            }
            bar.say(texts.of(out ? "reading.takenOut" : "reading.putAside"));
        });
    }

    /** Prints the page. */
    public void print() {
        page.ifPresent(each -> PagePrinter.print(area, document(each), each.title(), texts));
    }

    private PageDocument document(Page of) {
        return PageDocument.of(of, texts.of("page.overridden"));
    }

    private void reload() {
        history.current().ifPresent(loader::load);
        update();
    }

    private void update() {
        bar.enable(UiIds.BACK, history.canGoBack());
        bar.enable(UiIds.FORWARD, history.canGoForward());
        bar.enable(UiIds.OPEN_IN_BROWSER, page.flatMap(Page::officialUrl).isPresent());
        List.of(UiIds.COPY_REFERENCE, UiIds.LINKS, UiIds.PUT_ASIDE, UiIds.PRINT)
                .forEach(each -> bar.enable(each, page.isPresent()));
    }

    private void follow(Target target) {
        switch (target) {
            case Target.ToEntry entry -> {
                history.keep();
                open(entry.id());
            }
            case Target.ToWeb web -> Program.launch(web.url());
            case Target.ToAction other -> other.action().run();
        }
    }

    private final class Arrival implements PageLoader.Receiver {

        @Override
        public void page(Page arrived, PageDocument document) {
            page = Optional.of(arrived);
            current.set(Optional.of(arrived.id()));
            text.show(document);
            bar.say("");
            update();
        }

        @Override
        public void failed(String sentence) {
            page = Optional.empty();
            text.say(sentence);
            update();
        }
    }
}
