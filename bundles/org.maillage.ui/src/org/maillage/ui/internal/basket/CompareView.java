package org.maillage.ui.internal.basket;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.inject.Inject;

/** Two to four entries side by side. */
public final class CompareView {

    /** Entries that fit side by side. */
    static final int MOST = 4;

    private final Texts texts;
    private final BasketReader reader;
    private final Composite area;
    private final Label status;
    private final Button differences;
    private final ComparisonGrid grid;
    private final UiExecutor ui;
    private List<Page> pages = List.of();

    /** Called by the workbench. */
    @Inject
    public CompareView(Composite parent, Texts texts, @Service ContentService content,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this.texts = texts;
        reader = new BasketReader(content, texts);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        ui = new UiExecutor(area);
        status = new Label(area, SWT.WRAP);
        status.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        status.setText(texts.of("compare.empty"));
        differences = new Button(area, SWT.CHECK);
        differences.setText(texts.of("compare.differences"));
        differences.addListener(SWT.Selection, event -> show());
        differences.setEnabled(false);
        grid = new ComparisonGrid(area, texts);
        if (contexts != null) {
            contexts.activateContext(UiIds.CONTEXT);
        }
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        (pages.isEmpty() ? area : differences).setFocus();
    }

    /** Compares entries; what no collection has any more is left out. */
    public void compare(List<String> ids) {
        Job job = Job.create(texts.of("basket.job"), monitor -> {
            List<Page> read = new ArrayList<>();
            for (String id : ids.subList(0, Math.min(MOST, ids.size()))) {
                try {
                    reader.page(id).ifPresent(read::add);
                } catch (MaillageException e) {
                    ILog.of(CompareView.class).error(e.getMessage(), e);
                }
            }
            ui.execute(() -> {
                pages = read;
                show();
            });
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show() {
        differences.setEnabled(pages.size() > 1);
        status.setText(pages.size() > 1 ? texts.of("compare.count", pages.size()) : texts.of("compare.empty"));
        List<Comparison.Row> rows = Comparison.of(pages, texts.of("compare.summary"), texts.of("compare.notes"));
        grid.show(pages.stream().map(Page::title).toList(),
                rows.stream().filter(each -> !differences.getSelection() || !each.same()).toList());
        area.layout(true, true);
    }
}
