package org.maillage.ui.internal.reading;

import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
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
import org.maillage.ui.internal.Accessibility;
import org.maillage.ui.internal.ContentChanges;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.UiExecutor;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.Target;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** One entry as a page, with a history. */
public final class ReadingView {

    private final Texts texts;
    private final Composite area;
    private final ReadingBar bar;
    private final PageText text;
    private final PageLoader loader;
    private final ContentChanges changes;
    private final History history = new History();
    private Optional<Page> page = Optional.empty();

    /** Called by the workbench. */
    @Inject
    public ReadingView(Composite parent, Texts texts, @Service ContentService content,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        bar = new ReadingBar(area, texts, Map.of(UiIds.BACK, this::back, UiIds.FORWARD, this::forward,
                UiIds.OPEN_IN_BROWSER, this::openInBrowser, UiIds.COPY_REFERENCE, this::copyReference));
        new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text = new PageText(area, this::follow);
        text.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibility.name(text.control(),
                () -> page.map(each -> texts.of("reading.name", each.title())).orElse(texts.of("reading.empty")));
        UiExecutor ui = new UiExecutor(area);
        loader = new PageLoader(content, texts, ui, new Arrival());
        changes = new ContentChanges(() -> ui.execute(this::reload));
        text.say(texts.of("reading.empty"));
        update();
        if (contexts != null) {
            contexts.activateContext(UiIds.CONTEXT);
        }
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

    private void reload() {
        history.current().ifPresent(loader::load);
        update();
    }

    private void update() {
        bar.enable(UiIds.BACK, history.canGoBack());
        bar.enable(UiIds.FORWARD, history.canGoForward());
        bar.enable(UiIds.OPEN_IN_BROWSER, page.flatMap(Page::officialUrl).isPresent());
        bar.enable(UiIds.COPY_REFERENCE, page.isPresent());
    }

    private void follow(Target target) {
        switch (target) {
            case Target.ToEntry entry -> open(entry.id());
            case Target.ToWeb web -> Program.launch(web.url());
        }
    }

    private final class Arrival implements PageLoader.Receiver {

        @Override
        public void page(Page arrived) {
            page = Optional.of(arrived);
            text.show(PageDocument.of(arrived, texts.of("page.overridden")));
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
