package org.maillage.ui.curation.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.exchange.ImportRequest;
import org.maillage.api.exchange.SourceColumn;
import org.maillage.api.text.Message;

/** What is going to be imported, while the assistant asks. Files that it made go with {@link #close}. */
final class ImportPlan implements AutoCloseable {

    private Path file;
    private Path fetched;
    private String format = "";
    private String collection = "";
    private List<SourceColumn> columns = List.of();
    private Optional<MappingSheet> sheet = Optional.empty();
    private String keepAs = "";
    private Path written;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Takes another file; one that was fetched before goes. */
    void file(Path newFile, boolean isFetched) {
        if (fetched != null && !fetched.equals(newFile)) {
            delete(fetched);
        }
        fetched = isFetched ? newFile : null;
        file = newFile;
        columns = List.of();
        sheet = Optional.empty();
    }

    String format() {
        return format;
    }

    void format(String newFormat) {
        if (!format.equals(newFormat)) {
            format = newFormat;
            columns = List.of();
            sheet = Optional.empty();
        }
    }

    String collection() {
        return collection;
    }

    void collection(String id) {
        collection = id;
    }

    List<SourceColumn> columns() {
        return columns;
    }

    /** What the file has, as far as it is known. */
    void columns(List<SourceColumn> newColumns) {
        columns = newColumns;
    }

    /** Whether the format takes a mapping. */
    boolean takesMapping() {
        return !columns.isEmpty();
    }

    /** The mapping; empty for a format that takes none, and before it was looked for. */
    Optional<MappingSheet> sheet() {
        return sheet;
    }

    void mapping(Optional<MappingSheet> newSheet) {
        sheet = newSheet;
    }

    /** The name under which the mapping is kept; empty to keep it not. */
    String keepAs() {
        return keepAs;
    }

    void keepAs(String name) {
        keepAs = name.strip();
    }

    /** What to run. The mapping is written to a file of its own each time. */
    synchronized ImportRequest request(boolean dry) throws MaillageException {
        Optional<Path> mapping = Optional.empty();
        if (sheet.isPresent()) {
            try {
                written = written == null ? Files.createTempFile("maillage", ".json") : written;
                Files.writeString(written, sheet.get().text());
                mapping = Optional.of(written);
            } catch (IOException e) {
                throw new MaillageException(
                        Message.of(ImportTexts.class, "plan.notWritten", String.valueOf(e.getMessage())), e);
            }
        }
        return new ImportRequest(List.of(file), format, mapping, collection, dry);
    }

    private static void delete(Path fetchedFile) {
        try {
            Files.deleteIfExists(fetchedFile);
            Files.deleteIfExists(fetchedFile.getParent());
        } catch (IOException e) {
            ILog.of(ImportPlan.class).warn("Left behind: " + fetchedFile, e);
        }
    }

    @Override
    public synchronized void close() {
        if (fetched != null) {
            delete(fetched);
        }
        if (written != null) {
            try {
                Files.deleteIfExists(written);
            } catch (IOException e) {
                ILog.of(ImportPlan.class).warn("Left behind: " + written, e);
            }
        }
    }
}
