package org.maillage.exchange.internal.format;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.Importer;
import org.maillage.exchange.internal.read.JsonLineRecords;
import org.maillage.exchange.internal.read.SourceOptions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One JSON object a line, with a mapping. Without mapping, entries as the export writes them. */
@Component(service = Importer.class)
public final class JsonLinesImporter extends MappedImporter {

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public JsonLinesImporter(@Reference ContentService content) {
        super("jsonl", new JsonLineRecords(), content);
        this.content = content;
    }

    @Override
    public void read(ImportContext context) throws MaillageException {
        if (context.mapping().isPresent()) {
            super.read(context);
        } else {
            new JsonLineRecords().read(context.file(), SourceOptions.NONE, new NativeReading(context, content.types()));
        }
    }
}
