package org.maillage.ui.publish.internal.wizard;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.widgets.Accessibility;

/** The controls of the pages, one below the other in three columns: label, box, button. */
final class Fields {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 300;

    private final Composite area;

    Fields(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 10;
        layout.marginHeight = 10;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
    }

    Composite area() {
        return area;
    }

    void label(String name) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
    }

    /** A frame for a control of the second column, and of the third when there is no button. */
    Composite frame(String name, boolean wide) {
        Composite frame = Accessibility.frame(area, name);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, wide ? 2 : 1, 1);
        data.widthHint = WIDTH;
        frame.setLayoutData(data);
        return frame;
    }

    Text text(String name, int style, boolean wide) {
        label(name);
        Text text = new Text(frame(name, wide), SWT.BORDER | style);
        Accessibility.name(text, name);
        return text;
    }

    /**
     * A box for a path, and a button that asks for one.
     *
     * @param text   the box
     * @param button the button
     */
    record PathField(Text text, Button button) {

        void enable(boolean enabled) {
            text.setEnabled(enabled);
            button.setEnabled(enabled);
        }
    }

    PathField path(String name, String button, Supplier<Optional<Path>> question) {
        Text text = text(name, SWT.SINGLE, false);
        return new PathField(text, button(button, () -> question.get().ifPresent(each -> text.setText(each.toString()))));
    }

    Button button(String name, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(name);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Button choice(int style, String name, Runnable action) {
        Button button = new Button(area, style);
        button.setText(name);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Words over all columns. */
    Label words(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }
}
