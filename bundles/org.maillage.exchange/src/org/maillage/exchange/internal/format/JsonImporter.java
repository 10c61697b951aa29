package org.maillage.exchange.internal.format;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.Importer;
import org.maillage.exchange.internal.read.JsonRecords;
import org.maillage.exchange.internal.read.SourceOptions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** JSON documents with a list of objects, with a mapping. Without mapping, entries as the export writes them. */
@Component(service = Importer.class)
public final class JsonImporter extends MappedImporter {

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public JsonImporter(@Reference ContentService content) {
        super("json", new JsonRecords(), content);
        this.content = content;
    }

    @Override
    public void read(ImportContext context) throws MaillageException {
        if (context.mapping().isPresent()) {
            super.read(context);
        } else {
            new JsonRecords().read(context.file(), SourceOptions.NONE, new NativeReading(context, content.types()));
        }
    }
}
