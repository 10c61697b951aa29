package org.maillage.exchange.internal.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.Importer;
import org.maillage.api.exchange.SourceColumn;
import org.maillage.exchange.internal.mapping.MappedImporter;
import org.maillage.exchange.internal.read.JsonRecords;
import org.maillage.exchange.internal.read.SourceOptions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** JSON documents with a list of objects, with a mapping. Without mapping, entries as the export writes them. */
@Component(service = Importer.class)
public final class JsonImporter extends MappedImporter {

    private static final int FORM = 50;
    private static final int LIKELY = 40;

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public JsonImporter(@Reference ContentService content) {
        super("json", new JsonRecords(), content);
        this.content = content;
    }

    @Override
    public int recognises(FileHead head) {
        String start = head.text().stripLeading();
        return !start.startsWith("{") && !start.startsWith("[") ? 0 : head.isNamed(".json", ".geojson") ? FORM : LIKELY;
    }

    /** What the product exported goes back without mapping. */
    @Override
    public List<SourceColumn> columns(Path file) throws MaillageException {
        return NativeProbe.isNative(new JsonRecords(), file, content.types()) ? List.of() : super.columns(file);
    }

    @Override
    public Optional<String> suggestMapping(Path file, Optional<String> type) throws MaillageException {
        return type.isEmpty() && NativeProbe.isNative(new JsonRecords(), file, content.types()) ? Optional.empty()
                : super.suggestMapping(file, type);
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
