package org.maillage.api.plugin;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Calls contributions of plug-ins. What the product itself contributes is called directly; what comes from elsewhere runs in a
 * thread of its own, for which nobody waits longer than the patience that is set: one that hangs is left behind and not called
 * again by this guard. A call of a plug-in costs some microseconds more. Thread-safe.
 */
public final class PluginGuard {

    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final String PRODUCT = "org.maillage.";
    /** Threads that are free go after so many seconds. */
    private static final int IDLE_S = 5;

    private final Duration patience;
    private final Set<Object> hung = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_S, TimeUnit.SECONDS,
            new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "Maillage plug-in");
                thread.setDaemon(true);
                return thread;
            });

    /**
     * What is called.
     *
     * @param <T> what comes back
     */
    @FunctionalInterface
    public interface Call<T> {

        /** Calls it. */
        T run() throws Exception;
    }

    /** A guard that waits ten seconds for each call. */
    public PluginGuard() {
        this(USUAL);
    }

    /** @param patience how long to wait for one call */
    public PluginGuard(Duration patience) {
        this.patience = patience;
    }

    /**
     * Calls a contribution.
     *
     * @param plugin what is called; its bundle is named when something goes wrong
     * @param call   calls it
     * @throws MaillageException when it throws, takes too long, or took too long before: names the plug-in and says how to
     *                           switch it off. One that the contribution throws itself comes through
     */
    public <T> T call(Object plugin, Call<T> call) throws MaillageException {
        if (isProduct(plugin)) {
            try {
                return call.run();
            } catch (Exception | LinkageError e) {
                throw failure(plugin, e);
            }
        }
        if (hung.contains(plugin)) {
            throw new MaillageException(hung(name(plugin)));
        }
        FutureTask<T> task = new FutureTask<>(call::run);
        threads.execute(task);
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            hung.add(plugin);
            task.cancel(true);
            throw new MaillageException(hung(name(plugin)), e);
        } catch (ExecutionException e) {
            throw failure(plugin, e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new MaillageException(Message.of(PluginGuard.class, "interrupted"), e);
        }
    }

    /** Whether it took too long before and is not called any more. */
    public boolean isHung(Object plugin) {
        return hung.contains(plugin);
    }

    /** The failure of a contribution, in a sentence that names its plug-in; what is one already stays as it is. */
    public static MaillageException failure(Object plugin, Throwable cause) {
        return cause instanceof MaillageException known ? known : failed(name(plugin), cause);
    }

    /**
     * The failure of something that a bundle brings to the desktop and that no guard calls.
     *
     * @param bundle symbolic name of the bundle
     */
    public static MaillageException failed(String bundle, Throwable cause) {
        return new MaillageException(Message.of(PluginGuard.class, "failed", bundle, String.valueOf(cause)), cause);
    }

    /** What to say of something that a bundle brings to the desktop and that does not come back. */
    public static Message hung(String bundle) {
        return Message.of(PluginGuard.class, "hung", bundle);
    }

    /** The name of the bundle that a contribution comes from; its class where it comes from none. */
    public static String name(Object plugin) {
        Bundle bundle = FrameworkUtil.getBundle(plugin.getClass());
        return bundle == null ? plugin.getClass().getName() : bundle.getSymbolicName();
    }

    private static boolean isProduct(Object plugin) {
        Bundle bundle = FrameworkUtil.getBundle(plugin.getClass());
        return bundle != null && bundle.getSymbolicName().startsWith(PRODUCT);
    }
}
