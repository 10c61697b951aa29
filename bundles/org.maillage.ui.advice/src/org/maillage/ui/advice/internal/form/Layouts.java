package org.maillage.ui.advice.internal.form;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maillage.ui.widgets.Tones;

/** How things are laid out on the adviser’s desk. */
public final class Layouts {

    /** Room between fields. */
    public static final int GAP = 8;
    private static final int SECTION = 10;

    private Layouts() {
    }

    /** A column or several without margins, as wide as there is room. */
    public static Composite columns(Composite parent, int count) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(count, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = GAP;
        layout.verticalSpacing = 3;
        area.setLayout(layout);
        area.setLayoutData(wide());
        return area;
    }

    /** Several columns of the same width. */
    public static Composite equalColumns(Composite parent, int count) {
        Composite area = columns(parent, count);
        ((GridLayout) area.getLayout()).makeColumnsEqualWidth = true;
        return area;
    }

    /** As wide as there is room, whatever the text. */
    public static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 40;
        return data;
    }

    /** A text that wraps. */
    public static Label words(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(plain(text));
        label.setLayoutData(wide());
        return label;
    }

    /** A less important text that wraps. */
    public static Label dimWords(Composite parent, String text) {
        Label label = words(parent, text);
        label.setForeground(Tones.of(parent.getForeground(), parent.getBackground()).dim());
        return label;
    }

    /** The name of a part, with a thin line. */
    public static Label heading(Composite parent, String text) {
        Composite area = columns(parent, 1);
        ((GridLayout) area.getLayout()).marginTop = SECTION;
        Label label = words(area, text);
        label.setFont(bold(label));
        new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(wide());
        return label;
    }

    /** The bold font of a control, disposed with it. */
    public static org.eclipse.swt.graphics.Font bold(Control control) {
        return new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control)
                .create(FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD));
    }

    /** Shows or hides a control, its room included. */
    public static void show(Control control, boolean shown) {
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !shown;
        }
        control.setVisible(shown);
    }

    /** Labels read {@code &} as a mnemonic. */
    public static String plain(String text) {
        return text.replace("&", "&&");
    }
}
