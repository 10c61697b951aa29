package org.maillage.exchange.internal.format;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.Importer;
import org.maillage.api.text.Message;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.mapping.MappedReading;
import org.maillage.exchange.internal.mapping.MappingReader;
import org.maillage.exchange.internal.read.JsonRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Support schemes as the interface of Aides-territoires gives them, a list or a page of results. Funders, instructors and
 * perimeters that no installed collection has are made into entries. A mapping file replaces the one that comes with the
 * product.
 */
@Component
public final class AidesTerritoiresImporter implements Importer {

    private static final int SURE = 80;

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public AidesTerritoiresImporter(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public String id() {
        return "aides-territoires";
    }

    @Override
    public Message label() {
        return ExchangeTexts.message("format.aides-territoires");
    }

    @Override
    public int recognises(FileHead head) {
        return head.text().contains("\"mobilization_steps\"") || head.text().contains("\"aid_types\"") ? SURE : 0;
    }

    @Override
    public void read(ImportContext context) throws MaillageException {
        MappedReading.run(new JsonRecords(),
                context.mapping().isPresent() ? MappingReader.read(context.mapping().get())
                        : MappingReader.builtIn(AidesTerritoiresImporter.class, "aides-territoires.json"),
                context, content);
    }
}
