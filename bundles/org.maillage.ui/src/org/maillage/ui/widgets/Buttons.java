package org.maillage.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A row of buttons above a view: a picture and a word each. */
public final class Buttons {

    private final ToolBar bar;
    private final Images images;

    /** A row with a name for those who hear it, with pictures of the bundle of the window. */
    public Buttons(Composite parent, String name) {
        this(parent, name, Images.class);
    }

    /**
     * A row with a name for those who hear it.
     *
     * @param anchor a class of the bundle that holds the pictures
     */
    public Buttons(Composite parent, String name, Class<?> anchor) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        images = new Images(bar, anchor);
        Accessibility.name(bar, name);
    }

    /** A button. */
    public ToolItem add(String icon, String text, String hint, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(images.of(icon));
        item.setText(text);
        item.setToolTipText(hint);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** A button that opens a menu. */
    public Menu addMenu(String icon, String text, String hint) {
        Menu menu = new Menu(bar);
        ToolItem[] item = new ToolItem[1];
        item[0] = add(icon, text, hint, () -> {
            menu.setLocation(bar.toDisplay(item[0].getBounds().x, item[0].getBounds().y + item[0].getBounds().height));
            menu.setVisible(true);
        });
        return menu;
    }

    /** Allows to use the buttons, or not. */
    public void enable(boolean enabled) {
        for (ToolItem each : bar.getItems()) {
            enable(each, enabled);
        }
    }

    /** Allows to use a button, or not: then its word is dimmed, which GTK does not do where a theme gives it a colour. */
    public static void enable(ToolItem item, boolean enabled) {
        if (item.getEnabled() != enabled) {
            item.setEnabled(enabled);
            item.setForeground(enabled ? null : between(item.getParent().getForeground(), item.getParent().getBackground()));
        }
    }

    private static Color between(Color one, Color other) {
        return new Color((one.getRed() + other.getRed()) / 2, (one.getGreen() + other.getGreen()) / 2,
                (one.getBlue() + other.getBlue()) / 2);
    }

    /** An item of a menu. */
    public static MenuItem add(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
