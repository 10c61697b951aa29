package org.maillage.ui.curation.internal.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.Scope;

/** Opens the import assistant; when it is done, lists the collection and says what was done. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IEclipseContext context = window.getService(IEclipseContext.class);
        ImportNeeds needs = ContextInjectionFactory.make(ImportNeeds.class, context);
        Desk desk = ContextInjectionFactory.make(Desk.class, context);
        new ImportWizard(needs, desk.sessions().writing().isPersonal(desk.scope().collection()) ? desk.scope().collection() : "",
                (collection, sentence) -> done(window, needs, desk, collection, sentence)).open(window.getShell(), true);
        return null;
    }

    private static void done(IWorkbenchWindow window, ImportNeeds needs, Desk desk, String collection, String sentence) {
        Shell shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            if (needs.content().collection(collection).isPresent()) {
                desk.list(new Scope(collection, "", false));
            }
            MessageDialog.openInformation(shell, needs.texts().of("wizard.title"), sentence);
        }
    }
}
