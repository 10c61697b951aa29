package org.maillage.search.internal.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.maillage.search.internal.schema.FieldSpec;
import org.maillage.search.internal.text.Word;

/** Gathers the words of one entry, and makes the fields of them. */
final class EntryWords {

    private final Forms forms;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> inFields = new HashSet<>();

    EntryWords(Forms forms) {
        this.forms = forms;
        forms.nextEntry();
    }

    void add(FieldSpec field, String text) {
        Passage passage = Passage.of(text, forms, field.weight());
        if (passage.words().isEmpty()) {
            return;
        }
        passages.add(passage);
        if (isShort(field)) {
            for (int i = 0; i < passage.words().size(); i++) {
                if (!passage.words().get(i).stopWord()) {
                    inFields.add(passage.forms().get(i).stem().bytes().utf8ToString() + "=" + field.name());
                }
            }
        }
    }

    /** Whether a field’s words are indexed by field; those of long texts would only fill the index. */
    private static boolean isShort(FieldSpec field) {
        return field.reference() || field.weight() >= Prefixes.LIGHTEST_PASSAGE;
    }

    void addTo(Document document) {
        if (passages.isEmpty()) {
            return;
        }
        if (!inFields.isEmpty()) {
            document.add(new Field(Fields.IN, new SetStream(inFields), FieldKinds.SETS));
        }
        Forms.Bag stems = forms.new Bag();
        Forms.Bag roots = forms.new Bag();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.words().size(); i++) {
                if (!passage.words().get(i).stopWord()) {
                    Forms.Form form = passage.forms().get(i);
                    stems.add(form.stem(), passage.weight());
                    form.roots().forEach(each -> roots.add(each, passage.weight()));
                }
            }
        }
        document.add(new Field(Fields.WORD, new WordStream(passages, EntryWords::isIndexed), FieldKinds.WORDS));
        document.add(new Field(Fields.STEM, stems.stream(), FieldKinds.BAGS));
        document.add(new Field(Fields.ROOT, roots.stream(), FieldKinds.BAGS));
        List<Passage> heavy = passages.stream().filter(each -> each.weight() >= Prefixes.LIGHTEST_PASSAGE).toList();
        if (!heavy.isEmpty()) {
            document.add(new Field(Fields.PREFIX, new PrefixStream(heavy), FieldKinds.BAGS));
        }
    }

    /** The words of grammar of a title can be looked for; those of a plain text would only fill the index. */
    private static boolean isIndexed(Word word, Passage passage) {
        return !word.stopWord() || passage.weight() >= Prefixes.LIGHTEST_PASSAGE;
    }
}
