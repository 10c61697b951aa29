package org.maillage.search.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.eclipse.emf.common.util.Enumerator;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Translation;
import org.maillage.search.internal.schema.FieldSpec;
import org.maillage.search.internal.schema.Role;
import org.maillage.search.internal.schema.TypeSchema;
import org.maillage.search.internal.text.Stemmer;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/** The index document of one entry. */
final class EntryDocument {

    /** Lucene refuses terms above 32,766 bytes; nobody filters by more than this. */
    private static final int LONGEST_VALUE = 1_000;

    private final Document document = new Document();
    private final List<Passage> passages = new ArrayList<>();
    private final Stemmer stemmer;
    private final ReferenceNames references;

    private EntryDocument(Stemmer stemmer, ReferenceNames references) {
        this.stemmer = stemmer;
        this.references = references;
    }

    static Document of(EntryView view, TypeSchema type, EntryReader reader, Stemmer stemmer,
            ReferenceNames references) {
        EntryDocument made = new EntryDocument(stemmer, references);
        made.identity(view, type);
        made.stored(view.entry());
        reader.read(view.entry(), made::value);
        made.words();
        return made.document;
    }

    private void identity(EntryView view, TypeSchema type) {
        add(new StringField(Fields.ID, view.id(), Store.YES));
        add(new StringField(Fields.COLLECTION, view.collection(), Store.YES));
        add(new StoredField(Fields.TYPE, type.name()));
        type.names().forEach(name -> add(new StringField(Fields.TYPES, name, Store.NO)));
        if (type.weight() != 1) {
            add(new NumericDocValuesField(Fields.WEIGHT, Float.floatToIntBits(type.weight())));
        }
    }

    /** What a hit shows. */
    private void stored(Entry entry) {
        store(Fields.TITLE, entry.getTitle());
        store(Fields.SUMMARY, entry.getSummary());
        if (entry.getProvenance() != null) {
            store(Fields.SOURCE_ID, entry.getProvenance().getSourceId());
        }
        for (Object each : EntryReader.values(entry, MaillagePackage.eINSTANCE.getEntry_Translations())) {
            Translation translation = (Translation) each;
            store(Fields.TITLE + "." + translation.getLanguage(), translation.getTitle());
            store(Fields.SUMMARY + "." + translation.getLanguage(), translation.getSummary());
        }
    }

    private void value(FieldSpec field, Object value) {
        if (value instanceof String text && text.isBlank()) {
            return;
        }
        String name = field.name();
        for (Role role : field.roles()) {
            switch (role) {
                case ANALYSED -> analysed(field, value);
                case EXACT -> exact(field, value);
                case FACET -> add(new KeywordField(Fields.FACET + name, term(value), Store.NO));
                case TERRITORY -> add(new StringField(Fields.TERRITORY + name, term(value), Store.NO));
                case SORT -> sort(name, value);
                case DATE -> Days.of(value).ifPresent(day -> number(Fields.DATE + name, day));
                case AMOUNT -> {
                    if (value instanceof Number number) {
                        number(Fields.AMOUNT + name, NumericUtils.doubleToSortableLong(number.doubleValue()));
                    }
                }
            }
        }
    }

    private void analysed(FieldSpec field, Object value) {
        if (field.reference()) {
            references.of(value.toString()).forEach(name -> passage(name, field.weight()));
        } else {
            passage(raw(value), field.weight());
        }
    }

    private void passage(String text, int weight) {
        List<Word> words = WordSplitter.split(text);
        if (!words.isEmpty()) {
            passages.add(new Passage(words, weight));
        }
    }

    private void exact(FieldSpec field, Object value) {
        String key = Keys.of(raw(value));
        if (!key.isEmpty()) {
            add(new StringField(Fields.EXACT + field.name(), key, Store.NO));
        }
        if (field.text()) {
            Keys.ofName(raw(value)).forEach(each -> add(new StringField(Fields.KEY, each, Store.NO)));
        }
    }

    /** Days sort by the field of their ranges. */
    private void sort(String name, Object value) {
        if (value instanceof Number number) {
            number(Fields.NUMBER + name, NumericUtils.doubleToSortableLong(number.doubleValue()));
        } else if (!Days.isDay(value)) {
            add(new SortedSetDocValuesField(Fields.SORT + name, new BytesRef(Keys.of(raw(value)))));
        }
    }

    /** Columns with skip lists serve ranges, sorting and counts; trees of points are only faster for rare values. */
    private void number(String field, long value) {
        add(SortedNumericDocValuesField.indexedField(field, value));
    }

    private void words() {
        if (passages.isEmpty()) {
            return;
        }
        add(new Field(Fields.WORD, new WordStream(passages, EntryDocument::form), FieldKinds.WORDS));
        add(new Field(Fields.STEM, new WordStream(passages, this::stem), FieldKinds.BAGS));
        List<Passage> heavy = passages.stream().filter(each -> each.weight() >= Prefixes.LIGHTEST_PASSAGE).toList();
        if (!heavy.isEmpty()) {
            add(new Field(Fields.PREFIX, new PrefixStream(heavy), FieldKinds.BAGS));
        }
    }

    /** The words of grammar of a title can be looked for; those of a plain text would only fill the index. */
    private static String form(Word word, Passage passage) {
        return word.stopWord() && passage.weight() < Prefixes.LIGHTEST_PASSAGE ? null : word.form();
    }

    private String stem(Word word, Passage passage) {
        return word.stopWord() ? null : stemmer.stem(word.form());
    }

    private void store(String field, String value) {
        if (value != null && !value.isBlank()) {
            add(new StoredField(field, value));
        }
    }

    private void add(IndexableField field) {
        document.add(field);
    }

    private static String term(Object value) {
        String text = raw(value);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE);
    }

    private static String raw(Object value) {
        String text = value instanceof Enumerator word ? word.getLiteral() : value.toString();
        return Objects.requireNonNullElse(text, "");
    }
}
