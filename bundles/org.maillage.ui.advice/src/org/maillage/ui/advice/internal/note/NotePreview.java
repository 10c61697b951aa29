package org.maillage.ui.advice.internal.note;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Tones;

/** What the note will hold, as text. */
final class NotePreview {

    private static final int MARGIN = 10;

    private final StyledText text;

    NotePreview(Composite parent, AdviceTexts texts) {
        Layouts.heading(parent, texts.of("note.preview"));
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        text.setLayoutData(Layouts.wide());
        text.setBackground(parent.getBackground());
        text.setForeground(parent.getForeground());
        text.addListener(SWT.MouseVerticalWheel, event -> event.doit = true);
        Accessibility.name(text, texts.of("note.preview"));
    }

    /** Lines; those that begin with {@code #} are headings. */
    void show(String lines) {
        StringBuilder shown = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        Tones tones = Tones.of(text.getForeground(), text.getBackground());
        for (String line : lines.split("\n")) {
            int level = 0;
            while (level < line.length() && line.charAt(level) == NoteText.HEADING) {
                level++;
            }
            String plain = line.substring(level).strip();
            if (level > 0) {
                styles.add(new StyleRange(shown.length(), plain.length(), level == 1 ? null : tones.link(), null,
                        SWT.BOLD));
            }
            shown.append(plain).append('\n');
        }
        text.setText(shown.toString().strip());
        for (StyleRange each : styles) {
            if (each.start + each.length <= text.getCharCount()) {
                text.setStyleRange(each);
            }
        }
    }
}
