package org.maillage.match.internal.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.match.Calendar;
import org.maillage.api.match.CriterionResult;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.MatchRequest;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.maillage.api.search.SearchService;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.knowledge.Knowledge;
import org.maillage.match.internal.scheme.Catalogue;
import org.maillage.match.internal.scheme.CompiledScheme;
import org.maillage.match.internal.verdict.Explainer;
import org.maillage.match.internal.verdict.Judge;
import org.maillage.match.internal.verdict.Judgement;
import org.maillage.match.internal.verdict.Numbers;

/** Matches one profile with a catalogue. Used by one thread. */
public final class Matcher {

    private static final String CLOSED = "closed";
    private static final String REPLACED = "replaced";
    private static final String LIMIT = "limit";

    private final Catalogue catalogue;
    private final Knowledge knowledge;
    private final MatchRequest request;
    private final Needs needs;
    private final Judge judge;
    private final Explainer explainer;
    private final Locale language;

    /** Answers the criteria. */
    Matcher(Catalogue catalogue, Knowledge knowledge, MatchRequest request, Needs needs) {
        this.catalogue = catalogue;
        this.knowledge = knowledge;
        this.request = request;
        this.needs = needs;
        this.language = request.language();
        this.judge = new Judge(request.profile(), request.on(), catalogue.table(), knowledge);
        this.explainer = new Explainer(judge, catalogue.table(), knowledge, language);
    }

    /** Matches all schemes of a catalogue. */
    public static MatchReport match(Catalogue catalogue, Knowledge knowledge, MatchRequest request,
            SearchService search) {
        Needs needs = Needs.of(request.profile(), request.need(), search, knowledge, request.language());
        return new Matcher(catalogue, knowledge, request, needs).match(catalogue.schemes());
    }

    /** Matches some of the schemes. */
    MatchReport match(List<CompiledScheme> schemes) {
        Variants variants = new Variants(catalogue, catalogue.schemes(), judge.answers());
        Questions questions = new Questions(catalogue.table(), judge, knowledge);
        List<Candidate> candidates = new ArrayList<>(schemes.size());
        Map<String, Integer> setAside = new HashMap<>();
        for (CompiledScheme scheme : schemes) {
            Candidate candidate = candidate(scheme, variants);
            candidates.add(candidate);
            questions.consider(candidate);
            if (candidate.isSetAside()) {
                setAside.merge(reason(candidate), 1, Integer::sum);
            }
        }
        candidates.sort(Candidate.ORDER);
        int shown = Math.min(request.limit(), candidates.size());
        List<SchemeMatch> results = candidates.subList(0, shown).stream().map(each -> explain(each, variants)).toList();
        Map<String, Integer> counted = new LinkedHashMap<>();
        setAside.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> counted.put(each.getKey(), each.getValue()));
        if (shown < candidates.size()) {
            counted.put(LIMIT, candidates.size() - shown);
        }
        return new MatchReport(request.profile(), request.on(), questions.best(language), results, counted,
                candidates.size(), notes());
    }

    private Candidate candidate(CompiledScheme scheme, Variants variants) {
        double score = needs.score(scheme);
        return new Candidate(scheme, judge.judge(scheme), scheme.opening().on(request.on()), score,
                variants.replacedBy(scheme));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        String territory = judge.situation().territory();
        if (!territory.isEmpty() && knowledge.territory(territory).isEmpty()) {
            notes.add(MatchTexts.of("note.territory", territory).in(language));
        }
        if (needs.failed()) {
            notes.add(MatchTexts.of("note.search").in(language));
        }
        return notes;
    }

    private String reason(Candidate candidate) {
        if (candidate.verdict() == Verdict.CLOSED) {
            return CLOSED;
        }
        if (candidate.verdict() != Verdict.NOT_ELIGIBLE) {
            return REPLACED;
        }
        return explainer.firstUnmet(candidate.scheme());
    }

    private SchemeMatch explain(Candidate candidate, Variants variants) {
        CompiledScheme scheme = candidate.scheme();
        Judgement judgement = candidate.judgement();
        List<CriterionResult> criteria = explainer.criteria(scheme);
        return new SchemeMatch(scheme.id(), scheme.sourceId(), scheme.title(language.getLanguage()),
                candidate.verdict(), judgement.verdict(), criteria, explainer.toRead(scheme),
                explainer.changes(scheme, judgement.changes()), candidate.calendar(), scheme.amount(), candidate.fit(),
                candidate.score(), variants.replaces(scheme), candidate.replacedBy(),
                candidate.isSetAside() ? Optional.of(reason(candidate)) : Optional.empty(), order(candidate),
                scheme.problems().stream().map(each -> each.in(language)).toList());
    }

    /** Why a scheme stands where it stands. */
    private String order(Candidate candidate) {
        Calendar calendar = candidate.calendar();
        Object date = candidate.deadline().<Object>map(each -> MatchTexts.of("order.deadline",
                Numbers.day(each, language))).orElseGet(() -> calendar.open() == Truth.NO ? opening(calendar)
                        : MatchTexts.of("order.noDeadline"));
        Object amount = candidate.scheme().amount().<Object>map(each -> MatchTexts.of("order.amount", each))
                .orElse(MatchTexts.of("order.noAmount"));
        return MatchTexts.of("order", MatchTexts.of(needs.asked() ? "fit." + candidate.fit() : "fit.unasked"),
                candidate.verdict().label(), date, amount).in(language);
    }

    private Object opening(Calendar calendar) {
        if (calendar.nextOpening() == null) {
            return MatchTexts.of("order.closed");
        }
        return MatchTexts.of(calendar.estimated() ? "order.opensAbout" : "order.opens",
                Numbers.day(calendar.nextOpening(), language));
    }
}
