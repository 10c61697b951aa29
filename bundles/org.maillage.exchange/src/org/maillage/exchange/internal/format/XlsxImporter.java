package org.maillage.exchange.internal.format;

import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.Importer;
import org.maillage.exchange.internal.mapping.MappedImporter;
import org.maillage.exchange.internal.read.XlsxRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Excel workbooks, with a mapping. */
@Component(service = Importer.class)
public final class XlsxImporter extends MappedImporter {

    private static final int FORM = 50;
    private static final int LIKELY = 20;

    /** Called by Declarative Services. */
    @Activate
    public XlsxImporter(@Reference ContentService content) {
        super("xlsx", new XlsxRecords(), content);
    }

    @Override
    public int recognises(FileHead head) {
        return !head.text().startsWith("PK") ? 0 : head.isNamed(".xlsx", ".xlsm") ? FORM : LIKELY;
    }
}
