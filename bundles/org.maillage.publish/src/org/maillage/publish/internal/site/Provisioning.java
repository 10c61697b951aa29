package org.maillage.publish.internal.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.maillage.api.MaillageException;
import org.maillage.publish.internal.PublishTexts;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.util.tracker.ServiceTracker;

/** Makes p2 agents with a state of their own, which goes with them. */
public final class Provisioning {

    /** The start level of p2 in the product; the command line starts below it, since few commands need p2. */
    private static final int LEVEL = 5;
    private static final long PATIENCE_MS = 30_000;

    private Provisioning() {
    }

    /** An agent whose state lies in a folder. The caller stops it. */
    public static IProvisioningAgent agent(Path folder) throws MaillageException {
        try {
            Files.createDirectories(folder);
            return service(IProvisioningAgentProvider.class).createAgent(folder.toUri());
        } catch (ProvisionException e) {
            throw PublishTexts.failure(e, "p2.failed", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw Copying.notWritten(folder, e);
        }
    }

    /** The agent of the running installation. Nobody stops it. */
    public static IProvisioningAgent running() throws MaillageException {
        return service(IProvisioningAgent.class);
    }

    private static <T> T service(Class<T> type) throws MaillageException {
        BundleContext context = FrameworkUtil.getBundle(Provisioning.class).getBundleContext();
        ServiceTracker<T, T> services = new ServiceTracker<>(context, type, null);
        try {
            start(context);
            services.open();
            T service = services.waitForService(PATIENCE_MS);
            if (service == null) {
                throw PublishTexts.failure("p2.absent");
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PublishTexts.failure("cancelled");
        } finally {
            services.close();
        }
    }

    private static void start(BundleContext context) throws InterruptedException {
        FrameworkStartLevel level = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class);
        if (level.getStartLevel() < LEVEL) {
            CountDownLatch reached = new CountDownLatch(1);
            level.setStartLevel(LEVEL, event -> reached.countDown());
            reached.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
        }
    }
}
