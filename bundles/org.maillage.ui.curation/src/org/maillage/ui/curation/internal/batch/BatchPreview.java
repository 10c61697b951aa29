package org.maillage.ui.curation.internal.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.maillage.api.Problem;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.FieldChange;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Listing;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.FieldNames;

/** What each entry would become, and what would then be wrong. */
final class BatchPreview {

    private final Listing<Line> list;
    private final Desk desk;
    private final Locale language;
    private final CareTexts texts;

    /** A field of an entry before and after. */
    private record Line(String id, String entry, String field, String before, String after, String problems) {
    }

    BatchPreview(Composite parent, CareTexts texts, Desk desk) {
        this.desk = desk;
        this.texts = texts;
        this.language = texts.language();
        list = new Listing<>(parent, texts.of("batch.preview"), SWT.SINGLE,
                List.of(Listing.Column.of(texts.of("batch.entry"), 220, Line::entry),
                        Listing.Column.of(texts.of("batch.field"), 120, Line::field),
                        Listing.Column.of(texts.of("batch.before"), 220, Line::before),
                        Listing.Column.of(texts.of("batch.after"), 220, Line::after),
                        Listing.Column.of(texts.of("batch.problems"), 220, Line::problems)),
                each -> each.id() + each.field());
    }

    void show(List<EntryChange> changes) {
        List<Line> lines = new ArrayList<>();
        for (EntryChange change : changes) {
            String problems = String.join("  ", change.problems().stream().map((Problem each) -> each.text(language)).toList());
            for (FieldChange each : change.fields()) {
                lines.add(new Line(change.id(), change.title(), field(each), line(each, each.before()), line(each, each.after()),
                        problems));
            }
        }
        list.show(lines);
    }

    private Optional<EClass> type(FieldChange change) {
        return desk.needs().content().types().stream()
                .filter((EClass each) -> each.getEStructuralFeature(change.feature()) != null).findFirst();
    }

    private String field(FieldChange change) {
        return type(change).map(each -> FieldNames.of(each, change.field(), language)).orElse(change.field());
    }

    private String line(FieldChange change, List<String> values) {
        return type(change).map(each -> FieldNames.values(each, change.field(), values, texts)).orElse(String.join(", ", values));
    }

    Listing<?> list() {
        return list;
    }
}
