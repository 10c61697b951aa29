package org.maillage.api.exchange;

import java.io.OutputStream;
import java.util.List;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/** Exports collections. Thread-safe. */
@ProviderType
public interface ExportService {

    /** The formats that can be written now, by id. */
    List<Exporter> exporters();

    /**
     * Writes a collection in a format.
     *
     * @param out left open
     * @throws MaillageException when the format or the collection is not known, or nothing can be written
     */
    ExportReport export(String collection, String format, OutputStream out) throws MaillageException;
}
