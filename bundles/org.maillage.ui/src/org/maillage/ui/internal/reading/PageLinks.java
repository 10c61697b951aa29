package org.maillage.ui.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.maillage.ui.internal.page.PageDocument.Span;
import org.maillage.ui.internal.page.Target;

/** Links in a styled text: a click follows them, Tab goes from one to the next and then out of the text. */
final class PageLinks {

    private final StyledText text;
    private final Consumer<Target> follow;
    private final Function<Point, Optional<Target>> other;
    private final SpokenLinks spoken;
    private List<Span> links = List.of();

    /** @param other where something under a point leads that is no text; the keyboard reaches it by other means */
    PageLinks(StyledText text, Consumer<Target> follow, Function<Point, Optional<Target>> other) {
        this.text = text;
        this.follow = follow;
        this.other = other;
        spoken = new SpokenLinks(text);
        Cursor hand = text.getDisplay().getSystemCursor(SWT.CURSOR_HAND);
        text.addListener(SWT.MouseMove, event -> text.setCursor(at(event).isPresent() ? hand : null));
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                at(text.getSelection().x).flatMap(Span::target).ifPresent(follow);
            }
        });
    }

    void use(List<Span> newLinks) {
        links = newLinks;
        spoken.use(newLinks);
    }

    private void clicked(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            at(event).ifPresent(follow);
        }
    }

    private Optional<Target> at(Event event) {
        Point point = new Point(event.x, event.y);
        int offset = text.getOffsetAtPoint(point);
        Optional<Span> link = offset < 0 ? Optional.empty() : at(offset);
        return link.flatMap(Span::target).or(() -> other.apply(point));
    }

    private Optional<Span> at(int offset) {
        return links.stream().filter(each -> each.start() <= offset && offset < each.start() + each.length())
                .findFirst();
    }

    private void traverse(Event event) {
        boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (!next && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            return;
        }
        Point selection = text.getSelection();
        int index = next ? after(selection) : before(selection);
        event.doit = index < 0 || index >= links.size();
        if (!event.doit) {
            event.detail = SWT.TRAVERSE_NONE;
            Span link = links.get(index);
            text.setSelection(link.start(), link.start() + link.length());
            text.showSelection();
        }
    }

    private int after(Point selection) {
        int from = at(selection.x).isPresent() && selection.x != selection.y ? selection.x + 1 : selection.x;
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).start() >= from) {
                return i;
            }
        }
        return links.size();
    }

    private int before(Point selection) {
        for (int i = links.size() - 1; i >= 0; i--) {
            if (links.get(i).start() < selection.x) {
                return i;
            }
        }
        return -1;
    }
}
