package org.maillage.ui.widgets;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a list on several lines.
 *
 * @param title   drawn bold; takes the second line too when it is long
 * @param excerpt drawn on the second line when the title leaves it free
 * @param facts   the last lines
 */
public record Row(Words title, Words excerpt, List<Words> facts) {

    /** What stands between two facts of a line. */
    public static final String BETWEEN = " · ";

    /** Copies the list. */
    public Row {
        facts = List.copyOf(facts);
    }

    /** A plain row with one line of facts. */
    public Row(String title, String excerpt, String facts) {
        this(Words.of(title), Words.of(excerpt), List.of(Words.of(facts)));
    }

    /** The row as one text, for those who hear it. */
    public String spoken() {
        String said = Stream.concat(Stream.of(title), facts.stream()).filter(each -> !each.isBlank()).map(Words::text)
                .collect(Collectors.joining(", "));
        return excerpt.isBlank() ? said : said + ". " + excerpt.text();
    }

    /** Title and excerpt in full, for those who point at it. */
    public String hint() {
        return Stream.concat(Stream.of(title, excerpt), facts.stream()).filter(each -> !each.isBlank())
                .map(Words::text).collect(Collectors.joining("\n"));
    }
}
