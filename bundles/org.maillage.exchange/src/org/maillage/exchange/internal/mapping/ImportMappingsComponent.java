package org.maillage.exchange.internal.mapping;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.ImportMappings;
import org.maillage.api.exchange.SavedMapping;
import org.maillage.api.exchange.SourceColumn;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.run.Slugs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps mappings as files of the data area. */
@Component
public final class ImportMappingsComponent implements ImportMappings {

    private static final String ENDING = ".json";

    private final DataArea data;
    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public ImportMappingsComponent(@Reference DataArea data, @Reference ContentService content) {
        this.data = data;
        this.content = content;
    }

    private Path folder() {
        return data.folder().resolve("mappings");
    }

    @Override
    public List<SavedMapping> all() throws MaillageException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(each -> each.getFileName().toString().endsWith(ENDING)).map(this::saved)
                    .sorted(Comparator.comparing(SavedMapping::name, Collator.getInstance(Locale.FRENCH))).toList();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Named by its title; one that a person made by hand may have none. */
    private SavedMapping saved(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        return new SavedMapping(read(file).map(Mapping::title).filter(each -> !each.isBlank()).orElse(name), file);
    }

    private static Optional<Mapping> read(Path file) {
        try {
            return Optional.of(MappingReader.read(file));
        } catch (MaillageException e) {
            ILog.of(ImportMappingsComponent.class).info(e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Optional<SavedMapping> named(String name) throws MaillageException {
        String slug = Slugs.name(name);
        return all().stream().filter(each -> Slugs.name(each.name()).equals(slug)).findFirst();
    }

    @Override
    public SavedMapping save(String name, String mapping) throws MaillageException {
        if (name.chars().noneMatch(Character::isLetterOrDigit)) {
            throw ExchangeTexts.failure("mapping.noName");
        }
        Path file = named(name).map(SavedMapping::file).orElse(folder().resolve(Slugs.name(name) + ENDING));
        try {
            Files.createDirectories(folder());
            Path fresh = Files.createTempFile(folder(), ".new", ".tmp");
            try {
                Files.writeString(fresh, MappingReader.titled(mapping, name.strip()));
                MappingReader.type(MappingReader.read(fresh), content.types());
                move(fresh, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return new SavedMapping(name.strip(), file);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void remove(String name) throws MaillageException {
        Optional<SavedMapping> found = named(name);
        if (found.isPresent()) {
            try {
                Files.deleteIfExists(found.get().file());
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    @Override
    public Optional<SavedMapping> fitting(List<SourceColumn> columns) throws MaillageException {
        Set<String> names = columns.stream().map(SourceColumn::name).collect(Collectors.toSet());
        Optional<SavedMapping> best = Optional.empty();
        int most = 0;
        for (SavedMapping each : all()) {
            int read = read(each.file()).map(mapping -> columnsRead(mapping, names)).orElse(0);
            if (read > most) {
                most = read;
                best = Optional.of(each);
            }
        }
        return best;
    }

    /** How many columns a mapping reads; 0 when one of its fields would find none. */
    private static int columnsRead(Mapping mapping, Set<String> names) {
        Set<String> read = new HashSet<>(mapping.idColumns());
        List<List<String>> needed = new ArrayList<>(mapping.idColumns().stream().map(List::of).toList());
        for (Mapping.Field field : mapping.fields()) {
            if (!field.columns().isEmpty()) {
                needed.add(field.columns());
                read.addAll(field.columns());
            }
        }
        return needed.stream().allMatch(each -> each.stream().anyMatch(column -> isThere(column, names)))
                ? (int) read.stream().filter(each -> isThere(each, names)).count()
                : 0;
    }

    /** A path may end deeper than columns are listed, or pick elements in brackets. */
    private static boolean isThere(String column, Set<String> names) {
        String plain = column.replaceFirst("\\[.*", "");
        return names.contains(plain) || column.startsWith("/") && names.stream()
                .anyMatch(each -> plain.startsWith(each + "/") || plain.equals("/" + each)
                        || plain.startsWith("/" + each + "/"));
    }

    private MaillageException failure(IOException e) {
        return new MaillageException(ExchangeTexts.message("mapping.notKept", folder(), String.valueOf(e.getMessage())), e);
    }
}
