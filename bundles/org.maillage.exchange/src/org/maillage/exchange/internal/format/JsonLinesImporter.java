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
import org.maillage.exchange.internal.read.JsonLineRecords;
import org.maillage.exchange.internal.read.SourceOptions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One JSON object a line, with a mapping. Without mapping, entries as the export writes them. */
@Component(service = Importer.class)
public final class JsonLinesImporter extends MappedImporter {

    /** Likelier than one document, which begins in the same way. */
    private static final int LINES = 60;

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public JsonLinesImporter(@Reference ContentService content) {
        super("jsonl", new JsonLineRecords(), content);
        this.content = content;
    }

    @Override
    public int recognises(FileHead head) {
        List<String> lines = head.text().lines().filter(each -> !each.isBlank()).limit(2).toList();
        boolean objects = lines.size() == 2
                && lines.stream().allMatch(each -> each.startsWith("{")) && lines.getFirst().endsWith("}");
        return head.isNamed(".jsonl", ".ndjson") || objects ? LINES : 0;
    }

    /** What the product exported goes back without mapping. */
    @Override
    public List<SourceColumn> columns(Path file) throws MaillageException {
        return NativeProbe.isNative(new JsonLineRecords(), file, content.types()) ? List.of() : super.columns(file);
    }

    @Override
    public Optional<String> suggestMapping(Path file, Optional<String> type) throws MaillageException {
        return type.isEmpty() && NativeProbe.isNative(new JsonLineRecords(), file, content.types()) ? Optional.empty()
                : super.suggestMapping(file, type);
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
