package org.maillage.ui.advice.internal.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.Choice;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.form.Combos;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.widgets.Accessibility;

/** Narrows the schemes by words and by nature of support. */
final class FilterBar {

    private static final int PAUSE = 150;
    private static final int NATURES = 150;

    private final Desk desk;
    private final Runnable changed;
    private final Composite area;
    private final Text box;
    private final Combo natures;
    private final List<String> ids = new ArrayList<>();
    private Optional<String> reason = Optional.empty();
    private int typed;

    FilterBar(Composite parent, Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        AdviceTexts texts = desk.texts();
        area = Layouts.columns(parent, 2);
        Composite frame = Accessibility.frame(area, texts.of("filter.words"));
        frame.setLayoutData(Layouts.wide());
        box = new Text(frame, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        box.setMessage(texts.of("filter.words"));
        Accessibility.name(box, texts.of("filter.words"));
        box.addListener(SWT.Modify, event -> typed());
        Composite natureFrame = Accessibility.frame(area, texts.of("filter.nature"));
        GridData narrow = new GridData(SWT.FILL, SWT.CENTER, false, false);
        narrow.widthHint = NATURES;
        natureFrame.setLayoutData(narrow);
        natures = Combos.of(natureFrame, texts.of("filter.nature"));
        natures.add(texts.of("filter.allNatures"));
        natures.select(0);
        natures.addListener(SWT.Selection, event -> {
            int index = natures.getSelectionIndex();
            desk.keepNatures(index <= 0 ? List.of() : List.of(ids.get(index - 1)));
        });
        desk.work().quietly(monitor -> desk.choices().natures(), this::fill, sentence -> { });
    }

    private void fill(List<Choice> choices) {
        if (!natures.isDisposed()) {
            choices.forEach(each -> {
                ids.add(each.id());
                natures.add((each.parents().isEmpty() ? "" : "    ") + each.label());
            });
        }
    }

    private void typed() {
        int number = ++typed;
        box.getDisplay().timerExec(PAUSE, () -> {
            if (number == typed && !box.isDisposed()) {
                changed.run();
            }
        });
    }

    Composite control() {
        return area;
    }

    SchemeList.Filter filter() {
        return new SchemeList.Filter(box.getText(), reason);
    }

    /** Shows those that are set aside for a reason; none for those that are not. */
    void ask(Optional<String> newReason) {
        reason = newReason;
        changed.run();
    }

    /** All schemes again: another file is open. */
    void restart() {
        reason = Optional.empty();
        if (!box.getText().isEmpty()) {
            box.setText("");
        }
        if (!desk.natures().isEmpty() && natures.getSelectionIndex() > 0) {
            natures.select(0);
            desk.keepNatures(List.of());
        }
    }
}
