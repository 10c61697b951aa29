package org.maillage.app.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.osgi.service.datalocation.Location;

/**
 * Gives the workbench the folder for its layout and preferences: the desktop folder of the data area when this process
 * gets its lock, otherwise a temporary one that goes when the process ends.
 */
final class WorkArea {

    /** Whether the data area's folder could be taken, and if not, why. */
    enum Claim {
        OWNED, BUSY, UNWRITABLE
    }

    private WorkArea() {
    }

    /**
     * Sets the instance location.
     *
     * @param location the workbench's instance location, not yet set
     * @param data     the data area
     * @throws IOException when not even a temporary folder can be made
     */
    static Claim claim(Location location, Path data) throws IOException {
        Claim claim = take(location, data.resolve(AppIds.DESKTOP_FOLDER));
        if (claim != Claim.OWNED) {
            Path temporary = Files.createTempDirectory("maillage-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(temporary), "maillage-temporary-area"));
            location.set(url(temporary), false);
        }
        return claim;
    }

    private static Claim take(Location location, Path folder) {
        try {
            Files.createDirectories(folder);
            // A location can be set once only: look at the lock before.
            if (location.createLocation(null, url(folder), false).isLocked()) {
                return Claim.BUSY;
            }
            return location.set(url(folder), true) ? Claim.OWNED : Claim.BUSY;
        } catch (IOException e) {
            return Claim.UNWRITABLE;
        }
    }

    /** Locations are URLs that are not encoded: a space stays a space. */
    @SuppressWarnings("deprecation")
    private static URL url(Path folder) throws IOException {
        return folder.toFile().toURL();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // The system empties its temporary folder.
        }
    }
}
