package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** The product that the command line runs in: started before each test, put back as it was after it. */
public final class Installation implements BeforeEachCallback, AfterEachCallback {

    private static final long PATIENCE_MS = 20_000;

    private final Deque<Bundle> installed = new ArrayDeque<>();
    private final Deque<ServiceRegistration<?>> registered = new ArrayDeque<>();

    @Override
    public void beforeEach(ExtensionContext test) throws BundleException {
        bundle("org.maillage.cli").start();
        bundle("org.maillage.content").start();
    }

    @Override
    public void afterEach(ExtensionContext test) throws BundleException {
        while (!registered.isEmpty()) {
            registered.pop().unregister();
        }
        while (!installed.isEmpty()) {
            Bundle bundle = installed.pop();
            if (bundle.getState() != Bundle.UNINSTALLED) {
                bundle.uninstall();
            }
        }
    }

    /** A bundle of the product. */
    public Bundle bundle(String name) {
        return Stream.of(context().getBundles()).filter(each -> each.getSymbolicName().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("No bundle " + name));
    }

    /** Installs a collection, as a person does. */
    public void install(SyntheticCollection collection) throws BundleException {
        Bundle bundle = context().installBundle("synthetic:" + collection.id(), collection.jar());
        installed.push(bundle);
        bundle.start();
    }

    /** Registers a service, as an extension does. */
    public <T> void register(Class<T> type, T service, Map<String, ?> properties) {
        registered.push(context().registerService(type, service, FrameworkUtil.asDictionary(properties)));
    }

    /** Registers a service that cannot be made, as that of an extension that lacks something. */
    public <T> void registerBroken(Class<T> type, Map<String, ?> properties) {
        ServiceFactory<T> factory = new ServiceFactory<>() {
            @Override
            public T getService(Bundle bundle, ServiceRegistration<T> registration) {
                return null;
            }

            @Override
            public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
                // There is none.
            }
        };
        registered.push(context().registerService(type, factory, FrameworkUtil.asDictionary(properties)));
    }

    /** A service of the product, waited for. */
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

    /** All services of a type. */
    public <T> List<T> services(Class<T> type) {
        try {
            return context().getServiceReferences(type, null).stream()
                    .map(each -> context().getServiceObjects(each).getService()).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter is given", e);
        }
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(Installation.class).getBundleContext();
    }
}
