package org.maillage.ui.internal.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.PageDocument.Span;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.widgets.Buttons;

/** The links of a page as a menu: from the keyboard, any of them is two keys away, however long the page is. */
final class LinksMenu {

    private static final int LONG = 60;

    private final Texts texts;
    private final Control owner;

    LinksMenu(Control owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** Shows the menu; what is chosen is followed. */
    void open(PageDocument document, Point place, Consumer<Target> follow) {
        Menu menu = new Menu(owner);
        targets(document).forEach((label, target) -> Buttons.add(menu, label, () -> follow.accept(target)));
        if (menu.getItemCount() == 0) {
            Buttons.add(menu, texts.of("links.none"), () -> { }).setEnabled(false);
        }
        // The item that was chosen is told after the menu is hidden.
        menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(place);
        menu.setVisible(true);
    }

    private Map<String, Target> targets(PageDocument document) {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (Span link : document.links()) {
            Target target = link.target().orElseThrow();
            String words = document.text().substring(link.start(), link.start() + link.length());
            targets.putIfAbsent(label(words, where(target)), target);
        }
        return targets;
    }

    private static String label(String words, String where) {
        String label = words.equals(where) ? words : words + "\u00a0\u2014 " + where;
        return label.replace("&", "&&");
    }

    private String where(Target target) {
        return switch (target) {
            case Target.ToEntry entry -> texts.of("links.entry");
            case Target.ToWeb web -> web.url().length() <= LONG ? web.url() : web.url().substring(0, LONG) + "\u2026";
            case Target.ToAction action -> texts.of("links.here");
        };
    }
}
