package org.maillage.content.internal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.DataArea;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The data area: the folder that the framework property {@value #PROPERTY} names, or the usual place for a program's data
 * on this system. The right to write is a lock of the file {@code lock}, which the system frees when a process dies.
 */
@Component
public final class DataAreaComponent implements DataArea {

    /** Set by the start script's {@code --data}. */
    static final String PROPERTY = "maillage.data";

    private final Path folder;
    private FileChannel channel;
    private FileLock lock;

    /** Called by Declarative Services. */
    @Activate
    public DataAreaComponent(BundleContext context) {
        String named = context.getProperty(PROPERTY);
        this.folder = named == null || named.isBlank()
                ? usual(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")))
                : Path.of(named).toAbsolutePath().normalize();
    }

    /** XDG base directories on Linux, Application Support on macOS, APPDATA on Windows. */
    static Path usual(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null || roaming.isBlank() ? home.resolve("AppData/Roaming") : Path.of(roaming))
                    .resolve("Maillage");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Maillage");
        }
        String xdg = environment.get("XDG_DATA_HOME");
        // The specification says to ignore a relative one.
        return (xdg == null || !xdg.startsWith("/") ? home.resolve(".local/share") : Path.of(xdg)).resolve("maillage");
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public synchronized boolean acquireWriting() {
        if (lock != null) {
            return true;
        }
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (IOException | OverlappingFileLockException e) {
            ILog.of(DataAreaComponent.class).info("The data area cannot be written: " + folder, e);
        }
        if (lock == null) {
            closeChannel();
        }
        return lock != null;
    }

    @Deactivate
    @Override
    public synchronized void releaseWriting() {
        lock = null;
        closeChannel();
    }

    private void closeChannel() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            ILog.of(DataAreaComponent.class).info("The lock could not be closed", e);
        }
        channel = null;
    }
}
