package org.maillage.ui.internal.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.maillage.api.search.Hit.Highlight;
import org.maillage.api.search.Hit;
import org.maillage.api.search.TerritoryFit;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Openness;
import org.maillage.model.meta.Meta;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.Words.Piece;
import org.maillage.ui.widgets.Words.Tone;
import org.maillage.ui.widgets.Words;

/** Writes a hit as a row: title and snippet with the words found, and the facts that decide. */
final class HitRow {

    private static final int SOON = 30;
    private static final int MANY = 2;

    private final Texts texts;
    private final Formats formats;
    private final UnaryOperator<String> typeLabel;
    private final UnaryOperator<String> collectionTitle;
    private final LocalDate today;

    /** @param today the day that ages and days left are counted from */
    HitRow(Texts texts, UnaryOperator<String> typeLabel, UnaryOperator<String> collectionTitle, LocalDate today) {
        this.texts = texts;
        this.formats = new Formats(texts);
        this.typeLabel = typeLabel;
        this.collectionTitle = collectionTitle;
        this.today = today;
    }

    /**
     * @param isNew whether to say that the entry came since the last look
     * @param card  what a plug-in adds; may be empty
     */
    Row row(Hit hit, List<Column> columns, boolean isNew, String card) {
        List<Words> lines = new ArrayList<>();
        for (int line = 1; line <= Column.LINES; line++) {
            int number = line;
            List<Words> facts = new ArrayList<>();
            if (isNew && line == 1) {
                facts.add(Words.of(texts.of("row.new"), Tone.GOOD));
            }
            columns.stream().filter(each -> each.line() == number).map(each -> fact(hit, each))
                    .filter(each -> !each.isBlank()).forEach(facts::add);
            if (line == Column.LINES && !card.isEmpty()) {
                facts.addFirst(Words.of(card));
            }
            lines.add(Words.join(facts, Row.BETWEEN));
        }
        return new Row(title(hit), excerpt(hit), lines);
    }

    private static Words title(Hit hit) {
        return hit.highlights().stream().filter(each -> each.text().equals(hit.title())).findFirst()
                .map(HitRow::marked).orElseGet(() -> Words.of(hit.title()));
    }

    /** The first snippet that says more than the title; else the summary. */
    private static Words excerpt(Hit hit) {
        return hit.highlights().stream().filter(each -> !each.text().equals(hit.title())).findFirst()
                .map(HitRow::marked).orElseGet(() -> Words.of(hit.summary().replace('\n', ' ')));
    }

    private static Words marked(Highlight highlight) {
        List<Piece> pieces = new ArrayList<>();
        String text = highlight.text().replace('\n', ' ');
        int at = 0;
        for (Highlight.Mark mark : highlight.marks()) {
            add(pieces, text.substring(at, mark.begin()), Tone.PLAIN);
            add(pieces, text.substring(mark.begin(), mark.end()), Tone.MARK);
            at = mark.end();
        }
        add(pieces, text.substring(at), Tone.PLAIN);
        return new Words(pieces);
    }

    private static void add(List<Piece> pieces, String text, Tone tone) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, tone));
        }
    }

    private Words fact(Hit hit, Column column) {
        return switch (column) {
            case TYPE -> Words.of(typeLabel.apply(hit.type()));
            case NATURE -> Words.of(some(values(hit, "natures")));
            case AMOUNT -> Words.of(amount(hit));
            case DEADLINE -> deadline(hit);
            case WHO -> who(hit);
            case TERRITORY -> territory(hit);
            case FUNDER -> Words.of(some(values(hit, "funders")));
            case VERIFIED -> verified(hit);
            case COLLECTION -> Words.of(collectionTitle.apply(hit.collection()));
        };
    }

    private static List<String> values(Hit hit, String field) {
        return hit.columns().getOrDefault(field, List.of());
    }

    private String some(List<String> values) {
        String said = String.join(", ", values.subList(0, Math.min(MANY, values.size())));
        return values.size() > MANY ? texts.of("row.more", said, values.size() - MANY) : said;
    }

    private Words who(Hit hit) {
        List<String> all = new ArrayList<>(values(hit, "audiences"));
        values(hit, "eligibleFamilies").stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all.isEmpty() ? Words.NONE : Words.of(texts.of("row.who", some(all)));
    }

    private Words territory(Hit hit) {
        String said = some(values(hit, "territory"));
        return hit.territory() == TerritoryFit.UNKNOWN ? Words.of(texts.of("row.territoryUnknown"), Tone.WARNING)
                : Words.of(said);
    }

    private String amount(Hit hit) {
        Optional<BigDecimal> most = numbers(hit, "amount").max(Comparator.naturalOrder());
        Optional<BigDecimal> least = numbers(hit, "amountMin").min(Comparator.naturalOrder());
        if (most.isPresent() && least.isPresent() && least.get().compareTo(most.get()) < 0) {
            return texts.of("amount.between", euros(least.get()), euros(most.get()));
        }
        return most.map(each -> texts.of("amount.atMost", euros(each)))
                .or(() -> least.map(each -> texts.of("amount.atLeast", euros(each)))).orElse("");
    }

    private static java.util.stream.Stream<BigDecimal> numbers(Hit hit, String field) {
        return values(hit, field).stream().map(BigDecimal::new);
    }

    private String euros(BigDecimal value) {
        return formats.quantity(value, "€");
    }

    /** The next deadline; without one, the last that is past; without any, how it is open. */
    private Words deadline(Hit hit) {
        List<LocalDate> days = values(hit, "deadline").stream().map(LocalDate::parse).sorted().toList();
        Optional<LocalDate> next = days.stream().filter(each -> !each.isBefore(today)).findFirst();
        if (next.isPresent()) {
            long left = ChronoUnit.DAYS.between(today, next.get());
            return Words.of(texts.of("row.deadline", formats.shortDate(next.get()), left),
                    left <= SOON ? Tone.WARNING : Tone.GOOD);
        }
        if (!days.isEmpty()) {
            return Words.of(texts.of("row.deadlinePast", formats.shortDate(days.getLast())), Tone.WARNING);
        }
        return values(hit, "openness").stream().findFirst().map(this::openness).orElse(Words.NONE);
    }

    private Words openness(String label) {
        if (label.equals(label(Openness.UNKNOWN)) || label.equals(label(Openness.CALLS))) {
            return Words.NONE;
        }
        boolean closed = label.equals(label(Openness.ENDED)) || label.equals(label(Openness.TEMPORARILY_CLOSED));
        return Words.of(texts.of("row.openness", label.toLowerCase(texts.language())),
                closed ? Tone.WARNING : Tone.GOOD);
    }

    private String label(Openness openness) {
        return Meta.label(MaillagePackage.eINSTANCE.getOpenness().getEEnumLiteral(openness.getName()),
                texts.language());
    }

    private Words verified(Hit hit) {
        Optional<LocalDate> day = values(hit, "verifiedOn").stream().findFirst().map(LocalDate::parse);
        boolean doubtful = values(hit, "toVerify").stream()
                .anyMatch(each -> each.equalsIgnoreCase(texts.of("value.yes")));
        if (doubtful) {
            return Words.of(texts.of("row.toVerify"), Tone.WARNING);
        }
        return day.map(each -> Words.of(texts.of("row.verified", formats.age(each, today))))
                .orElseGet(() -> Words.of(texts.of("page.neverVerified")));
    }
}
