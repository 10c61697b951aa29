package org.maillage.exchange.internal.format;

import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.Importer;
import org.maillage.exchange.internal.read.CsvRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tables as CSV, with a mapping. */
@Component(service = Importer.class)
public final class CsvImporter extends MappedImporter {

    /** Called by Declarative Services. */
    @Activate
    public CsvImporter(@Reference ContentService content) {
        super("csv", new CsvRecords(), content);
    }
}
