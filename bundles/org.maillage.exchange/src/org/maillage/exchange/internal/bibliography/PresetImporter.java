package org.maillage.exchange.internal.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.mapping.MappedImporter;
import org.maillage.exchange.internal.mapping.Mapping;
import org.maillage.exchange.internal.mapping.MappingReader;
import org.maillage.exchange.internal.read.RecordReader;

/** A format with a mapping that comes with the product, which is where a person's own begins. */
abstract class PresetImporter extends MappedImporter {

    /** Bid for a file in which names of the format stand. */
    static final int SURE = 80;
    /** Bid for a file that is only named so. */
    static final int NAMED = 45;

    PresetImporter(String id, RecordReader reader, ContentService content) {
        super(id, reader, content);
    }

    @Override
    protected final Mapping preset() throws MaillageException {
        return MappingReader.builtIn(PresetImporter.class, id() + ".json");
    }

    @Override
    public final Optional<String> suggestMapping(Path file, Optional<String> type) throws MaillageException {
        if (type.isPresent() && !type.get().equals(preset().type())) {
            return super.suggestMapping(file, type);
        }
        try (InputStream in = PresetImporter.class.getResourceAsStream(id() + ".json")) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MaillageException(ExchangeTexts.message("mapping.malformed", id(), 0), e);
        }
    }
}
