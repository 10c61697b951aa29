package org.maillage.ui.internal.reading;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Images;

/** The buttons above a page. */
final class ReadingBar {

    private final Map<String, ToolItem> items = new HashMap<>();
    private final Label message;

    /** @param actions what each button does, by the id of its command */
    ReadingBar(Composite parent, Texts texts, Map<String, Runnable> actions) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 2;
        row.setLayout(layout);
        Images images = new Images(row);
        ToolBar moves = bar(row, texts.of("bar.history"));
        button(moves, UiIds.BACK, texts.of("bar.back"), actions).setImage(images.of("back"));
        button(moves, UiIds.FORWARD, texts.of("bar.forward"), actions).setImage(images.of("forward"));
        message = new Label(row, SWT.NONE);
        GridData rest = new GridData(SWT.FILL, SWT.CENTER, true, false);
        rest.widthHint = 10;
        message.setLayoutData(rest);
        ToolBar uses = bar(row, texts.of("bar.entry"));
        button(uses, UiIds.LINKS, texts.of("bar.links"), actions).setImage(images.of("links"));
        button(uses, UiIds.PUT_ASIDE, texts.of("bar.putAside"), actions).setImage(images.of("basket"));
        button(uses, UiIds.PRINT, texts.of("bar.print"), actions).setImage(images.of("print"));
        button(uses, UiIds.COPY_REFERENCE, texts.of("bar.copy.hint"), actions).setImage(images.of("copy"));
        ToolItem open = button(uses, UiIds.OPEN_IN_BROWSER, texts.of("bar.open.hint"), actions);
        open.setImage(images.of("browser"));
        open.setText(texts.of("bar.open"));
    }

    private static ToolBar bar(Composite row, String name) {
        ToolBar bar = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
        Accessibility.name(bar, name);
        return bar;
    }

    private ToolItem button(ToolBar bar, String id, String hint, Map<String, Runnable> actions) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(hint);
        item.addListener(SWT.Selection, event -> actions.get(id).run());
        items.put(id, item);
        return item;
    }

    /** Where a menu of this button opens, on the screen. */
    Point below(String id) {
        ToolItem item = items.get(id);
        return item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height);
    }

    void enable(String id, boolean enabled) {
        items.get(id).setEnabled(enabled);
    }

    void say(String sentence) {
        message.setText(sentence);
    }
}
