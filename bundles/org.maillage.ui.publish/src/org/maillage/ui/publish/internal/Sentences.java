package org.maillage.ui.publish.internal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.publish.InvalidContentException;

/** What a person reads about a failure. */
public final class Sentences {

    private static final int SHOWN = 8;

    private Sentences() {
    }

    /** One sentence; below it the first errors of content, each by file, entry and field. */
    public static String of(MaillageException failure, Locale language) {
        String sentence = failure.text(language);
        return failure instanceof InvalidContentException invalid ? sentence + "\n" + invalid.problems().stream()
                .limit(SHOWN).map(each -> line(each, language)).collect(Collectors.joining("\n")) : sentence;
    }

    /** The sentence alone, where there is room for one. */
    public static String first(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String line(Problem problem, Locale language) {
        return Stream.of(problem.place().file(), problem.place().entry(), problem.place().field(),
                problem.text(language)).filter(each -> !each.isEmpty()).collect(Collectors.joining(" › "));
    }
}
