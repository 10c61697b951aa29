package org.maillage.exchange.internal.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.maillage.exchange.internal.mapping.MappedReading;
import org.maillage.exchange.internal.mapping.Mapping;
import org.maillage.exchange.internal.mapping.MappingReader;
import org.maillage.exchange.internal.mapping.Suggester;
import org.maillage.exchange.internal.read.RecordReader;

/** A format with a mapping that comes with the product, which is where a person's own begins. */
abstract class PresetImporter implements Importer {

    /** Bid for a file in which names of the format stand. */
    static final int SURE = 80;
    /** Bid for a file that is only named so. */
    static final int NAMED = 45;

    private final String id;
    private final RecordReader reader;
    private final ContentService content;

    PresetImporter(String id, RecordReader reader, ContentService content) {
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

    private Mapping preset() throws MaillageException {
        return MappingReader.builtIn(PresetImporter.class, id + ".json");
    }

    @Override
    public final void read(ImportContext context) throws MaillageException {
        MappedReading.run(reader, context.mapping().isPresent() ? MappingReader.read(context.mapping().get()) : preset(),
                context, content);
    }

    @Override
    public final List<SourceColumn> columns(Path file) throws MaillageException {
        return Suggester.columns(reader, file);
    }

    @Override
    public final Optional<String> suggestMapping(Path file, Optional<String> type) throws MaillageException {
        if (type.isPresent() && !type.get().equals(preset().type())) {
            return Optional.of(new Suggester(content.types()).suggest(reader, file, type));
        }
        try (InputStream in = PresetImporter.class.getResourceAsStream(id + ".json")) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MaillageException(ExchangeTexts.message("mapping.malformed", id, 0, e.getMessage()), e);
        }
    }
}
