package org.maillage.search.internal.index;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.maillage.search.internal.schema.FieldSpec;

/** Gathers the words of one entry, and makes the fields of them. */
final class EntryWords {

    private final Forms forms;
    private final List<Passage> passages = new ArrayList<>();

    EntryWords(Forms forms) {
        this.forms = forms;
    }

    void add(FieldSpec field, String text) {
        Passage passage = Passage.of(text, forms, field.name(), field.weight(), field.reference());
        if (passage.size() > 0) {
            passages.add(passage);
        }
    }

    void addTo(Document document) {
        if (passages.isEmpty()) {
            return;
        }
        document.add(new TermsField(Fields.WORD, FieldKinds.WORDS, before -> WordStream.of(passages, before)));
        document.add(new BinaryDocValuesField(Fields.ROOTS, RootList.of(passages)));
        if (passages.stream().anyMatch(Passage::isShort)) {
            document.add(new TermsField(Fields.IN, FieldKinds.SETS, before -> InFieldStream.of(passages, before)));
        }
        if (passages.stream().anyMatch(Passage::isHeavy)) {
            document.add(new TermsField(Fields.PREFIX, FieldKinds.BAGS, before -> PrefixStream.of(passages, before)));
        }
    }
}
