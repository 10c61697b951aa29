package org.maillage.ui.advice.internal.detail;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maillage.api.match.SchemeMatch;
import org.maillage.model.Selection;
import org.maillage.ui.advice.internal.AdviceIds;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.Listening;
import org.maillage.ui.advice.internal.Places;
import org.maillage.ui.advice.internal.WorkbenchPlaces;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.News;
import org.maillage.ui.advice.internal.follow.Marks;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.advice.internal.form.Scroll;
import org.maillage.ui.widgets.Buttons;

import jakarta.inject.Inject;

/** One scheme: its verdict and the reasons, what to read, when, how much, and what it goes with. */
public final class DetailView {

    private record Shown(SchemeMatch scheme, Optional<String> state, List<String> selected) {
    }

    private final Desk desk;
    private final AdviceTexts texts;
    private final Composite area;
    private final Buttons buttons;
    private final Scroll scroll;
    private final DetailPage page;
    private Optional<Shown> shown = Optional.empty();

    /** Called by the workbench. */
    @Inject
    public DetailView(Composite parent, Desk desk, WorkbenchPlaces places,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, (Places) places);
        if (contexts != null) {
            contexts.activateContext(AdviceIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public DetailView(Composite parent, Desk desk, Places places) {
        this.desk = desk;
        texts = desk.texts();
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        buttons = new Buttons(area, texts.of("detail.bar"), DetailView.class);
        Menu keep = buttons.addMenu("keep", texts.of("detail.keep"), texts.of("detail.keep.hint"));
        keep.addListener(SWT.Show, event -> {
            for (MenuItem each : keep.getItems()) {
                each.dispose();
            }
            desk.scheme().ifPresent(each -> new Marks(desk).fill(keep, each.id(), places));
        });
        buttons.add("entry", texts.of("detail.open"), texts.of("detail.open.hint"),
                () -> desk.scheme().ifPresent(each -> places.openEntry(each.id())));
        scroll = new Scroll(area);
        scroll.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page = new DetailPage(desk, scroll::reflow);
        Listening.to(desk, area, this::hear);
        show();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        scroll.control().setFocus();
    }

    private void hear(News news) {
        if (news == News.FILE || news == News.CHANGE || news == News.VERDICTS || news == News.SCHEME) {
            show();
        }
    }

    private void show() {
        Optional<Shown> now = desk.scheme().map(each -> new Shown(each,
                desk.selection(each.id()).map(one -> one.getState().getName()),
                desk.file().orElseThrow().getSelections().stream().map(Selection::getEntry).toList()));
        buttons.enable(now.isPresent());
        // While verdicts are on their way, those on the screen are marked and not taken for current.
        boolean current = now.isEmpty() || desk.answer().current();
        scroll.content().setEnabled(current);
        if (now.isPresent() && now.equals(shown)) {
            page.mark(current);
            return;
        }
        boolean other = !now.map(each -> each.scheme().id()).equals(shown.map(each -> each.scheme().id()));
        shown = now;
        for (Control each : scroll.content().getChildren()) {
            each.dispose();
        }
        if (now.isPresent()) {
            page.fill(scroll.content(), now.get().scheme());
            page.mark(current);
        } else {
            Layouts.words(scroll.content(), texts.of(desk.file().isEmpty() ? "detail.noFile" : "detail.empty"));
        }
        scroll.reflow();
        if (other) {
            scroll.top();
        }
    }
}
