package org.maillage.search.internal.index;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.eclipse.emf.common.util.Enumerator;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Translation;
import org.maillage.search.internal.schema.FieldSpec;

/**
 * A checksum of all that the index takes from an entry, the names of what it refers to among it: an entry with the same
 * stamp need not be written again. Costs a twenty-fifth of writing it.
 */
final class EntryStamp {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final ReferenceNames references;
    private long stamp = SPREAD;

    private EntryStamp(ReferenceNames references) {
        this.references = references;
    }

    /** @param computed values that plug-ins compute, by field */
    static long of(EntryView view, EntryReader reader, ReferenceNames references, Map<String, List<String>> computed) {
        EntryStamp made = new EntryStamp(references);
        Entry entry = view.entry();
        made.mix(view.collection());
        made.mix(entry.eClass().getName());
        reader.read(entry, made::value);
        for (Object each : EntryReader.values(entry, MaillagePackage.eINSTANCE.getEntry_Translations())) {
            made.mix(((Translation) each).getLanguage());
        }
        for (long[] period : Openings.of(entry).periods()) {
            made.mix(period[0]);
            made.mix(period[1]);
        }
        computed.forEach((name, values) -> {
            made.mix(name);
            values.forEach(made::mix);
        });
        return made.stamp;
    }

    private void value(FieldSpec field, Object value) {
        mix(field.name());
        mix(value instanceof Enumerator word ? word.getLiteral() : value.toString());
        if (field.reference()) {
            references.of(value.toString()).forEach(this::mix);
            references.level(value.toString()).ifPresent(this::mix);
        }
    }

    private void mix(String text) {
        mix(hash(text));
    }

    private void mix(long value) {
        stamp = (stamp ^ value) * SPREAD;
        stamp ^= stamp >>> Integer.SIZE - 1;
    }

    /** 64 bits of a text. */
    static long hash(String text) {
        BytesRef bytes = new BytesRef(text.getBytes(StandardCharsets.UTF_8));
        return StringHelper.murmurhash3_x64_128(bytes)[0];
    }
}
