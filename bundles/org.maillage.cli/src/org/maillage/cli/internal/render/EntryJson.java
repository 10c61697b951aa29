package org.maillage.cli.internal.render;

import java.io.PrintWriter;

import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.EntryView;

/** An entry as a JSON document: where it comes from, then its fields under the names of the model. */
public final class EntryJson {

    private EntryJson() {
    }

    /** Writes the document. */
    public static void write(EntryView view, CollectionInfo collection, PrintWriter out) {
        Json.document(out, json -> {
            json.writeStartObject();
            json.writeStringField("id", view.id());
            json.writeStringField("collection", collection.id());
            json.writeStringField("collectionVersion", collection.version());
            json.writeStringField("origin", collection.origin().name());
            json.writeStringField("file", view.place().file());
            json.writeFieldName("overridden");
            Json.value(json, view.overridden().stream().sorted().toList());
            json.writeFieldName("entry");
            Json.object(json, view.entry());
            if (view.original() != view.entry()) {
                json.writeFieldName("original");
                Json.object(json, view.original());
            }
            json.writeEndObject();
        });
    }
}
