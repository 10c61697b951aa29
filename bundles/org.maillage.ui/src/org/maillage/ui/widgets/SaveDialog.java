package org.maillage.ui.widgets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks where to write a file: in the folder of the last answer, or among the person’s documents. Used by the user-interface
 * thread.
 */
public final class SaveDialog {

    /** The display remembers the folder until the desktop ends. */
    private static final String FOLDER = SaveDialog.class.getName() + ".folder";

    private SaveDialog() {
    }

    /**
     * The file that the person names, with its ending; empty when they give up. Replacing a file was confirmed.
     *
     * @param name   proposed name, without ending; what no file system takes is left out
     * @param ending without dot
     */
    public static Optional<Path> ask(Shell owner, String name, String ending) {
        FileDialog dialog = new FileDialog(owner, SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterPath(owner.getDisplay().getData(FOLDER) instanceof String last ? last : documents());
        dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + "." + ending);
        dialog.setFilterExtensions(new String[] { "*." + ending });
        Optional<Path> file = Optional.ofNullable(dialog.open())
                .map(each -> Path.of(each.endsWith("." + ending) ? each : each + "." + ending));
        file.map(Path::getParent).ifPresent(each -> owner.getDisplay().setData(FOLDER, each.toString()));
        return file;
    }

    private static String documents() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).toString();
    }
}
