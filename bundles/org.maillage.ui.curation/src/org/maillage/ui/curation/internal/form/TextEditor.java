package org.maillage.ui.curation.internal.form;

import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.maillage.model.meta.EntryIds;
import org.maillage.ui.widgets.MarkdownPreview;

/** A line, or a text that grows as it is written, with its Markdown as it will be read beside it on demand. */
final class TextEditor extends FieldEditor {

    private static final int MOST_LINES = 14;
    private static final int PREVIEW_HEIGHT = 160;
    /** A text of this length has something to preview. */
    private static final int LONG = 60;
    private static final int SIDE_BY_SIDE = 620;
    private static final int MARGIN = 4;
    /** Lines that say something in words. */
    private static final Set<String> PROSE = Set.of("title", "label");

    private final boolean grows;
    private final Composite area;
    private final StyledText text;
    private final SpelledText spelled;
    private Link toggle;
    private MarkdownPreview preview;

    TextEditor(Editing editing, EStructuralFeature feature, Composite parent) {
        super(editing, feature);
        grows = FieldKind.of(feature) == FieldKind.TEXT;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        text = new StyledText(area, SWT.BORDER | (grows ? SWT.MULTI | SWT.WRAP : SWT.SINGLE));
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, false);
        // Both said: a styled text that is asked asks the screen for its size, each time.
        wide.widthHint = 80;
        wide.heightHint = text.getLineHeight();
        text.setLayoutData(wide);
        announce(text);
        spelled = new SpelledText(text, editing.spelling(), editing.texts(), this::isSpelled);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> tidy());
        if (grows) {
            text.addListener(SWT.Resize, event -> grow());
            // Tab leads to the next field, as everywhere in the form.
            text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void focus() {
        text.setFocus();
    }

    @Override
    void refresh(boolean other) {
        String value = Objects.requireNonNullElse((String) owner().eGet(feature()), "");
        if (!text.getText().equals(value)) {
            text.setText(value);
        } else if (other) {
            editing().spelling().look(spelled);
        }
        if (preview != null) {
            preview.show(label(), value, collection());
        }
    }

    /** Names, codes and addresses are not spelled, nor is what is written in another language. */
    private boolean isSpelled() {
        EObject at = owner();
        while (at != null && (at.eClass().getEStructuralFeature("language") == null
                || at.eGet(at.eClass().getEStructuralFeature("language")) == null)) {
            at = at.eContainer();
        }
        boolean french = at == null || Spelling.LANGUAGE.getLanguage()
                .equals(at.eGet(at.eClass().getEStructuralFeature("language")));
        return french && (grows || PROSE.contains(feature().getName()));
    }

    private void typed() {
        String typed = plain(text.getText());
        String value = Objects.requireNonNullElse((String) owner().eGet(feature()), "");
        if (!typed.equals(value)) {
            editing().type(owner(), feature(), typed.isEmpty() ? null : typed);
        }
        if (grows) {
            grow();
            offerPreview(typed);
        }
    }

    /** Without what no file can hold. */
    private String plain(String typed) {
        String clean = typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return grows ? clean : clean.replace('\n', ' ');
    }

    /** Blanks at both ends are nobody’s intention. */
    private void tidy() {
        if (owner() != null && owner().eGet(feature()) instanceof String value && !value.equals(value.strip())) {
            String stripped = value.strip();
            editing().type(owner(), feature(), stripped.isEmpty() ? null : stripped);
        }
    }

    /** Where the pictures of the text are. */
    private String collection() {
        return EntryIds.parse(editing().session().id()).map(EntryIds::collection).orElse("");
    }

    private void grow() {
        if (text.getClientArea().width <= 0) {
            return;
        }
        int content = text.getLinePixel(text.getLineCount()) - text.getLinePixel(0);
        int wanted = Math.clamp(content, text.getLineHeight(), text.getLineHeight() * MOST_LINES);
        GridData data = (GridData) text.getLayoutData();
        if (wanted != data.heightHint) {
            data.heightHint = wanted;
            editing().actions().reflow(text);
        }
    }

    private void offerPreview(String typed) {
        boolean wanted = typed.length() > LONG || typed.indexOf('\n') >= 0;
        if (wanted && toggle == null) {
            toggle = new Link(area, SWT.NONE);
            toggle.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
            ((GridData) toggle.getLayoutData()).exclude = true;
            toggle.addListener(SWT.Selection, event -> toggle());
            say();
        }
        if (toggle != null && ((GridData) toggle.getLayoutData()).exclude == (wanted || preview != null)) {
            ((GridData) toggle.getLayoutData()).exclude = !wanted && preview == null;
            toggle.setVisible(wanted || preview != null);
            editing().actions().reflow(toggle);
        }
    }

    private void say() {
        toggle.setText("<a>" + editing().texts().of(preview == null ? "text.preview" : "text.noPreview") + "</a>");
    }

    private void toggle() {
        GridLayout layout = (GridLayout) area.getLayout();
        if (preview != null) {
            preview.control().dispose();
            preview = null;
            layout.numColumns = 1;
        } else {
            Point size = area.getSize();
            boolean beside = size.x >= SIDE_BY_SIDE;
            preview = new MarkdownPreview(area, editing().texts().of("text.preview.name", label()),
                    editing().actions()::open, editing().needs().content(), editing().texts().language());
            GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
            data.widthHint = 80;
            data.heightHint = PREVIEW_HEIGHT;
            preview.control().setLayoutData(data);
            preview.control().moveBelow(text);
            layout.numColumns = beside ? 2 : 1;
            layout.makeColumnsEqualWidth = beside;
            preview.show(label(), text.getText(), collection());
        }
        ((GridData) toggle.getLayoutData()).horizontalSpan = layout.numColumns;
        say();
        editing().actions().reflow(text);
    }
}
