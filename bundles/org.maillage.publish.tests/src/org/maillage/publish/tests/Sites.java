package org.maillage.publish.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.maillage.publish.internal.diff.Digests;

/** What tests do to the files of a site. */
final class Sites {

    private Sites() {
    }

    /** Digests of all files, by their paths. */
    static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(each).toString(), Digests.sha256(each));
            }
        }
        return digests;
    }

    /** Copies a folder. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    /** Rewrites the text files of a zip file. */
    static void rewrite(Path zip, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(zip, bytes.toByteArray());
    }

    /** The bundle file of a draft in a site. */
    static Path bundle(Path site, Draft draft, String version) {
        return site.resolve("plugins/" + draft.bundle() + "_" + version + ".jar");
    }

    /** Makes the index agree with a bundle file that was changed, as a forger would. */
    static void forge(Path site, Path bundle) throws IOException {
        String size = String.valueOf(Files.size(bundle));
        String digest = Digests.sha256(bundle);
        rewrite(site.resolve("artifacts.jar"), text -> {
            int start = text.indexOf("<artifact classifier='osgi.bundle'");
            int end = text.indexOf("</artifact>", start);
            return text.substring(0, start) + text.substring(start, end)
                    .replaceAll("(download.size' value=')\\d+", "$1" + size)
                    .replaceAll("(sha-256' value=')[0-9a-f]+", "$1" + digest) + text.substring(end);
        });
    }
}
