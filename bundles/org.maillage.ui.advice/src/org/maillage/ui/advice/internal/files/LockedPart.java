package org.maillage.ui.advice.internal.files;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.widgets.Accessibility;

/** Where the passphrase is given while files are locked. */
final class LockedPart {

    private final Composite area;
    private final Text box;

    /** @param given takes the passphrase, which is to be wiped */
    LockedPart(Composite parent, AdviceTexts texts, Consumer<char[]> given) {
        area = Layouts.columns(parent, 2);
        Composite frame = Accessibility.frame(area, texts.of("locked.passphrase"));
        frame.setLayoutData(Layouts.wide());
        box = new Text(frame, SWT.BORDER | SWT.PASSWORD);
        box.setMessage(texts.of("locked.passphrase"));
        Accessibility.name(box, texts.of("locked.passphrase"));
        Button open = new Button(area, SWT.PUSH);
        open.setText(texts.of("locked.unlock"));
        open.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        Runnable give = () -> {
            char[] passphrase = box.getTextChars();
            box.setText("");
            given.accept(passphrase);
        };
        open.addListener(SWT.Selection, event -> give.run());
        box.addListener(SWT.DefaultSelection, event -> give.run());
        Layouts.show(area, false);
    }

    void show(boolean locked) {
        Layouts.show(area, locked);
    }

    /** Puts the cursor there, if files are locked. */
    boolean focus() {
        return area.getVisible() && box.setFocus();
    }
}
