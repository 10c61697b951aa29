package org.maillage.exchange.internal.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.Importer;
import org.maillage.api.exchange.SourceColumn;
import org.maillage.api.text.Message;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.RecordReader;

/** A form of file whose records become entries by a mapping. */
public abstract class MappedImporter implements Importer {

    private final String id;
    private final RecordReader reader;
    private final ContentService content;

    protected MappedImporter(String id, RecordReader reader, ContentService content) {
        this.id = id;
        this.reader = reader;
        this.content = content;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Message label() {
        return ExchangeTexts.message("format." + id);
    }

    /** The mapping where the person gives none. */
    protected Mapping preset() throws MaillageException {
        throw ExchangeTexts.failure("mapping.needed", id);
    }

    @Override
    public void read(ImportContext context) throws MaillageException {
        Optional<Path> own = context.mapping();
        MappedReading.run(reader, own.isPresent() ? MappingReader.read(own.get()) : preset(), context, content);
    }

    @Override
    public List<SourceColumn> columns(Path file) throws MaillageException {
        return Suggester.columns(reader, file);
    }

    @Override
    public Optional<String> suggestMapping(Path file, Optional<String> type) throws MaillageException {
        return Optional.of(new Suggester(content.types()).suggest(reader, file, type));
    }
}
