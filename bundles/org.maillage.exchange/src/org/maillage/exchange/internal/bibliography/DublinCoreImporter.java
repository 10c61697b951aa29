package org.maillage.exchange.internal.bibliography;

import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.Importer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Descriptions in Dublin Core, as XML. */
@Component(service = Importer.class)
public final class DublinCoreImporter extends PresetImporter {

    /** Other vocabularies in XML use some of these elements too, and are surer of themselves. */
    private static final int LIKELY = 60;

    /** Called by Declarative Services. */
    @Activate
    public DublinCoreImporter(@Reference ContentService content) {
        super("dublin-core", new DublinCoreRecords(), content);
    }

    @Override
    public int recognises(FileHead head) {
        return head.text().contains("http://purl.org/dc/elements/1.1/") && head.text().stripLeading().startsWith("<") ? LIKELY
                : 0;
    }
}
