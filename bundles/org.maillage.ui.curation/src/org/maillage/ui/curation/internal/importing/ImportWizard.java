package org.maillage.ui.curation.internal.importing;

import java.util.function.BiConsumer;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Brings a file into a collection: which file, which column goes where, what changes; then it runs in the background. */
public final class ImportWizard extends Wizard {

    private static final int WIDTH = 980;
    private static final int HEIGHT = 820;

    private final ImportNeeds needs;
    private final ImportPlan plan = new ImportPlan();
    private final BiConsumer<String, String> done;
    private final SourcePage source;
    private final MappingPage mapping;
    private final ReviewPage review;
    private boolean finished;

    /**
     * @param collection id of the collection that is proposed; may be empty
     * @param done       told on the user-interface thread, when all is done, the id of the collection and what was done
     */
    public ImportWizard(ImportNeeds needs, String collection, BiConsumer<String, String> done) {
        this.needs = needs;
        this.done = done;
        plan.collection(collection);
        setNeedsProgressMonitor(true);
        setWindowTitle(needs.texts().of("wizard.title"));
        source = new SourcePage(needs, plan);
        mapping = new MappingPage(needs, plan);
        review = new ReviewPage(needs, plan);
    }

    /** Opens the assistant. */
    public WizardDialog open(Shell parent, boolean block) {
        WizardDialog dialog = new WizardDialog(parent, this);
        dialog.setPageSize(WIDTH, HEIGHT - 260);
        dialog.setBlockOnOpen(block);
        dialog.open();
        return dialog;
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(mapping);
        addPage(review);
    }

    /** A format without mapping leaves the second page out. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == source && !plan.takesMapping() ? review : super.getNextPage(page);
    }

    @Override
    public IWizardPage getPreviousPage(IWizardPage page) {
        return page == review && !plan.takesMapping() ? source : super.getPreviousPage(page);
    }

    @Override
    public boolean canFinish() {
        return getContainer() != null && getContainer().getCurrentPage() == review && review.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        finished = true;
        Display display = getShell().getDisplay();
        String collection = plan.collection();
        new ImportJob(needs, plan, review.records(), sentence -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> done.accept(collection, sentence));
            }
        }).schedule();
        return true;
    }

    @Override
    public void dispose() {
        if (!finished) {
            plan.close();
        }
        super.dispose();
    }

    /** Takes a file or an address that came from elsewhere, such as one dropped on the window. */
    public void take(String pathOrAddress) {
        source.take(pathOrAddress);
    }
}
