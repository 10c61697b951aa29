package org.maillage.app.internal;

import java.util.Arrays;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/**
 * The window: a title, the menus of the plugin.xml, a status line; a bar to go from one perspective to another when there
 * are several.
 */
final class MaillageWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int EMPTY_AND_MAIN = 2;
    private static final int FOR_DIALOGS = 2;

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
                register(ActionFactory.PREFERENCES.create(window));
            }
        };
    }

    /** No larger than the screen. */
    private static Point size() {
        Rectangle screen = PlatformUI.getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
        return new Point(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height));
    }

    /** Dialogs take the small icons alone: handing all of them over takes longer than making a dialog. */
    @Override
    public void postWindowCreate() {
        Image[] all = Window.getDefaultImages();
        Window.setDefaultImages(Arrays.copyOf(all, Math.min(all.length, FOR_DIALOGS)));
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setTitle(Texts.of(writable ? "window.title" : "window.title.readOnly"));
        window.setInitialSize(size());
        boolean several = PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives().length > EMPTY_AND_MAIN;
        window.setShowCoolBar(several);
        window.setShowPerspectiveBar(several);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }
}
