package org.maillage.cli.internal.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.exchange.ImportMappings;
import org.maillage.api.exchange.ImportService;
import org.maillage.api.exchange.Importer;
import org.maillage.api.exchange.SavedMapping;

/** The files that a command line names: paths, and addresses whose files are fetched and go when all is done. */
final class ImportFiles implements AutoCloseable {

    private final List<Path> files = new ArrayList<>();
    private final List<Path> fetched = new ArrayList<>();

    ImportFiles(List<String> names, ImportService imports) throws MaillageException {
        for (String each : names) {
            if (each.startsWith("http://") || each.startsWith("https://")) {
                Path file = imports.fetch(address(each), bytes -> true);
                fetched.add(file);
                files.add(file);
            } else {
                files.add(path(each));
            }
        }
    }

    private static URI address(String text) throws MaillageException {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new MaillageException(Texts.of("import.badName", text), e);
        }
    }

    private static Path path(String text) throws MaillageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new MaillageException(Texts.of("import.badName", text), e);
        }
    }

    List<Path> all() {
        return List.copyOf(files);
    }

    /** The format of the first file that is none of a folder's. */
    String format(ImportService imports) throws MaillageException {
        Path first = files.getFirst();
        if (!Files.isDirectory(first)) {
            Optional<Importer> found = imports.recognise(first);
            if (found.isPresent()) {
                return found.get().id();
            }
        }
        throw new MaillageException(Texts.of("import.notRecognised", first,
                String.join(", ", imports.importers().stream().map(Importer::id).toList())));
    }

    /** The file of a mapping that a path or a name of a saved one stands for. */
    static Path mapping(String named, ImportMappings mappings) throws MaillageException {
        Path file = path(named);
        if (Files.isRegularFile(file)) {
            return file;
        }
        return mappings.named(named).map(SavedMapping::file)
                .orElseThrow(() -> new MaillageException(Texts.of("import.noMapping", named)));
    }

    @Override
    public void close() {
        for (Path each : fetched) {
            try {
                Files.deleteIfExists(each);
                Files.deleteIfExists(each.getParent());
            } catch (IOException e) {
                // Left to the system, whose temporary files these are.
                each.toFile().deleteOnExit();
            }
        }
    }
}
