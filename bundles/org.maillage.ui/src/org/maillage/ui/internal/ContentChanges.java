package org.maillage.ui.internal;

import org.maillage.api.content.ContentListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Listens to collections that come, go or change, until it is closed. */
public final class ContentChanges implements AutoCloseable {

    private final ServiceRegistration<ContentListener> registration;

    /** @param changed called on any thread; must return at once */
    public ContentChanges(Runnable changed) {
        Bundle bundle = FrameworkUtil.getBundle(ContentChanges.class);
        registration = bundle == null || bundle.getBundleContext() == null ? null
                : bundle.getBundleContext().registerService(ContentListener.class, ids -> changed.run(), null);
    }

    @Override
    public void close() {
        if (registration != null) {
            registration.unregister();
        }
    }
}
