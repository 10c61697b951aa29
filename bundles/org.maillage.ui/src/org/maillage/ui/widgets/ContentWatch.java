package org.maillage.ui.widgets;

import org.maillage.api.content.ContentListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Listens to collections that come, go or change, until it is closed. Hears nothing outside of a framework. */
public final class ContentWatch implements AutoCloseable {

    private final ServiceRegistration<ContentListener> registration;

    /** @param listener called on any thread; must return at once */
    public ContentWatch(ContentListener listener) {
        Bundle bundle = FrameworkUtil.getBundle(ContentWatch.class);
        registration = bundle == null || bundle.getBundleContext() == null ? null
                : bundle.getBundleContext().registerService(ContentListener.class, listener, null);
    }

    @Override
    public void close() {
        if (registration != null) {
            registration.unregister();
        }
    }
}
