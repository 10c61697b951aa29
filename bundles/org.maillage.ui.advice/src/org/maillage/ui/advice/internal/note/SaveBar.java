package org.maillage.ui.advice.internal.note;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.maillage.api.note.NoteFormat;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.form.Combos;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.widgets.Accessibility;

/** As what the note is saved, and the button that saves it. */
final class SaveBar {

    private final Combo format;
    private final Button open;
    private final Button save;

    SaveBar(Composite parent, AdviceTexts texts, Consumer<NoteFormat> saved) {
        Composite area = Layouts.columns(parent, 2);
        GridLayout layout = (GridLayout) area.getLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        Composite frame = Accessibility.frame(area, texts.of("note.format"));
        frame.setLayoutData(Layouts.wide());
        format = Combos.of(frame, texts.of("note.format"));
        for (NoteFormat each : NoteFormat.values()) {
            format.add(texts.of("format." + each));
        }
        format.select(0);
        save = new Button(area, SWT.PUSH);
        save.setText(texts.of("note.save"));
        save.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        save.addListener(SWT.Selection, event -> saved.accept(NoteFormat.values()[format.getSelectionIndex()]));
        open = new Button(area, SWT.CHECK);
        open.setText(texts.of("note.openAfter"));
        open.setSelection(true);
        open.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false, 2, 1));
    }

    void enable(boolean enabled) {
        save.setEnabled(enabled);
    }

    /** Whether the note is opened once it is saved. */
    boolean isOpening() {
        return open.getSelection();
    }
}
