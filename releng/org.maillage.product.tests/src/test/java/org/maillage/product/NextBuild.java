package org.maillage.product;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The p2 repository of the build that comes after this one: all that is ours has a higher version, one entry has another
 * title, and nothing else differs. What is not ours is left out, as an update does not fetch what is there.
 */
final class NextBuild {

    static final String OTHER_TITLE = "Dispositif local d’accompagnement, renommé";

    private static final String NOW = "0\\.1\\.0\\.(\\d{12})";

    private final Path folder;
    private final String version;

    private NextBuild(Path folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /**
     * Makes it.
     *
     * @param repository of the build that is there
     * @param folder     a new folder
     * @param version    three numbers, such as 0.2.0
     */
    static Path make(Path repository, Path folder, String version) throws IOException {
        NextBuild next = new NextBuild(folder, version);
        for (String each : List.of("plugins", "features", "binary")) {
            next.take(repository.resolve(each));
        }
        Files.copy(repository.resolve("p2.index"), folder.resolve("p2.index"));
        next.jar(repository.resolve("content.jar"), folder.resolve("content.jar"), next::raised);
        next.jar(repository.resolve("artifacts.jar"), folder.resolve("artifacts.jar"), next::withoutDigests);
        return folder;
    }

    private void take(Path from) throws IOException {
        Path to = Files.createDirectories(folder.resolve(from.getFileName().toString()));
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.filter(file -> file.getFileName().toString().startsWith("org.maillage.")).toList()) {
                jar(each, to.resolve(raised(each.getFileName().toString())), this::raised);
            }
        }
    }

    private String raised(String text) {
        return text.replaceAll(NOW, version + ".$1").replace("<title>Dispositif local d’accompagnement (DLA)</title>",
                "<title>" + OTHER_TITLE + "</title>");
    }

    /** Sizes and digests of what is ours no longer hold. */
    private String withoutDigests(String text) {
        StringBuilder all = new StringBuilder();
        for (String each : raised(text).split("(?=<artifact )")) {
            all.append(each.contains("version='" + version + ".") ? each.replaceAll(
                    "\\s*<property name='(download\\.checksum|download\\.size|artifact\\.size|download\\.md5)[^>]*/>", "")
                    .replaceFirst("<properties size='\\d+'>", "<properties>") : each);
        }
        return all.toString();
    }

    /** Copies a jar; its manifest, feature and indexes are rewritten. */
    private void jar(Path from, Path to, UnaryOperator<String> change) throws IOException {
        try (InputStream in = Files.newInputStream(from); OutputStream out = Files.newOutputStream(to)) {
            out.write(zip(in.readAllBytes(), change));
        }
    }

    private static byte[] zip(byte[] bytes, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(result)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                boolean text = List.of("META-INF/MANIFEST.MF", "feature.xml", "content.xml", "artifacts.xml",
                        "content/entries/dla.xml")
                        .contains(entry.getName());
                out.write(text ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : content);
            }
        }
        return result.toByteArray();
    }
}
