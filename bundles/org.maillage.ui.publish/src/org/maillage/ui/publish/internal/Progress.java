package org.maillage.ui.publish.internal;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.maillage.api.publish.Monitor;
import org.maillage.api.text.Message;

/**
 * Says in the progress of a job what a service is at, and tells the service that the person stopped it.
 *
 * @param job      the progress
 * @param language of what is said
 */
public record Progress(IProgressMonitor job, Locale language) implements Monitor {

    @Override
    public void step(Message what) {
        job.subTask(what.in(language));
    }

    @Override
    public boolean cancelled() {
        return job.isCanceled();
    }
}
