package org.maillage.app.internal;

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
