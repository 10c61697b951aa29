package org.maillage.app.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import org.maillage.api.MaillageException;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.api.publish.PluginService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * What to do about a plug-in that goes wrong in the window, where no guard calls it: find out which one it is, name it, offer to
 * switch it off.
 */
final class PluginTrouble {

    /** Those that the person was asked about in this session: what fails at every movement is told once. */
    private static final Set<String> ASKED = new HashSet<>();

    private PluginTrouble() {
    }

    /** The bundle of a plug-in that was at work, the innermost one; empty when all was the product’s own. Any thread. */
    static Optional<String> at(List<StackTraceElement> stack) {
        List<Bundle> plugins = Arrays.stream(context().getBundles()).filter(each -> owner(each.getSymbolicName()).isPresent())
                .toList();
        return stack.stream().map(each -> each.getClassName().replace('.', '/') + ".class")
                .flatMap(file -> plugins.stream().filter(each -> each.getEntry(file) != null)).findFirst()
                .map(Bundle::getSymbolicName);
    }

    /** The plug-in that a bundle came with; empty for the product’s own. */
    static Optional<String> owner(String bundle) {
        PluginService service = service();
        return service == null ? Optional.empty() : service.owner(bundle);
    }

    /**
     * Says what went wrong and offers to switch the plug-in off; once in a session for each.
     *
     * @param shell may be null
     */
    static void ask(Shell shell, String bundle, String sentence) {
        if (ASKED.add(bundle) && MessageDialog.open(MessageDialog.WARNING, shell, Texts.of("plugin.title"), sentence, 0,
                Texts.of("plugin.keep"), Texts.of("plugin.off")) == 1) {
            switchOff(shell, bundle);
        }
    }

    /** Says that something of a plug-in was thrown on the user-interface thread; false when nothing shows that it was one. */
    static boolean tell(Shell shell, Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            Optional<String> bundle = at(List.of(each.getStackTrace()));
            if (bundle.isPresent()) {
                MaillageException failure = PluginGuard.failed(bundle.get(), each);
                ILog.of(PluginTrouble.class).error(failure.getMessage(), thrown);
                ask(shell, bundle.get(), failure.text(Locale.getDefault()));
                return true;
            }
        }
        return false;
    }

    /**
     * Switches the plug-in of a bundle off while a dialog shows it, and says so; returns when it is done, so that nothing of the
     * plug-in runs thereafter. User-interface thread.
     */
    static void switchOff(Shell shell, String bundle) {
        try {
            new ProgressMonitorDialog(shell).run(true, false, monitor -> {
                monitor.beginTask(Texts.of("plugin.switchingOff", bundle), IProgressMonitor.UNKNOWN);
                try {
                    service().enable(owner(bundle).orElse(bundle), false);
                } catch (MaillageException e) {
                    throw new InvocationTargetException(e);
                }
            });
            MessageDialog.openInformation(shell, Texts.of("plugin.title"), Texts.of("plugin.isOff", bundle));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof MaillageException refused)) {
                throw new IllegalStateException(e.getCause());
            }
            MessageDialog.openError(shell, Texts.of("plugin.title"), refused.text(Locale.getDefault()));
        } catch (InterruptedException e) {
            // Only what runs can end itself so, and it does not.
            Thread.currentThread().interrupt();
        }
    }

    private static PluginService service() {
        ServiceReference<PluginService> reference = context().getServiceReference(PluginService.class);
        return reference == null ? null : context().getService(reference);
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(PluginTrouble.class).getBundleContext();
    }
}
