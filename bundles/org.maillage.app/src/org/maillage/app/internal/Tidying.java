package org.maillage.app.internal;

import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;

/** Takes away what the platform brings for editors, projects and developers: nobody could do anything with it here. */
final class Tidying {

    private static final String PLATFORM = "org.eclipse.";
    private static final Set<String> COMMANDS = Set.of("org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.cut",
            "org.eclipse.ui.edit.paste", "org.eclipse.ui.edit.selectAll", "org.eclipse.ui.edit.undo",
            "org.eclipse.ui.edit.redo", "org.eclipse.ui.file.exit", "org.eclipse.ui.file.closePart",
            "org.eclipse.ui.file.restartWorkbench", "org.eclipse.ui.window.preferences",
            "org.eclipse.ui.window.quickAccess", "org.eclipse.ui.views.showView",
            "org.eclipse.ui.perspectives.showPerspective", "org.eclipse.ui.window.nextPerspective",
            "org.eclipse.ui.window.previousPerspective", "org.eclipse.ui.window.nextView",
            "org.eclipse.ui.window.previousView", "org.eclipse.ui.window.maximizePart",
            "org.eclipse.ui.window.minimizePart", "org.eclipse.ui.window.fullscreenmode",
            // Their keys are those of our own commands, which go before; the platform misses them when they are gone.
            "org.eclipse.ui.navigate.backwardHistory", "org.eclipse.ui.navigate.forwardHistory",
            "org.eclipse.ui.window.showContextMenu", "org.eclipse.ui.window.showKeyAssist");
    private static final Set<String> VIEWS = Set.of("org.eclipse.ui.internal.introview",
            "org.eclipse.ui.views.ContentOutline", "org.eclipse.ui.views.PropertySheet");
    private static final Set<String> PAGES = Set.of("org.eclipse.ui.monitoring.page");

    private Tidying() {
    }

    /** Takes views out of the kept layout whose plug-in was removed or switched off. Called before anything is shown. */
    static void forgetWhatIsGone(MApplication application) {
        IContributionFactory factory = application.getContext().get(IContributionFactory.class);
        EModelService model = application.getContext().get(EModelService.class);
        for (MPlaceholder each : model.findElements(application, null, MPlaceholder.class)) {
            if (each.getRef() instanceof MPart part && isGone(part, factory) && each.getParent() != null) {
                each.getParent().getChildren().remove(each);
            }
        }
        application.getChildren().forEach(window -> window.getSharedElements()
                .removeIf(each -> each instanceof MPart part && isGone(part, factory)));
    }

    private static boolean isGone(MPart part, IContributionFactory factory) {
        String uri = part.getContributionURI();
        return uri != null && uri.startsWith("bundleclass:") && factory.getBundle(uri) == null;
    }

    /** Called once, when the window is open. */
    static void tidy(IWorkbench workbench) {
        for (Command each : workbench.getService(ICommandService.class).getDefinedCommands()) {
            if (each.getId().startsWith(PLATFORM) && !COMMANDS.contains(each.getId())) {
                each.undefine();
            }
        }
        PAGES.forEach(workbench.getPreferenceManager()::remove);
        workbench.getService(MApplication.class).getDescriptors().removeIf(each -> VIEWS.contains(each.getElementId()));
    }
}
