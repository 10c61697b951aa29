package org.maillage.ui.curation.internal.desk;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.DarkNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.maillage.ui.widgets.Tones;

/** Gives the table the colours and the font that lists have in the theme. */
final class TableLook {

    /** Hundredths of the colour of text in a thin line, of the colour of a selection in the cell that is come to. */
    private static final int RULE = 14;
    private static final int CHOSEN = 65;
    /** Pixels above and below a line of text. */
    private static final int ROOM = 8;

    private TableLook() {
    }

    static void apply(NatTable table) {
        Display display = table.getDisplay();
        Color back = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        Color front = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        Color chosen = display.getSystemColor(SWT.COLOR_LIST_SELECTION);
        Color onChosen = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
        Color head = display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND);
        Color onHead = display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND);
        ModernNatTableThemeConfiguration look = Tones.isDark(back) ? new DarkNatTableThemeConfiguration() : new Light();
        look.defaultFont = table.getFont();
        look.defaultBgColor = back;
        look.evenRowBgColor = back;
        look.oddRowBgColor = back;
        look.defaultFgColor = front;
        look.defaultSelectionFont = table.getFont();
        look.defaultSelectionBgColor = chosen;
        look.defaultSelectionFgColor = onChosen;
        // The cell that F2 edits is darker.
        look.selectionAnchorSelectionBgColor = Tones.mix(chosen, display.getSystemColor(SWT.COLOR_BLACK), CHOSEN);
        look.selectionAnchorSelectionFgColor = onChosen;
        look.selectionAnchorBorderStyle = null;
        look.cHeaderFont = table.getFont();
        look.cHeaderBgColor = head;
        look.cHeaderGradientBgColor = head;
        look.cHeaderGradientFgColor = head;
        look.cHeaderFgColor = onHead;
        look.cHeaderSelectionFont = table.getFont();
        look.cHeaderSelectionBgColor = head;
        look.cHeaderSelectionGradientBgColor = head;
        look.cHeaderSelectionGradientFgColor = head;
        look.cHeaderSelectionFgColor = onHead;
        look.cHeaderFullSelectionBgColor = head;
        look.cHeaderFullSelectionFgColor = onHead;
        look.gridLineColor = Tones.mix(front, back, RULE);
        table.setBackground(back);
        table.setTheme(look);
        IStyle wrong = new Style();
        wrong.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Tones.of(front, back).bad());
        table.getConfigRegistry().registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_STYLE, wrong, DisplayMode.EDIT);
    }

    /** What a line of text takes, in pixels. */
    static int rowHeight(Display display) {
        GC gc = new GC(display);
        try {
            return gc.getFontMetrics().getHeight() + ROOM;
        } finally {
            gc.dispose();
        }
    }

    /** The head of a sorted column looks the same whether rows are chosen or not: dark on light. */
    private static final class Light extends ModernNatTableThemeConfiguration {

        @Override
        public void createPainterInstances() {
            super.createPainterInstances();
            selectedSortHeaderCellPainter = sortHeaderCellPainter;
        }
    }
}
