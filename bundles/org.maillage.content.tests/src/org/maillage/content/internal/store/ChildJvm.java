package org.maillage.content.internal.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another Java process, with the classes of this bundle and its tests but without OSGi. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    ChildJvm(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", classPath(program), program.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        said = process.inputReader(StandardCharsets.UTF_8);
    }

    private static String classPath(Class<?> program) {
        return Stream.of(program, AtomicFiles.class).map(ChildJvm::location).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the child says a line; a child that dies says nothing more. */
    String says() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IOException("The child ended with " + process.onExit().join().exitValue());
        }
        return line;
    }

    /** Ends it at once, in the middle of whatever it does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The child does not die");
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
