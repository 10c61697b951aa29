package org.maillage.exchange.internal.format;

import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.Importer;
import org.maillage.exchange.internal.read.XlsxRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Excel workbooks, with a mapping. */
@Component(service = Importer.class)
public final class XlsxImporter extends MappedImporter {

    /** Called by Declarative Services. */
    @Activate
    public XlsxImporter(@Reference ContentService content) {
        super("xlsx", new XlsxRecords(), content);
    }
}
