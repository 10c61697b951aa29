package org.maillage.ui.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Words and links that do something, on a line that wraps; gone while there is nothing to say. */
public final class LinkLine {

    /**
     * A link.
     *
     * @param text   what it says
     * @param action what it does
     */
    public record Choice(String text, Runnable action) {
    }

    private final Link link;
    private List<Choice> choices = List.of();

    /** A line that takes as many columns of the grid as told. */
    public LinkLine(Composite parent, int columns) {
        link = new Link(parent, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
        data.widthHint = 100;
        link.setLayoutData(data);
        link.addListener(SWT.Selection, event -> choices.get(Integer.parseInt(event.text)).action().run());
        show("", List.of(), " ");
    }

    /** The control. */
    public Link control() {
        return link;
    }

    /**
     * Says something else.
     *
     * @param intro   words before the links
     * @param between what stands between two links
     */
    public void show(String intro, List<Choice> newChoices, String between) {
        choices = List.copyOf(newChoices);
        StringBuilder text = new StringBuilder(plain(intro));
        for (int i = 0; i < choices.size(); i++) {
            text.append(i == 0 ? "" : between).append("<a href=\"").append(i).append("\">")
                    .append(plain(choices.get(i).text())).append("</a>");
        }
        boolean gone = text.isEmpty();
        if (!link.getText().contentEquals(text)) {
            link.setText(text.toString());
        }
        ((GridData) link.getLayoutData()).exclude = gone;
        link.setVisible(!gone);
    }

    /** The control reads {@code <} as the beginning of a link and {@code &} as a mnemonic. */
    private static String plain(String text) {
        return text.replace("<", "‹").replace("&", "&&");
    }
}
