package org.maillage.note.internal.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.maillage.api.match.Calendar;
import org.maillage.api.match.SchemeMatch;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Block.Column;
import org.maillage.note.internal.document.Run;

/** The dates ahead, the nearest first. */
final class CalendarPart implements Part {

    private static final int DAY = 25;
    private static final int WHAT = 30;
    private static final int ENTRY = 45;

    private record Event(LocalDate on, String what, Sheet sheet) {
    }

    @Override
    public List<Block> blocks(Draft draft) {
        List<Event> events = new ArrayList<>();
        for (Sheet each : draft.sheets()) {
            each.match().map(SchemeMatch::calendar).ifPresent(calendar -> events(draft, each, calendar, events));
        }
        if (events.isEmpty()) {
            return List.of();
        }
        List<List<List<Run>>> rows = events.stream().sorted(Comparator.comparing(Event::on)).map(each -> List.of(
                List.of(Run.of(draft.words().date(each.on()), Run.Style.strong)), Run.line(each.what()),
                Run.line(draft.say("entry.title", each.sheet().number(), each.sheet().title())))).toList();
        return List.of(new Block.Table(draft.say("part.calendar"), List.of(
                new Column(draft.say("column.date"), DAY, false), new Column(draft.say("column.what"), WHAT, false),
                new Column(draft.say("column.entry"), ENTRY, false)), rows, 0));
    }

    private static void events(Draft draft, Sheet sheet, Calendar calendar, List<Event> events) {
        if (calendar.deadline() != null) {
            events.add(new Event(calendar.deadline(), draft.say("calendar.deadline"), sheet));
        }
        if (calendar.nextOpening() != null) {
            events.add(new Event(calendar.nextOpening(),
                    draft.say(calendar.estimated() ? "calendar.opensAbout" : "calendar.opens"), sheet));
        }
    }
}
