package org.maillage.ui.advice.internal.note;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/** The text of a page in HTML, a block a line. Headings begin with as many {@value #HEADING} as their level. */
final class NoteText extends HTMLEditorKit.ParserCallback {

    /** Begins a heading; no text that people write does. */
    static final char HEADING = '\u0001';

    private final StringBuilder text = new StringBuilder();
    private boolean cell;
    private int cellStart;
    private boolean hidden;

    private NoteText() {
    }

    static String of(String html) {
        NoteText callback = new NoteText();
        try {
            new ParserDelegator().parse(new StringReader(html), callback, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return callback.text.toString().replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        if (tag == HTML.Tag.TITLE || tag == HTML.Tag.STYLE) {
            hidden = true;
        } else if (tag == HTML.Tag.TR) {
            cell = false;
            line();
        } else if (tag == HTML.Tag.TD || tag == HTML.Tag.TH) {
            text.append(cell ? "\u2003" : "");
            cell = true;
            cellStart = text.length();
        } else if (tag.isBlock()) {
            if (cell && text.length() > cellStart) {
                text.append('\n');
            }
            line();
            int level = level(tag);
            if (level > 0) {
                text.append('\n').append(String.valueOf(HEADING).repeat(level));
            } else if (tag == HTML.Tag.LI) {
                text.append("• ");
            }
        }
    }

    @Override
    public void handleEndTag(HTML.Tag tag, int position) {
        if (tag == HTML.Tag.TITLE || tag == HTML.Tag.STYLE) {
            hidden = false;
        } else if (tag == HTML.Tag.TR) {
            cell = false;
            line();
        } else if (tag.isBlock() && tag != HTML.Tag.TD && tag != HTML.Tag.TH) {
            line();
        }
    }

    @Override
    public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        if (tag == HTML.Tag.BR) {
            line();
        }
    }

    @Override
    public void handleText(char[] data, int position) {
        if (!hidden) {
            text.append(data);
        }
    }

    private void line() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n'
                && text.charAt(text.length() - 1) != HEADING && !cell) {
            text.append('\n');
        }
    }

    private static int level(HTML.Tag tag) {
        String name = tag.toString();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1)) ? name.charAt(1) - '0' : 0;
    }
}
