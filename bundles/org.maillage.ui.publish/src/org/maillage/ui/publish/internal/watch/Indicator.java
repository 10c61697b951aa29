package org.maillage.ui.publish.internal.watch;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.maillage.ui.publish.internal.PublishIds;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.UiExecutor;

/** A quiet word in the status line when sites have something newer; it leads to the view. */
public final class Indicator extends WorkbenchWindowControlContribution {

    private static final int MOST = 99;

    @Override
    protected Control createControl(Composite parent) {
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        UpdateWatch watch = ContextInjectionFactory.make(UpdateWatch.class, context);
        Control control = create(parent, watch, new Texts(), () -> getWorkbenchWindow().getService(EPartService.class)
                .showPart(PublishIds.UPDATES, PartState.ACTIVATE));
        watch.begin();
        return control;
    }

    /** The control alone, without a workbench. */
    static Control create(Composite parent, UpdateWatch watch, Texts texts, Runnable show) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        area.setLayout(layout);
        Composite frame = Accessibility.frame(area, texts.of("indicator.name"));
        Link link = new Link(frame, SWT.NONE);
        Accessibility.name(link, texts.of("indicator.name"));
        // The status line asks once how wide a control is: room is kept for the longest words.
        link.setText("<a>" + texts.of("indicator", MOST) + "</a>");
        GridData data = new GridData(SWT.RIGHT, SWT.CENTER, true, true);
        data.widthHint = link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        frame.setLayoutData(data);
        link.addListener(SWT.Selection, event -> show.run());
        UiExecutor ui = new UiExecutor(link);
        Runnable fill = () -> {
            int count = watch.last().count();
            link.setText(count == 0 ? "" : "<a>" + texts.of("indicator", count) + "</a>");
            link.setVisible(count > 0);
        };
        Runnable following = () -> ui.execute(fill);
        watch.onChange(following);
        link.addListener(SWT.Dispose, event -> watch.forget(following));
        fill.run();
        return area;
    }
}
