package org.maillage.search.internal.index;

import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.search.internal.schema.IndexSchema;

/** Makes documents of entries. For one thread. */
final class Documents {

    private final IndexSchema schema = new IndexSchema();
    private final EntryReader reader = new EntryReader(schema);
    private final Forms forms = new Forms();
    private final ReferenceNames references;

    Documents(ContentService content) {
        references = new ReferenceNames(content, schema);
    }

    /** Names of what entries refer to. */
    ReferenceNames references() {
        return references;
    }

    /** What an entry is made of, in one number. */
    long stamp(EntryView view, Map<String, List<String>> computed) {
        return EntryStamp.of(view, reader, references, computed);
    }

    /** @param computed values of computed fields */
    Document of(EntryView view, Map<String, List<String>> computed) {
        Document document = EntryDocument.of(view, schema.of(view.entry().eClass()), reader, forms, references);
        computed.forEach((name, all) -> all.forEach(each -> document.add(new KeywordField(Fields.FACET + name, each,
                Store.NO))));
        return document;
    }
}
