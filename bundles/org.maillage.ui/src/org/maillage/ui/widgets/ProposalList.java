package org.maillage.ui.widgets;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The list under a box: it never takes the cursor away. */
final class ProposalList {

    private static final int LEAST_WIDTH = 340;
    private static final int TEXT_SHARE = 62;

    private final Text box;
    private final String name;
    private final IntConsumer taken;
    private Shell shell;
    private Table table;

    ProposalList(Text box, String name, IntConsumer taken) {
        this.box = box;
        this.name = name;
        this.taken = taken;
        // Made when the cursor comes for the first time: making it while a person types would hold the window.
        box.addListener(SWT.FocusIn, event -> make());
        box.addListener(SWT.Dispose, event -> {
            if (shell != null && !shell.isDisposed()) {
                shell.dispose();
            }
        });
    }

    private void make() {
        if (shell != null) {
            return;
        }
        shell = new Shell(box.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        shell.setLayout(layout);
        shell.setBackground(Tones.of(box.getForeground(), box.getBackground()).dim());
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        new TableColumn(table, SWT.NONE);
        new TableColumn(table, SWT.NONE);
        Accessibility.name(table, name);
        table.addListener(SWT.MouseUp, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            if (item != null) {
                taken.accept(table.indexOf(item));
            }
        });
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed() && shell.isVisible();
    }

    /** The one in question; -1 when there is none. */
    int selected() {
        return isOpen() ? table.getSelectionIndex() : -1;
    }

    void close() {
        if (isOpen()) {
            shell.setVisible(false);
        }
    }

    void move(int step) {
        int count = table.getItemCount();
        int next = table.getSelectionIndex() + step;
        if (next < 0 || next >= count) {
            table.deselectAll();
        } else {
            table.setSelection(next);
        }
    }

    void show(List<Completion.Proposal> proposals) {
        if (proposals.isEmpty()) {
            close();
            return;
        }
        make();
        table.removeAll();
        for (Completion.Proposal each : proposals) {
            new TableItem(table, SWT.NONE).setText(new String[] { each.text(), each.detail() });
        }
        Point place = box.getParent().toDisplay(box.getLocation().x, box.getLocation().y + box.getSize().y);
        Rectangle screen = box.getMonitor().getClientArea();
        int width = Math.min(Math.max(LEAST_WIDTH, box.getSize().x), screen.x + screen.width - place.x);
        int height = table.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 2;
        boolean plain = proposals.stream().allMatch(each -> each.detail().isEmpty());
        int texts = plain ? width - 4 : width * TEXT_SHARE / 100;
        table.getColumn(0).setWidth(texts);
        table.getColumn(1).setWidth(width - texts - 4);
        shell.setBounds(place.x, place.y, width, Math.min(height, screen.y + screen.height - place.y));
        shell.setVisible(true);
    }
}
