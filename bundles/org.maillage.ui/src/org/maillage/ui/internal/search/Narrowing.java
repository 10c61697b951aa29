package org.maillage.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.maillage.api.search.Filter;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.Suggestion;
import org.maillage.ui.internal.Texts;

/** What narrows a question and how to give it up; what to ask instead when it finds too little. Without widgets. */
final class Narrowing {

    private static final String OPEN_ON = "openOn";
    private static final String TERRITORY = "territory";
    private static final int WAYS = 5;

    /**
     * Something to ask instead.
     *
     * @param text what a person reads
     * @param change makes the other question
     */
    record Way(String text, UnaryOperator<Question> change) {
    }

    /** What people call the values of fields. */
    interface Labels {

        String value(String field, String value);
    }

    private final Texts texts;

    Narrowing(Texts texts) {
        this.texts = texts;
    }

    /** Each thing chosen, as what gives it up. */
    List<Way> chosen(Question question, Labels labels) {
        List<Way> all = new ArrayList<>();
        for (Filter filter : question.filters()) {
            for (String value : filter.values()) {
                all.add(new Way(labels.value(filter.field(), value), each -> each.toggle(filter.field(), value)));
            }
        }
        question.place().ifPresent(
                place -> all.add(new Way(place.title(), each -> each.withPlace(Optional.empty()))));
        if (question.openToday()) {
            all.add(new Way(texts.of("openToday"), each -> each.withOpenToday(false)));
        }
        return all;
    }

    /** The same as links: a cross behind each, and one that gives up all. */
    List<Way> crosses(Question question, Labels labels) {
        List<Way> all = new ArrayList<>();
        chosen(question, labels).forEach(each -> all.add(new Way(texts.of("chosen.value", each.text()), each.change())));
        if (all.size() > 1) {
            all.add(new Way(texts.of("chosen.clear"), Question::withoutNarrowing));
        }
        return all;
    }

    /** Other spellings. */
    List<Way> corrections(List<Suggestion> suggestions) {
        return suggestions.stream().filter(each -> each.kind() == Suggestion.Kind.CORRECTION).limit(WAYS)
                .map(each -> new Way(counted(each.text(), each.count()),
                        question -> question.withText(each.value()))).toList();
    }

    /** Ways out of an empty result. */
    List<Way> out(List<Suggestion> suggestions, Question question) {
        List<Way> ways = new ArrayList<>(corrections(suggestions));
        for (Suggestion each : suggestions) {
            switch (each.kind()) {
                case BROADER_TERRITORY -> ways.add(new Way(counted(texts.of("way.broader", each.text()), each.count()),
                        now -> now.withPlace(Optional.of(
                                new Question.Place(each.value(), each.text(), true)))));
                case WITHOUT_FILTER -> ways.add(new Way(counted(texts.of("way.without", each.text()), each.count()),
                        now -> without(now, each.value())));
                default -> {
                }
            }
        }
        if (ways.isEmpty() && question.isNarrowed()) {
            ways.add(new Way(texts.of("way.withoutAll"), Question::withoutNarrowing));
        }
        return ways.subList(0, Math.min(WAYS, ways.size()));
    }

    private static Question without(Question question, String field) {
        return switch (field) {
            case SearchRequest.ALL -> question.withoutNarrowing();
            case OPEN_ON -> question.withOpenToday(false);
            case TERRITORY -> question.withPlace(Optional.empty());
            default -> question.without(field);
        };
    }

    private String counted(String text, long count) {
        return count < 0 ? text : texts.of("way.counted", text, count);
    }
}
