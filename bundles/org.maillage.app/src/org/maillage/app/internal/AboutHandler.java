package org.maillage.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;

/** Says what Maillage is, which version this is and under which licence. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Image logo = new Image(shell.getDisplay(),
                new ImageData(AboutHandler.class.getResourceAsStream("/icons/maillage64.png")));
        try {
            String version = FrameworkUtil.getBundle(AboutHandler.class).getVersion().toString();
            new AboutDialog(shell, Texts.of("about.text", version), logo).open();
        } finally {
            logo.dispose();
        }
        return null;
    }

    private static final class AboutDialog extends MessageDialog {

        private final Image logo;

        AboutDialog(Shell shell, String text, Image logo) {
            super(shell, Texts.of("about.title"), null, text, MessageDialog.INFORMATION, 0, Texts.of("about.close"));
            this.logo = logo;
        }

        @Override
        public Image getImage() {
            return logo;
        }
    }
}
