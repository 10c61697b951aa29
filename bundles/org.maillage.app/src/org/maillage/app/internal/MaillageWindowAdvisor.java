package org.maillage.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.IWorkbenchWindow;

/** The window: a title, the menus of the plugin.xml, the bar of perspectives, a status line; no tool bar. */
final class MaillageWindowAdvisor extends WorkbenchWindowAdvisor {

    private final boolean writable;

    MaillageWindowAdvisor(IWorkbenchWindowConfigurer configurer, boolean writable) {
        super(configurer);
        this.writable = writable;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer) {
            @Override
            protected void makeActions(IWorkbenchWindow window) {
                register(ActionFactory.QUIT.create(window));
            }
        };
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setTitle(Texts.of(writable ? "window.title" : "window.title.readOnly"));
        window.setInitialSize(new Point(1440, 900));
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }
}
