package org.maillage.launcher.internal;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.framework.log.FrameworkLogEntry;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Starts the framework and runs the desktop or the command line in it. The start scripts call this class on a flat class
 * path of two jars (the framework's and this bundle's), so that the classes needed first come from a class-data archive.
 * The words of the command go to the application untouched: the framework never sees them, so it cannot take those that
 * look like its own options.
 *
 * <p>Properties already set on the Java command line are kept. Of the start scripts it expects {@code maillage.home},
 * the product's folder, and {@code osgi.configuration.area}, a folder this person can write.
 */
public final class Main {

    private static final int FAILED = 3;

    /** {@code IApplication.EXIT_RESTART}. */
    private static final int RESTART = 23;

    /** Where the desktop keeps the language that was chosen, in the data area. */
    private static final String LANGUAGE = "desktop/language";

    /** The start level that leaves out the services of the workbench and of p2; see the product file. */
    private static final String WITHOUT_WORKBENCH = "4";

    private Main() {
    }

    /** Runs Maillage and ends the process with the application's exit code. */
    public static void main(String[] words) {
        Invocation invocation = Invocation.of(words);
        Failure hindrance = hindrance(invocation);
        if (hindrance != null) {
            say(hindrance, invocation, "", null);
            System.exit(FAILED);
        }
        Path log = configure(invocation);
        int code;
        try {
            EclipseStarter.startup(new String[0], null);
            code = EclipseStarter.isRunning() ? run(words) : RESTART;
            shutdown();
            if (code == RESTART) {
                code = startAgain(invocation, words);
            }
        } catch (Exception | Error e) {
            log(e);
            say(Failure.of(e), invocation, String.valueOf(e.getMessage()).lines().findFirst().orElse(""), log);
            code = FAILED;
        }
        System.exit(code);
    }

    /**
     * Ends the framework and gives the desktop’s folder back: the process may go on for a while, as when it writes down what an
     * archive of its classes needs, and whoever starts meanwhile would find the folder taken.
     */
    private static void shutdown() throws Exception {
        BundleContext framework = EclipseStarter.getSystemBundleContext();
        Optional<Location> folder = framework == null ? Optional.empty()
                : framework.getServiceReferences(Location.class, Location.INSTANCE_FILTER).stream().findFirst()
                        .map(framework::getService);
        EclipseStarter.shutdown();
        folder.filter(Location::isSet).ifPresent(Location::release);
    }

    private static int run(String[] words) throws Exception {
        return EclipseStarter.run((Object) words) instanceof Integer code ? code : 0;
    }

    /**
     * Starts once more, after the application or the framework (when a part of itself has been replaced) asked for it.
     * Without the start script, the code is left to whoever started this process.
     */
    private static int startAgain(Invocation invocation, String[] words) throws IOException, InterruptedException {
        String script = System.getProperty("maillage.restart");
        if (script == null) {
            return RESTART;
        }
        List<String> command = new ArrayList<>(List.of(words));
        command.addFirst(script);
        Process again = new ProcessBuilder(command).inheritIO().start();
        return invocation.desktop() ? 0 : again.waitFor();
    }

    private static Failure hindrance(Invocation invocation) {
        boolean screenIsAnnounced = !System.getProperty("os.name").equals("Linux")
                || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        return invocation.desktop() && !screenIsAnnounced ? Failure.NO_DISPLAY : null;
    }

    /** Sets the framework's properties and returns the log file. */
    private static Path configure(Invocation invocation) {
        Path home = Path.of(System.getProperty("maillage.home"));
        Path configuration = Path.of(System.getProperty("osgi.configuration.area"));
        Path data = invocation.data() != null ? invocation.data()
                : UserFolders.data(System.getProperty("os.name"), Path.of(System.getProperty("user.home")),
                        System::getenv);
        set("maillage.data", data.toString());
        set("osgi.nl", language(invocation, data));
        set("osgi.install.area", home.toString());
        // The framework would ask its own class where it lies, and a class from an archive answers with the folder in which
        // the archive was made: wrong once the product has been moved.
        Path framework = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]);
        set("osgi.framework", "file:" + framework);
        set("osgi.syspath", framework.getParent().toString());
        if (!configuration.startsWith(home)) {
            set("osgi.sharedConfiguration.area", home.resolve("configuration").toString());
        }
        switchPlugins(home.resolve("configuration"), configuration);
        return invocation.desktop() ? configureDesktop(data) : configureCommandLine(configuration);
    }

    private static void switchPlugins(Path installed, Path own) {
        try {
            Path bundles = Plugins.bundles(installed, own, "off".equals(System.getenv("MAILLAGE_PLUGINS")));
            if (bundles != null) {
                set("org.eclipse.equinox.simpleconfigurator.configUrl", bundles.toUri().toString());
            }
        } catch (IOException e) {
            // What is switched off starts all the same: better than not to start at all.
            System.getLogger(Main.class.getName()).log(Logger.Level.WARNING, "The switches of plug-ins cannot be read", e);
        }
    }

    /** That of the words; for the desktop without any, the one that its preferences have kept. */
    private static String language(Invocation invocation, Path data) {
        if (!invocation.desktop() || invocation.said()) {
            return invocation.language();
        }
        try {
            String kept = Files.readString(data.resolve(LANGUAGE)).strip();
            return kept.equals("en") ? kept : invocation.language();
        } catch (IOException e) {
            // Nobody has chosen.
            return invocation.language();
        }
    }

    private static Path configureDesktop(Path data) {
        set("eclipse.application", "org.maillage.app.application");
        set("osgi.instance.area", "@noDefault");
        if (System.getenv("DBUS_SESSION_BUS_ADDRESS") == null) {
            // Otherwise SWT complains on the terminal that it cannot reach the session's manager.
            set("org.eclipse.swt.internal.SessionManagerDBus.disable", "true");
        }
        return data.resolve("desktop").resolve(".metadata").resolve(".log");
    }

    private static Path configureCommandLine(Path configuration) {
        Path log = configuration.resolve("maillage.log");
        set("eclipse.application", "org.maillage.cli.application");
        set("osgi.instance.area", "@none");
        set("osgi.startLevel", WITHOUT_WORKBENCH);
        set("osgi.logfile", log.toString());
        return log;
    }

    private static void set(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static void log(Throwable thrown) {
        BundleContext framework = EclipseStarter.getSystemBundleContext();
        ServiceReference<FrameworkLog> log = framework == null ? null
                : framework.getServiceReference(FrameworkLog.class);
        if (log == null) {
            System.getLogger(Main.class.getName()).log(Logger.Level.ERROR, "The framework did not start", thrown);
        } else {
            framework.getService(log).log(new FrameworkLogEntry("org.maillage.launcher", FrameworkLogEntry.ERROR, 0,
                    String.valueOf(thrown.getMessage()), 0, thrown, null));
        }
    }

    private static void say(Failure failure, Invocation invocation, String cause, Path log) {
        ResourceBundle texts = ResourceBundle.getBundle("org.maillage.launcher.internal.messages",
                Locale.of(invocation.language()), Main.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        System.err.println(MessageFormat.format(texts.getString(failure.key()), cause, log, System.getenv("DISPLAY")));
    }
}
