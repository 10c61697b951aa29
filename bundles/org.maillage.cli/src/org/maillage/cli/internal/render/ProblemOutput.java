package org.maillage.cli.internal.render;

import java.util.List;
import java.util.Locale;

import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.text.Message;
import org.maillage.cli.internal.CliTexts;

/** Problems, for people and for programs. */
public final class ProblemOutput {

    private ProblemOutput() {
    }

    /** One line: severity, place, what and what to do. */
    public static String line(Problem problem, Locale language) {
        Place place = problem.place();
        StringBuilder where = new StringBuilder(place.collection().isEmpty() ? place.origin() : place.collection());
        if (!place.file().isEmpty()) {
            where.append('/').append(place.file());
        }
        if (place.line() > 0) {
            where.append(':').append(place.line());
        }
        if (!place.entry().isEmpty()) {
            where.append(" [").append(place.entry()).append(place.field().isEmpty() ? "" : " " + place.field())
                    .append(']');
        } else if (!place.field().isEmpty()) {
            where.append(" [").append(place.field()).append(']');
        }
        return Message.of(CliTexts.class, "severity." + problem.severity()).in(language) + "  " + where + "  "
                + problem.text(language);
    }

    /** All facts, one problem a row. */
    public static Table table(List<Problem> problems, Locale language) {
        Table table = new Table(
                List.of("severity", "code", "collection", "origin", "file", "line", "entry", "field", "message"),
                List.of("severity", "code", "collection", "origin", "file", "line", "entry", "field", "message"));
        for (Problem problem : problems) {
            Place place = problem.place();
            table.add(problem.severity().name(), problem.code(), place.collection(), place.origin(), place.file(),
                    place.line(), place.entry(), place.field(), problem.text(language));
        }
        return table;
    }
}
