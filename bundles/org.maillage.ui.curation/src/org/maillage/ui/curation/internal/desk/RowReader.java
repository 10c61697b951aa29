package org.maillage.ui.curation.internal.desk;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.QualityScore;
import org.maillage.api.curation.QualityService;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.curation.internal.form.Needs;
import org.maillage.ui.text.Formats;

/** Makes rows of entries. Used by one thread. */
final class RowReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST = 160;
    private static final int MOST_VALUES = 6;

    private final ContentService content;
    private final QualityService quality;
    private final LocalDate today = LocalDate.now();
    private final DeskTexts texts;
    private final Formats formats;
    private final List<Column> columns;
    private final Collator collator;
    private final Map<String, String> titles = new HashMap<>();

    RowReader(Needs needs, List<Column> columns) {
        this.content = needs.content();
        this.quality = needs.quality();
        this.texts = needs.texts();
        this.formats = new Formats(texts);
        this.columns = columns;
        this.collator = Collator.getInstance(texts.language());
    }

    Row row(EntryView view) {
        Entry entry = view.entry();
        List<String> cells = new ArrayList<>(columns.size());
        Comparable<?>[] keys = new Comparable<?>[columns.size()];
        StringBuilder search = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Optional<EStructuralFeature> feature = column.feature(entry.eClass());
            if (column.name().equals(Column.QUALITY)) {
                Optional<Integer> score = quality.score(entry, today).map(QualityScore::score);
                cells.add(score.map(String::valueOf).orElse(""));
                keys[i] = score.orElse(null);
                continue;
            }
            String cell = column.name().equals(Column.TYPE) ? Meta.label(entry.eClass(), texts.language())
                    : feature.map(each -> cell(entry, each)).orElse("");
            cells.add(cell);
            keys[i] = feature.isPresent() ? key(entry, feature.get(), cell) : text(cell);
            search.append(cell).append('\n');
        }
        search.append(view.id());
        return new Row(view.id(), entry.eClass(), cells, keys, fold(search.toString()));
    }

    /** Lower case without accents. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private Comparable<?> text(String cell) {
        return cell.isEmpty() ? null : collator.getCollationKey(cell);
    }

    private Comparable<?> key(Entry entry, EStructuralFeature feature, String cell) {
        Object value = entry.eIsSet(feature) ? entry.eGet(feature) : null;
        return switch (value) {
            case LocalDate day -> day;
            case Number number -> number.doubleValue();
            case Boolean yes -> yes;
            case null, default -> text(cell);
        };
    }

    private String cell(Entry entry, EStructuralFeature feature) {
        Object value = entry.eGet(feature);
        if (value instanceof Enumerator literal) {
            EEnumLiteral known = ((EEnum) feature.getEType()).getEEnumLiteral(literal.getName());
            return known == null ? literal.getLiteral() : Meta.label(known, texts.language());
        }
        if (!entry.eIsSet(feature)) {
            return "";
        }
        if (value instanceof List<?> all) {
            List<String> said = new ArrayList<>(all.stream().limit(MOST_VALUES).map(each -> one(feature, each)).toList());
            if (all.size() > MOST_VALUES) {
                said.add("…");
            }
            return String.join(", ", said);
        }
        return one(feature, value);
    }

    private String one(EStructuralFeature feature, Object value) {
        return switch (value) {
            case LocalDate day -> DAY.format(day);
            case Boolean yes -> texts.of(yes ? "value.yes" : "value.no");
            case Number number -> formats.number(number);
            case String text when Meta.referenceTarget(feature).isPresent()
                    || feature.getEType() == MaillagePackage.eINSTANCE.getEntryRef() -> title(text);
            default -> shortened(String.valueOf(value));
        };
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private String title(String id) {
        return titles.computeIfAbsent(id, any -> {
            try {
                return content.find(id).map(each -> each.entry().getTitle()).orElse(id);
            } catch (MaillageException e) {
                // Its own problem is reported when its collection is validated.
                return id;
            }
        });
    }

    /** Orders keys of one column; what has none comes last. */
    static int compare(Comparable<?> one, Comparable<?> other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? 1 : -1;
        }
        return one.getClass() == other.getClass() || one instanceof CollationKey && other instanceof CollationKey
                ? compareSame(one, other) : 0;
    }

    @SuppressWarnings("unchecked")
    private static int compareSame(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
