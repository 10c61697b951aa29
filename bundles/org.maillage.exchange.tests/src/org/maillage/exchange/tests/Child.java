package org.maillage.exchange.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Another process that runs {@link ImportingChild} with the bundles of this one. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    /**
     * @param work    folder for what the process needs
     * @param before  words before the Java command, such as those that start it elsewhere
     * @param options of the Java machine
     */
    Child(Path work, Path data, List<String> before, List<String> options, String... jobs) throws IOException {
        Path storage = Files.createTempDirectory(work, "framework");
        Path bundles = storage.resolve("bundles.txt");
        Files.write(bundles, Arrays.stream(FrameworkUtil.getBundle(Child.class).getBundleContext().getBundles())
                .filter(each -> each.getBundleId() != 0).map(FileLocator::getBundleFileLocation)
                .flatMap(Optional::stream).map(each -> "reference:" + each.toURI()).toList(), StandardCharsets.UTF_8);
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "-cp", location(Bundle.class) + File.pathSeparator
                        + location(ImportingChild.class), ImportingChild.class.getName(), bundles.toString(),
                storage.resolve("osgi").toString(), data.toString()));
        command.addAll(List.of(jobs));
        process = new ProcessBuilder(command).redirectError(storage.resolve("err.txt").toFile()).start();
        said = process.inputReader(StandardCharsets.UTF_8);
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The result of the next import. */
    String result() throws IOException {
        String line = says();
        while (line.equals(ImportingChild.GO)) {
            line = says();
        }
        return line;
    }

    /** Waits until the process says a line. */
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
