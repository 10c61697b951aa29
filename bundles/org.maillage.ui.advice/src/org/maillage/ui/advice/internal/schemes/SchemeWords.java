package org.maillage.ui.advice.internal.schemes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.match.Calendar;
import org.maillage.api.match.CriterionResult;
import org.maillage.api.match.Fit;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.maillage.model.meta.Meta;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.Words;
import org.maillage.ui.widgets.Words.Tone;

/** What is said of a scheme, in words. */
public final class SchemeWords {

    private static final String BETWEEN = " · ";
    private static final long SOON = 30;

    private final AdviceTexts texts;
    private final Formats formats;

    /** Speaks the interface language. */
    public SchemeWords(AdviceTexts texts) {
        this.texts = texts;
        this.formats = new Formats(texts);
    }

    /** A row of the list. */
    public Row row(SchemeMatch scheme, Optional<Selection> selection, LocalDate today) {
        List<Words> first = new ArrayList<>(List.of(verdict(scheme.verdict())));
        if (scheme.verdict() == Verdict.CLOSED && scheme.eligibility() != Verdict.UNKNOWN) {
            first.add(Words.of(texts.of("row.otherwise", scheme.eligibility().label().in(texts.language()))));
        }
        if (scheme.fit() != Fit.none) {
            first.add(Words.of(texts.of("fit." + scheme.fit())));
        }
        selection.ifPresent(each -> first.add(Words.of(texts.of("row.selected", state(each.getState())), Tone.NOTE)));
        List<Words> second = new ArrayList<>(List.of(deadline(scheme.calendar(), today)));
        scheme.amount().ifPresent(each -> second.add(Words.of(texts.of("row.amount", formats.quantity(each, "€")))));
        return new Row(Words.of(scheme.title()), Words.NONE,
                List.of(Words.join(first, BETWEEN), Words.join(second, BETWEEN)));
    }

    /** The verdict. */
    public Words verdict(Verdict verdict) {
        return Words.of(verdict.label().in(texts.language()), VerdictLook.tone(verdict));
    }

    /** The last day to apply and how long that is, or when it opens again. */
    public Words deadline(Calendar calendar, LocalDate today) {
        if (calendar.open() == Truth.NO) {
            if (calendar.nextOpening() == null) {
                return Words.of(texts.of("deadline.closed"));
            }
            return Words.of(texts.of(calendar.estimated() ? "deadline.opensAbout" : "deadline.opens",
                    formats.date(calendar.nextOpening())));
        }
        if (calendar.deadline() == null) {
            return Words.of(texts.of(calendar.open() == Truth.UNKNOWN ? "deadline.unknown" : "deadline.none"));
        }
        long days = ChronoUnit.DAYS.between(today, calendar.deadline());
        return Words.of(texts.of("deadline.on", formats.date(calendar.deadline()), days),
                days <= SOON ? Tone.WARNING : Tone.PLAIN);
    }

    /** The state of a chosen scheme. */
    public String state(SelectionState state) {
        return Meta.label(MaillagePackage.eINSTANCE.getSelectionState().getEEnumLiteral(state.getName()),
                texts.language());
    }

    /** Why a scheme is set aside. */
    public String reason(String reason) {
        return switch (reason) {
            case "closed", "replaced" -> texts.of("aside." + reason);
            default -> CriterionResult.label(reason).in(texts.language());
        };
    }

    /** Whether a criterion is met. */
    public String truth(Truth truth) {
        return texts.of("truth." + truth);
    }
}
