package org.maillage.exchange.internal.format;

import java.io.IOException;
import java.io.OutputStream;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.exchange.EntrySource;
import org.maillage.api.exchange.Exporter;
import org.maillage.api.text.Message;
import org.maillage.exchange.internal.ExchangeTexts;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** One entry a line as JSON, whole: an import gives equal entries. */
@Component
public final class JsonLinesExporter implements Exporter {

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public Message label() {
        return ExchangeTexts.message("format.jsonl");
    }

    @Override
    public void write(CollectionInfo collection, EntrySource entries, OutputStream out)
            throws MaillageException, IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setRootValueSeparator(null);
            entries.read(entry -> {
                EntryJson.write(json, entry);
                json.writeRaw('\n');
            });
        }
    }
}
