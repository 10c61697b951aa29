package org.maillage.ui.curation.internal.batch;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.curation.internal.form.Term;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Completion;

/** A box that proposes names; Down shows them all. What else is typed is taken as it is. */
final class NameBox {

    private static final int SHOWN = 14;

    private final Label label;
    private final Composite frame;
    private final Text text;
    private volatile Map<String, String> names = Map.of();

    NameBox(Composite parent, String name, Runnable changed) {
        label = new Label(parent, SWT.NONE);
        label.setText(name);
        frame = Accessibility.frame(parent, name);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 300;
        frame.setLayoutData(data);
        label.setLayoutData(new GridData());
        text = new Text(frame, SWT.BORDER | SWT.SINGLE);
        Accessibility.name(text, name);
        Completion<String> completion = new Completion<>(text, name, this::find,
                each -> new Completion.Proposal(each, ""), each -> {
                    text.setText(each);
                    text.setSelection(each.length());
                });
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && !completion.isOpen()) {
                completion.propose();
            }
        });
        text.addListener(SWT.Modify, event -> changed.run());
    }

    private List<String> find(String typed) {
        return names.keySet().stream().filter(each -> !each.equals(typed))
                .filter(each -> new Term("", each, List.of(), List.of()).answers(typed)).limit(SHOWN).toList();
    }

    /** Proposes these names; each stands for a value. */
    void names(Map<String, String> newNames) {
        names = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(newNames));
    }

    /** What stands there, or the value that the name stands for. */
    String value() {
        return names.getOrDefault(text.getText(), text.getText());
    }

    String typed() {
        return text.getText();
    }

    void type(String typed) {
        text.setText(typed);
    }

    void call(String name) {
        label.setText(name);
    }

    void show(boolean shown) {
        ((GridData) label.getLayoutData()).exclude = !shown;
        ((GridData) frame.getLayoutData()).exclude = !shown;
        label.setVisible(shown);
        frame.setVisible(shown);
    }
}
