package org.maillage.ui.pictures.internal.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.maillage.ui.pictures.internal.Rows.Line;
import org.maillage.ui.pictures.internal.Texts;
import org.maillage.ui.text.Formats;

/** What the calendar says. Without widgets. */
final class TimelineWords {

    private final Texts texts;
    private final Formats formats;
    private final LocalDate today;

    TimelineWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.formats = new Formats(texts);
        this.today = today;
    }

    /** The day, and how many are left. */
    String when(Deadlines.Mark mark) {
        return formats.date(mark.day()) + " · " + days(mark);
    }

    /** How many days are left. */
    String days(Deadlines.Mark mark) {
        return texts.of("timeline.days", ChronoUnit.DAYS.between(today, mark.day()));
    }

    /** All of a row in one sentence. */
    String spoken(Deadlines.Mark mark) {
        String said = texts.of("timeline.row", mark.title(), formats.date(mark.day()), days(mark));
        String open = mark.opens().map(from -> ", " + texts.of("timeline.open", formats.date(from),
                formats.date(mark.day()))).orElse("");
        return said + open + (mark.funder().isEmpty() ? "" : ", " + mark.funder());
    }

    /** A month, short, with its year where that changes. */
    String month(YearMonth month, boolean withYear) {
        return DateTimeFormatter.ofPattern(withYear ? "MMM yyyy" : "MMM", texts.language()).format(month);
    }

    /** The same as the picture, row by row. */
    List<Line> rows(Deadlines deadlines, Consumer<String> open) {
        List<Line> lines = new ArrayList<>();
        for (Deadlines.Mark mark : deadlines.ahead()) {
            lines.add(new Line(List.of(formats.date(mark.day()), days(mark), mark.title(), mark.funder()),
                    Optional.of(() -> open.accept(mark.id()))));
        }
        return lines;
    }
}
