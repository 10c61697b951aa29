package org.maillage.ui.advice.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.News;

/** Hears what happens on the desk as long as a control lives. */
public final class Listening {

    private Listening() {
    }

    /** Calls a listener until the control is gone. */
    public static void to(Desk desk, Control control, Consumer<News> listener) {
        Consumer<News> guarded = news -> {
            if (!control.isDisposed()) {
                listener.accept(news);
            }
        };
        desk.listen(guarded);
        control.addListener(SWT.Dispose, event -> desk.forget(guarded));
    }
}
