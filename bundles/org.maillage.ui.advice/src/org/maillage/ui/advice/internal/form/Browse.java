package org.maillage.ui.advice.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Images;

/** The button beside a box that shows all values. */
final class Browse {

    private Browse() {
    }

    static Button button(Composite parent, AdviceTexts texts, String name) {
        Button button = new Button(parent, SWT.PUSH);
        button.setImage(new Images(button, Browse.class).of("list"));
        button.setToolTipText(texts.of("browse.hint"));
        button.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        Accessibility.name(button, texts.of("browse.name", name));
        return button;
    }
}
