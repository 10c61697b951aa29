package org.maillage.app.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Begins with the resources; the layout of each perspective is kept from one session to the next. */
final class MaillageWorkbenchAdvisor extends WorkbenchAdvisor {

    private final boolean writable;

    MaillageWorkbenchAdvisor(boolean writable) {
        this.writable = writable;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        configurer.setExitOnLastWindowClose(true);
        MApplication application = configurer.getWorkbench().getService(MApplication.class);
        Tidying.forgetWhatIsGone(application);
        IEclipseContext context = application.getContext();
        context.set(IContributionFactory.class, new GuardedParts(context.get(IContributionFactory.class)));
    }

    @Override
    public void eventLoopException(Throwable thrown) {
        if (!PluginTrouble.tell(Display.getCurrent().getActiveShell(), thrown)) {
            super.eventLoopException(thrown);
        }
    }

    @Override
    public void postStartup() {
        Tidying.tidy(PlatformUI.getWorkbench());
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new MaillageWindowAdvisor(configurer, writable);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        boolean contributed = PlatformUI.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId(AppIds.PERSPECTIVE) != null;
        return contributed ? AppIds.PERSPECTIVE : AppIds.EMPTY_PERSPECTIVE;
    }
}
