package org.maillage.ui.curation.internal.desk;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.widgets.LinkLine;

/** While no entry is in the form: what to do, and what was not saved. */
final class EmptyForm {

    private static final int MARGIN = 24;
    private static final int MOST = 5;

    private final Desk desk;
    private final DeskTexts texts;
    private final Composite area;
    private final Label sentence;
    private final LinkLine drafts;

    EmptyForm(Composite parent, Desk desk) {
        this.desk = desk;
        this.texts = desk.needs().texts();
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = MARGIN / 2;
        area.setLayout(layout);
        sentence = new Label(area, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 100;
        sentence.setLayoutData(wide);
        drafts = new LinkLine(area, 1);
        say(texts.of("form.empty"));
    }

    Composite control() {
        return area;
    }

    void say(String text) {
        sentence.setText(text.replace("&", "&&"));
        desk.sessions().drafts(ids -> {
            if (!area.isDisposed()) {
                offer(ids);
            }
        });
        area.layout(true);
    }

    private void offer(List<String> ids) {
        List<LinkLine.Choice> choices = new ArrayList<>(ids.stream().limit(MOST)
                .map(id -> new LinkLine.Choice(id, () -> desk.open(new Desk.Wanted(id, "", true)))).toList());
        if (ids.size() > MOST) {
            choices.add(new LinkLine.Choice(texts.of("form.drafts.all", ids.size()), () -> desk.list(Scope.DRAFTS)));
        }
        drafts.show(ids.isEmpty() ? "" : texts.of("form.drafts", ids.size()), choices, "  ·  ");
        area.layout(true);
    }
}
