package org.maillage.ui.curation.internal.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.WizardPage;
import org.maillage.api.MaillageException;

/** Work that a page waits for: off the user-interface thread, with progress and cancel in the assistant's window. */
final class PageWork {

    /** What is done. */
    interface Task<T> {
        T run(IProgressMonitor monitor) throws MaillageException;
    }

    private final WizardPage page;
    private final ImportTexts texts;

    PageWork(WizardPage page, ImportTexts texts) {
        this.page = page;
        this.texts = texts;
    }

    /** Runs a task. When it fails the page says why, and there is no result. */
    <T> Optional<T> run(String name, Task<T> task) {
        Object[] result = new Object[1];
        page.setErrorMessage(null);
        try {
            page.getWizard().getContainer().run(true, true, monitor -> {
                monitor.beginTask(name, IProgressMonitor.UNKNOWN);
                try {
                    result[0] = task.run(monitor);
                } catch (MaillageException e) {
                    throw new InvocationTargetException(e);
                } finally {
                    monitor.done();
                }
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MaillageException known) {
                ILog.of(PageWork.class).info(known.getMessage());
                page.setErrorMessage(known.text(texts.language()));
            } else {
                ILog.of(PageWork.class).error(name, e.getCause());
                page.setErrorMessage(texts.of("work.failed"));
            }
        } catch (InterruptedException e) {
            // Cancelled by the person.
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        T value = (T) result[0];
        return Optional.ofNullable(value);
    }
}
