package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.content.ContentService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** The running product: bundles come and go, services too, and all is put away after each test. */
public final class Installation implements BeforeEachCallback, AfterEachCallback {

    private static final long PATIENCE_MS = 20_000;

    private final Deque<Bundle> installed = new ArrayDeque<>();
    private final List<ServiceRegistration<?>> registered = new ArrayList<>();
    private Bundle product;

    @Override
    public void beforeEach(ExtensionContext test) throws BundleException {
        product = FrameworkUtil.getBundle(Installation.class);
        product.start();
    }

    @Override
    public void afterEach(ExtensionContext test) throws BundleException {
        registered.forEach(ServiceRegistration::unregister);
        registered.clear();
        while (!installed.isEmpty()) {
            Bundle bundle = installed.pop();
            if (bundle.getState() != Bundle.UNINSTALLED) {
                bundle.uninstall();
            }
        }
    }

    /** The product's own context. */
    public BundleContext context() {
        return product.getBundleContext();
    }

    /** Installs and starts a bundle, as the product does when a person installs an extension. */
    public Bundle install(SyntheticBundle content) throws BundleException {
        Bundle bundle = context().installBundle("synthetic:" + content.location(), content.jar());
        installed.push(bundle);
        bundle.start();
        return bundle;
    }

    /** Replaces a bundle by another version of it. */
    public void update(Bundle bundle, SyntheticBundle content) throws BundleException {
        bundle.update(content.jar());
    }

    /** A service of the product. */
    public <T> T service(Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context(), type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MS);
            assertNotNull(service, () -> "No service " + type.getName());
            return service;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }

    /** Registers a service, as an extension does. */
    public <T> ServiceRegistration<T> register(Class<T> type, T service) {
        ServiceRegistration<T> registration = context().registerService(type, service, null);
        registered.add(registration);
        return registration;
    }

    /** The product's collections. */
    public ContentService content() {
        return service(ContentService.class);
    }

    /** Reads a collection. */
    public Reading read(String collection) throws MaillageException {
        return Reading.of(content(), collection);
    }

    /** The problems of a bundle as a whole. */
    public List<Problem> problemsOf(SyntheticBundle bundle) {
        return content().problems().stream().filter(each -> each.place().origin().equals(bundle.location())).toList();
    }
}
