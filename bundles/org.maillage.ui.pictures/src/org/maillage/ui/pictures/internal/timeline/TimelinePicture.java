package org.maillage.ui.pictures.internal.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.maillage.ui.pictures.internal.Look;
import org.maillage.ui.pictures.internal.Picture;
import org.maillage.ui.pictures.internal.Trimmed;

/** Months side by side, below them a row for each deadline: its title, and when it is open. */
final class TimelinePicture implements Picture {

    private static final int EDGE = 8;
    private static final int PAD = 5;
    private static final int TRACK = 14;
    private static final int MARK = 5;
    private static final int SOON = 21;

    private final TimelineWords words;
    private final LocalDate today;
    private List<Deadlines.Mark> marks = List.of();
    private MonthScale scale;
    private int line = 16;
    private int width;

    TimelinePicture(TimelineWords words, LocalDate today) {
        this.words = words;
        this.today = today;
        this.scale = MonthScale.of(today, List.of(), 0, 1);
    }

    void show(List<Deadlines.Mark> newMarks) {
        marks = newMarks;
    }

    private int header() {
        return 2 * line + 2 * PAD;
    }

    private int row() {
        return line + TRACK + 2 * PAD;
    }

    @Override
    public int layOut(GC gc, int newWidth, int height) {
        width = newWidth;
        line = gc.getFontMetrics().getHeight();
        scale = MonthScale.of(today, marks.stream().map(Deadlines.Mark::day).toList(), EDGE,
                Math.max(1, width - 2 * EDGE));
        return header() + marks.size() * row();
    }

    @Override
    public void paint(GC gc, Look look, Rectangle sight, State state) {
        columns(gc, look, sight);
        int first = Math.max(0, (sight.y) / row() - 1);
        for (int i = first; i < marks.size() && bounds(i).y < sight.y + sight.height; i++) {
            row(gc, look, i, state);
        }
        months(gc, look, sight);
    }

    private void columns(GC gc, Look look, Rectangle sight) {
        gc.setBackground(look.box());
        for (int i = 0; i < scale.months(); i += 2) {
            gc.fillRectangle(scale.x(i), sight.y, scale.x(i + 1) - scale.x(i), sight.height);
        }
        gc.setForeground(look.chosen());
        int x = scale.x(today);
        gc.setLineDash(new int[] {4, 3});
        gc.drawLine(x, sight.y, x, sight.y + sight.height);
        gc.setLineDash(null);
    }

    /** Stays in sight. Every second month is named where there is little room. */
    private void months(GC gc, Look look, Rectangle sight) {
        gc.setBackground(look.back());
        gc.fillRectangle(0, sight.y, width, header());
        int room = scale.width() / scale.months();
        int widest = gc.textExtent("sept.").x + 4;
        int step = Math.max(1, (widest + room - 1) / room);
        for (int i = 0; i < scale.months(); i++) {
            YearMonth month = scale.month(i);
            gc.setBackground(look.box());
            if (i % 2 == 0) {
                gc.fillRectangle(scale.x(i), sight.y, scale.x(i + 1) - scale.x(i), header());
            }
            long count = marks.stream().filter(each -> YearMonth.from(each.day()).equals(month)).count();
            if (i % step == 0) {
                gc.setForeground(look.tones().text());
                boolean year = room * step > gc.textExtent("sept. 2026").x + 4 && (i == 0 || month.getMonthValue() == 1);
                gc.drawText(words.month(month, year), scale.x(i) + 3, sight.y + PAD, true);
            }
            if (count > 0) {
                gc.setForeground(look.tones().link());
                gc.drawText(String.valueOf(count), scale.x(i) + 3, sight.y + PAD + line, true);
            }
        }
        gc.setForeground(look.tones().rule());
        gc.drawLine(EDGE, sight.y + header(), width - EDGE, sight.y + header());
    }

    private void row(GC gc, Look look, int index, State state) {
        Deadlines.Mark mark = marks.get(index);
        Rectangle place = bounds(index);
        if (index == state.chosen() || index == state.pointed()) {
            gc.setForeground(index == state.chosen() ? look.chosen() : look.tones().rule());
            gc.setLineWidth(index == state.chosen() && state.focus() ? 2 : 1);
            gc.drawRoundRectangle(place.x + 1, place.y + 1, place.width - 3, place.height - 3, 6, 6);
            gc.setLineWidth(1);
        }
        boolean soon = !mark.day().isAfter(today.plusDays(SOON));
        String when = words.when(mark);
        Point size = gc.textExtent(when);
        gc.setForeground(soon ? look.tones().warning() : look.tones().dim());
        gc.drawText(when, place.x + place.width - size.x - PAD, place.y + PAD, true);
        gc.setForeground(look.tones().text());
        gc.drawText(Trimmed.to(gc, mark.title(), place.width - size.x - 4 * PAD), place.x + PAD, place.y + PAD, true);
        track(gc, look, mark, place.y + PAD + line + TRACK / 2, soon ? look.tones().warning() : look.tones().link());
    }

    /** From the opening, or from today, to the deadline; an arrow where it lies beyond the last month. */
    private void track(GC gc, Look look, Deadlines.Mark mark, int y, Color colour) {
        int from = scale.x(mark.opens().filter(each -> each.isAfter(today)).orElse(today));
        int to = scale.x(mark.day());
        gc.setBackground(colour);
        gc.setAlpha(90);
        gc.fillRectangle(from, y - 1, Math.max(1, to - from), 3);
        gc.setAlpha(255);
        if (scale.isAfter(mark.day())) {
            gc.fillPolygon(new int[] {to - 2 * MARK, y - MARK, to, y, to - 2 * MARK, y + MARK});
        } else {
            gc.fillPolygon(new int[] {to, y - MARK, to + MARK, y, to, y + MARK, to - MARK, y});
        }
    }

    @Override
    public int count() {
        return marks.size();
    }

    @Override
    public Rectangle bounds(int thing) {
        return new Rectangle(2, header() + 2 + thing * row(), width - 4, row() - 2);
    }

    @Override
    public int at(int x, int y) {
        int thing = (y - header()) / row();
        return y >= header() && thing >= 0 && thing < marks.size() ? thing : -1;
    }

    @Override
    public int next(int thing, Direction direction) {
        int next = switch (direction) {
            case UP, LEFT -> thing - 1;
            case DOWN, RIGHT -> thing + 1;
            case FIRST -> 0;
            case LAST -> marks.size() - 1;
        };
        return Math.max(0, Math.min(marks.size() - 1, next));
    }

    @Override
    public String spoken(int thing) {
        return words.spoken(marks.get(thing));
    }
}
