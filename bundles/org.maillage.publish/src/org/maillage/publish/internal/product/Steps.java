package org.maillage.publish.internal.product;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.maillage.api.publish.Monitor;

/** Tells p2 that the person stopped it. Its own words about progress are for developers, and are not passed on. */
final class Steps extends NullProgressMonitor {

    private final Monitor monitor;

    Steps(Monitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || monitor.cancelled();
    }
}
