package org.maillage.api.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to import, and where to.
 *
 * @param files      files, or folders whose files are taken in the order of their names
 * @param format     id of the importer
 * @param mapping    file that says which column goes to which field, for formats that need one
 * @param collection id of the personal collection that receives the entries; created when missing
 * @param dryRun     true to report without writing anything
 */
public record ImportRequest(List<Path> files, String format, Optional<Path> mapping, String collection,
        boolean dryRun) {

    /** Copies the list. */
    public ImportRequest {
        files = List.copyOf(files);
    }
}
