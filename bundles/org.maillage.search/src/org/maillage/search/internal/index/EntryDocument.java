package org.maillage.search.internal.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Territory;
import org.maillage.model.Translation;
import org.maillage.search.internal.schema.FieldSpec;
import org.maillage.search.internal.schema.Role;
import org.maillage.search.internal.schema.TypeSchema;

/** The index document of one entry. */
final class EntryDocument {

    /** Lucene refuses terms above 32,766 bytes; nobody filters by more than this. */
    private static final int LONGEST_VALUE = 1_000;
    private static final String PLACE = Fields.PLACE.substring(Fields.FACET.length());
    private static final String LEVEL = Fields.PLACE_LEVEL.substring(Fields.FACET.length());

    private final Document document = new Document();
    private final EntryWords words;
    private final Set<String> keys = new HashSet<>();
    private final Texts.Writer texts = new Texts.Writer();
    private final Map<String, Set<String>> counted = new HashMap<>();
    private final Map<EClass, Set<String>> places = new LinkedHashMap<>();
    private final TypeSchema type;
    private final ReferenceNames references;

    private EntryDocument(TypeSchema type, Forms forms, ReferenceNames references) {
        this.type = type;
        this.words = new EntryWords(forms);
        this.references = references;
    }

    static Document of(EntryView view, TypeSchema type, EntryReader reader, Forms forms,
            ReferenceNames references) {
        EntryDocument made = new EntryDocument(type, forms, references);
        made.identity(view);
        made.stored(view.entry());
        reader.read(view.entry(), made::value);
        made.places(view.entry());
        made.openings(Openings.of(view.entry()));
        made.unknown();
        made.words.addTo(made.document);
        made.store(Fields.TEXTS, made.texts.written());
        Names.add(view.entry(), type, forms.stemmer(), made.document);
        return made.document;
    }

    private void identity(EntryView view) {
        add(new StringField(Fields.ID, view.id(), Store.YES));
        add(new StringField(Fields.COLLECTION, view.collection(), Store.YES));
        add(new StoredField(Fields.TYPE, type.name()));
        add(new SortedDocValuesField(Fields.TYPE_FACET, new BytesRef(type.name())));
        add(new SortedDocValuesField(Fields.COLLECTION_FACET, new BytesRef(view.collection())));
        type.names().forEach(name -> add(new StringField(Fields.TYPES, name, Store.NO)));
        if (type.weight() != 1) {
            add(new NumericDocValuesField(Fields.WEIGHT, Float.floatToIntBits(type.weight())));
        }
    }

    /** What a hit shows. */
    private void stored(Entry entry) {
        store(Fields.TITLE, entry.getTitle());
        store(Fields.SUMMARY, entry.getSummary());
        if (entry instanceof Territory territory) {
            store(Fields.CODE, territory.getCode());
        }
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
        if (field.reference()) {
            add(new StringField(Fields.REFERS, term(value), Store.NO));
        }
        for (Role role : field.roles()) {
            switch (role) {
                case ANALYSED -> analysed(field, value);
                case EXACT -> exact(field, value);
                case FACET -> facet(name, term(value));
                case TERRITORY -> places.computeIfAbsent(field.feature().getEContainingClass(),
                        each -> new LinkedHashSet<>()).add(term(value));
                case RELATION -> add(new KeywordField(Fields.RELATION + name, term(value), Store.NO));
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

    private void facet(String name, String value) {
        if (counted.computeIfAbsent(name, each -> new HashSet<>()).add(value)) {
            add(new KeywordField(Fields.FACET + name, value, Store.NO));
        }
    }

    /**
     * Where the entry is valid. What the class of an entry says of territories goes before what all entries say: a
     * scheme is valid where one is eligible, a structure where it is; parts, such as sessions, add theirs.
     */
    private void places(Entry entry) {
        Set<String> valid = new LinkedHashSet<>();
        places.forEach((owner, ids) -> {
            if (places.keySet().stream().noneMatch(each -> each != owner && owner.isSuperTypeOf(each)
                    && each.isSuperTypeOf(entry.eClass()))) {
                valid.addAll(ids);
            }
        });
        if (entry instanceof Territory territory) {
            valid.clear();
            valid.add(territory.getId());
            facet(LEVEL, territory.getKind().getLiteral());
        } else {
            valid.stream().map(references::level).flatMap(Optional::stream).forEach(each -> facet(LEVEL, each));
        }
        valid.forEach(each -> facet(PLACE, each));
    }

    private void openings(Openings openings) {
        if (openings.known()) {
            add(new StringField(Fields.OPEN_KNOWN, Fields.OPEN_KNOWN, Store.NO));
            openings.periods().forEach(each -> add(new LongRange(Fields.OPEN, new long[] {each[0]},
                    new long[] {each[1]})));
        }
    }

    /** Says that an entry names no territory: it is valid wherever nobody knows better. */
    private void unknown() {
        none(PLACE);
        none(LEVEL);
    }

    private void none(String name) {
        if (!counted.containsKey(name)) {
            facet(name, Fields.NONE);
        }
    }

    private void analysed(FieldSpec field, Object value) {
        if (field.reference()) {
            references.of(value.toString()).forEach(name -> words.add(field, name));
        } else {
            String text = raw(value);
            words.add(field, text);
            texts.add(field.name(), text);
            if (type.labels().contains(field.feature())) {
                Keys.ofName(text).forEach(this::key);
            }
        }
    }

    private void exact(FieldSpec field, Object value) {
        String key = Keys.of(raw(value));
        if (!key.isEmpty()) {
            add(new StringField(Fields.EXACT + field.name(), key, Store.NO));
        }
        if (field.text()) {
            Keys.ofName(raw(value)).forEach(this::key);
        }
    }

    private void key(String key) {
        if (keys.add(key)) {
            add(new StringField(Fields.KEY, key, Store.NO));
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
