package org.maillage.bench.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Does nothing: what remains is the start of the framework and of the target. */
public final class BareApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // Nothing runs.
    }
}
