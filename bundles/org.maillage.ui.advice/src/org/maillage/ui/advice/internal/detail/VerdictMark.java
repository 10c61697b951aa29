package org.maillage.ui.advice.internal.detail;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.maillage.api.match.Verdict;
import org.maillage.ui.advice.internal.schemes.VerdictLook;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Tones;

/** The shape of a verdict. It takes the cursor, and says to those who hear the screen what stands beside it. */
final class VerdictMark extends Canvas {

    private static final int SIZE = 18;
    private static final int MARGIN = 3;

    VerdictMark(Composite parent, Verdict verdict, String spoken) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Accessibility.name(this, spoken);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
        addListener(SWT.Paint, event -> {
            Tones tones = Tones.of(getForeground(), getParent().getBackground());
            VerdictLook.draw(event.gc, verdict, tones, getParent().getBackground(),
                    new Rectangle(MARGIN, MARGIN, SIZE, SIZE));
            if (isFocusControl()) {
                event.gc.setForeground(tones.link());
                event.gc.drawRoundRectangle(0, 0, SIZE + 2 * MARGIN - 1, SIZE + 2 * MARGIN - 1, 4, 4);
            }
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = true);
        // Without a key listener the control would not take the cursor.
        addListener(SWT.KeyDown, event -> { });
        addListener(SWT.MouseDown, event -> setFocus());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(SIZE + 2 * MARGIN, SIZE + 2 * MARGIN);
    }
}
