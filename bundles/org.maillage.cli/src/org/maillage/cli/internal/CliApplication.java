package org.maillage.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.maillage.api.text.Message;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.osgi.framework.FrameworkUtil;

/** The command line: one command, then the end. */
public final class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        GlobalOptions options = GlobalOptions.parse(List.of(arguments));
        options.data().ifPresent(folder -> System.setProperty("maillage.data", folder));
        // Libraries, the XML parser's messages among them, follow the language of the person.
        Locale.setDefault(options.language());
        Console console = new Console(writer(FileDescriptor.out), writer(FileDescriptor.err), options.language());
        try {
            return new CommandRunner(FrameworkUtil.getBundle(CliApplication.class).getBundleContext(), console)
                    .run(options);
        } catch (RuntimeException e) {
            ILog.of(CliApplication.class).error("The command line failed", e);
            console.say(Message.of(CliTexts.class, "failure.unexpected", String.valueOf(e)));
            return ExitCode.FAILURE;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** UTF-8 for pipes and files everywhere; a Windows console has a code page of its own. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        boolean windowsConsole = System.getProperty("os.name").startsWith("Windows") && System.console() != null;
        Charset charset = windowsConsole ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
                : StandardCharsets.UTF_8;
        return new PrintWriter(new java.io.BufferedWriter(
                new java.io.OutputStreamWriter(new FileOutputStream(descriptor), charset)));
    }

    @Override
    public void stop() {
        // A command ends by itself.
    }
}
