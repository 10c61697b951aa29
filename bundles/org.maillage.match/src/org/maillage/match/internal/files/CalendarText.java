package org.maillage.match.internal.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.maillage.api.match.Reminder;
import org.maillage.match.internal.MatchTexts;
import org.maillage.model.ProjectFile;

/** Writes reminders as iCalendar (RFC 5545): lines of 75 bytes at most that end with CR LF, text escaped. */
final class CalendarText {

    private static final String END = "\r\n";
    private static final int LINE_BYTES = 75;

    private final ProjectFile file;
    private final LocalDate on;
    private final Locale language;
    private final StringBuilder text = new StringBuilder();

    CalendarText(ProjectFile file, LocalDate on, Locale language) {
        this.file = file;
        this.on = on;
        this.language = language;
    }

    String write(List<Reminder> reminders) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Maillage//Maillage//FR");
        for (Reminder each : reminders) {
            event(each);
        }
        line("END:VCALENDAR");
        return text.toString();
    }

    private void event(Reminder reminder) {
        String pseudonym = Objects.requireNonNullElse(file.getPseudonym(), file.getId());
        String summary = escaped(MatchTexts.of("calendar.summary", reminder.title(), pseudonym).in(language));
        line("BEGIN:VEVENT");
        line("UID:" + reminder.entry().replace(':', '-').replace('/', '-') + "-" + file.getId() + "@maillage");
        line("DTSTAMP:" + day(on) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + day(reminder.deadline()));
        line("DTEND;VALUE=DATE:" + day(reminder.deadline().plusDays(1)));
        line("SUMMARY:" + summary);
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + summary);
        line("TRIGGER:-P" + ChronoUnit.DAYS.between(reminder.on(), reminder.deadline()) + "D");
        line("END:VALARM");
        line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** A line that is too long goes on in the next, after a space; no letter is cut. */
    private void line(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length();) {
            int letter = line.codePointAt(i);
            String written = Character.toString(letter);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE_BYTES) {
                text.append(END).append(' ');
                bytes = 1;
            }
            text.append(written);
            bytes += size;
            i += written.length();
        }
        text.append(END);
    }
}
