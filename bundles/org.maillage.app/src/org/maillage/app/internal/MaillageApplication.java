package org.maillage.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.maillage.api.content.ContentService;
import org.maillage.app.internal.WorkArea.Claim;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The desktop: claims the data area's desktop folder and runs the workbench until its window is closed. */
public final class MaillageApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Display.setAppName("Maillage");
        readContent();
        Display display = PlatformUI.createDisplay();
        try {
            Path data = dataArea();
            Claim claim = WorkArea.claim(Platform.getInstanceLocation(), data);
            if (claim != Claim.OWNED) {
                System.setProperty(AppIds.READ_ONLY_PROPERTY, Boolean.TRUE.toString());
                sayReadOnly(claim, data);
            }
            if (Theme.chosen().apply()) {
                display.dispose();
                display = PlatformUI.createDisplay();
            }
            Path folder = data.resolve(AppIds.DESKTOP_FOLDER);
            if (claim == Claim.OWNED) {
                HangWatch.askAboutLast(folder);
                HangWatch.start(display, folder);
            }
            int code = PlatformUI.createAndRunWorkbench(display, new MaillageWorkbenchAdvisor(claim == Claim.OWNED));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }

    /** The launcher says where; a start without it (from a development environment) gets a folder of its own. */
    static Path dataArea() {
        String folder = System.getProperty(AppIds.DATA_PROPERTY);
        return folder != null ? Path.of(folder)
                : Path.of(System.getProperty("java.io.tmpdir"), "maillage-development");
    }

    /** What is installed is read while the window is made: its first views ask for it. */
    private static void readContent() {
        BundleContext context = FrameworkUtil.getBundle(MaillageApplication.class).getBundleContext();
        ServiceReference<ContentService> reference = context.getServiceReference(ContentService.class);
        if (reference != null) {
            CompletableFuture.runAsync(() -> context.getService(reference).collections());
        }
    }

    private static void sayReadOnly(Claim claim, Path data) {
        String text = Texts.of(claim == Claim.BUSY ? "readOnly.busy" : "readOnly.unwritable", data);
        MessageDialog.open(MessageDialog.INFORMATION, null, Texts.of("readOnly.title"), text, 0,
                Texts.of("readOnly.continue"));
    }
}
