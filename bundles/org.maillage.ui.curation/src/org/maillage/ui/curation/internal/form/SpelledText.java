package org.maillage.ui.curation.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maillage.api.spelling.Misspelling;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.Tones;

/**
 * Underlines the unknown words of a text; a menu on them offers what may have been meant. The underline is the one of errors,
 * which screen readers tell as such.
 */
public final class SpelledText {

    private static final String KEY = "org.maillage.ui.curation.spelling";

    private final StyledText text;
    private final Spelling spelling;
    private final DeskTexts texts;
    private final BooleanSupplier spelled;
    private List<Misspelling> unknown = List.of();
    private List<Misspelling> marked = List.of();
    private boolean typing;

    /** @param spelled whether what the text holds is written in the language of the dictionary */
    SpelledText(StyledText text, Spelling spelling, DeskTexts texts, BooleanSupplier spelled) {
        this.text = text;
        this.spelling = spelling;
        this.texts = texts;
        this.spelled = spelled;
        text.setData(KEY, this);
        text.setKeyBinding('a' | SWT.MOD1, ST.SELECT_ALL);
        text.addExtendedModifyListener(event -> {
            typing = text.isFocusControl();
            shift(event.start, event.replacedText.length(), event.length);
            spelling.look(this);
        });
        text.addCaretListener(event -> text.getDisplay().asyncExec(this::moved));
        text.addListener(SWT.FocusOut, event -> moved());
        text.addListener(SWT.MenuDetect, this::menu);
        spelling.add(this);
    }

    /** The marks of the text in a control; empty for any other control. */
    public static Optional<SpelledText> of(Control control) {
        return Optional.ofNullable(control).map(each -> (SpelledText) each.getData(KEY));
    }

    boolean isSpelled() {
        return spelled.getAsBoolean();
    }

    boolean isShown() {
        return !text.isDisposed() && text.isVisible();
    }

    boolean hasFocus() {
        return !text.isDisposed() && text.isFocusControl();
    }

    /** Where it stands in the window. */
    int height() {
        return text.toDisplay(0, 0).y;
    }

    String text() {
        return text.getText();
    }

    /** The words that are not known. */
    List<Misspelling> unknown() {
        return unknown;
    }

    /** Marks these words, but for the one that is being typed. */
    void show(List<Misspelling> found) {
        unknown = found;
        mark();
    }

    /** Words behind a change move with it; one that is changed itself is looked at again. */
    private void shift(int start, int removed, int added) {
        unknown = unknown.stream().filter(each -> each.end() < start || each.start() > start + removed)
                .map(each -> each.end() < start ? each : new Misspelling(each.start() + added - removed, each.word()))
                .toList();
        // The underlines move by themselves, and are made anew with the next look.
        marked = null;
    }

    private void mark() {
        if (text.isDisposed()) {
            return;
        }
        int caret = text.getCaretOffset();
        List<Misspelling> now = unknown.stream()
                .filter(each -> !typing || caret < each.start() || caret > each.end()).toList();
        if (!now.equals(marked)) {
            marked = now;
            Color colour = Tones.of(text.getForeground(), text.getBackground()).bad();
            text.setStyleRanges(now.stream().map(each -> range(each, colour)).toArray(StyleRange[]::new));
        }
    }

    private static StyleRange range(Misspelling word, Color colour) {
        StyleRange range = new StyleRange(word.start(), word.end() - word.start(), null, null);
        range.underline = true;
        range.underlineStyle = SWT.UNDERLINE_ERROR;
        range.underlineColor = colour;
        return range;
    }

    private void moved() {
        if (!text.isDisposed() && typing) {
            int caret = text.getCaretOffset();
            typing = text.isFocusControl() && unknown.stream().anyMatch(each -> caret >= each.start() && caret <= each.end());
            mark();
        }
    }

    private Optional<Misspelling> at(int offset) {
        return unknown.stream().filter(each -> offset >= each.start() && offset <= each.end()).findFirst();
    }

    /** Goes to the unknown word behind the cursor; false when there is none. */
    boolean next() {
        int from = text.getSelectionRange().x + text.getSelectionRange().y;
        Optional<Misspelling> found = unknown.stream().filter(each -> each.start() >= from).findFirst();
        found.ifPresent(this::go);
        return found.isPresent();
    }

    /** Goes to the first unknown word. */
    void first() {
        text.setFocus();
        unknown.stream().findFirst().ifPresent(this::go);
    }

    private void go(Misspelling word) {
        text.setSelection(word.start(), word.end());
        text.showSelection();
    }

    /** Offers what may have been meant at the cursor; false when the word there is known. */
    public boolean offer() {
        Optional<Misspelling> word = at(text.getSelectionRange().x);
        word.ifPresent(each -> {
            Point below = text.getLocationAtOffset(each.start());
            offer(each, text.toDisplay(below.x, below.y + text.getLineHeight(each.start())));
        });
        return word.isPresent();
    }

    private void menu(Event event) {
        event.doit = false;
        Point place = new Point(event.x, event.y);
        int offset = event.detail == SWT.MENU_KEYBOARD ? text.getCaretOffset()
                : text.getOffsetAtPoint(text.toControl(place));
        Optional<Misspelling> word = offset < 0 ? Optional.empty() : at(offset);
        word.ifPresentOrElse(each -> offer(each, place), () -> {
            Menu menu = new Menu(text);
            common(menu);
            open(menu, place);
        });
    }

    private void offer(Misspelling word, Point place) {
        spelling.suggest(word.word(), suggestions -> {
            if (!isShown() || !unknown.contains(word)) {
                return;
            }
            Menu menu = new Menu(text);
            suggestions.forEach(each -> Buttons.add(menu, each, () -> replace(word, each)));
            if (suggestions.isEmpty()) {
                MenuItem none = new MenuItem(menu, SWT.PUSH);
                none.setText(texts.of("spelling.none"));
                none.setEnabled(false);
            }
            new MenuItem(menu, SWT.SEPARATOR);
            Buttons.add(menu, texts.of("spelling.learn", word.word()),
                    () -> spelling.learn(word.word(), sentence -> text.setToolTipText(sentence)));
            new MenuItem(menu, SWT.SEPARATOR);
            common(menu);
            open(menu, place);
        });
    }

    private void replace(Misspelling word, String suggestion) {
        if (text.getText().startsWith(word.word(), word.start())) {
            text.replaceTextRange(word.start(), word.word().length(), suggestion);
            text.setCaretOffset(word.start() + suggestion.length());
        }
    }

    private void common(Menu menu) {
        boolean chosen = text.getSelectionCount() > 0;
        Buttons.add(menu, texts.of("text.cut"), text::cut);
        Buttons.add(menu, texts.of("text.copy"), text::copy);
        Stream.of(menu.getItems()).skip(menu.getItemCount() - 2L).forEach(each -> each.setEnabled(chosen));
        Buttons.add(menu, texts.of("text.paste"), text::paste);
        Buttons.add(menu, texts.of("text.all"), text::selectAll);
    }

    private void open(Menu menu, Point place) {
        // Not at once: the choice comes after the menu has gone.
        menu.addListener(SWT.Hide, event -> text.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(place);
        menu.setVisible(true);
    }
}
