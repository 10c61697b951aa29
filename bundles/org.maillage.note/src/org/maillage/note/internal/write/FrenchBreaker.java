package org.maillage.note.internal.write;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines where the JDK would, but never after the apostrophe of an elision: {@code l’|activité}. */
final class FrenchBreaker implements FSTextBreaker {

    private static final char APOSTROPHE = '’';

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int found = breaks.next();
        while (found > 0 && found < text.length() && text.charAt(found - 1) == APOSTROPHE
                && Character.isLetterOrDigit(text.charAt(found))) {
            found = breaks.next();
        }
        return found;
    }
}
