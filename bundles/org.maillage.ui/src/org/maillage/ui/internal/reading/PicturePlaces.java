package org.maillage.ui.internal.reading;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.maillage.ui.internal.page.PageDocument.Shown;
import org.maillage.ui.internal.page.Target;

/**
 * Room for the pictures of a page in its text, as wide as they are or the page is; there they are drawn and clicked.
 */
final class PicturePlaces {

    private final StyledText text;
    private final PagePictures pictures;

    PicturePlaces(StyledText text, PagePictures pictures) {
        this.text = text;
        this.pictures = pictures;
        text.addPaintObjectListener(this::paint);
    }

    /** Makes room for the picture of a line, if it is there. */
    void put(StyleRange range, int line) {
        pictures.drawn().stream().filter(each -> each.line() == line).findFirst().ifPresent(each -> put(range, each));
    }

    private void put(StyleRange range, Shown picture) {
        Point size = size(picture);
        range.metrics = new GlyphMetrics(size.y, 0, size.x);
        range.data = picture;
    }

    private Point size(Shown picture) {
        return pictures.size(picture, text.getClientArea().width - text.getLeftMargin() - text.getRightMargin());
    }

    /** Makes more or less room, as the page has become wider or narrower. */
    void fit() {
        for (Shown each : pictures.drawn()) {
            StyleRange range = text.getStyleRangeAtOffset(text.getOffsetAtLine(each.line()));
            if (range != null && range.metrics != null && range.metrics.width != size(each).x) {
                put(range, each);
                text.setStyleRange(range);
            }
        }
    }

    private void paint(PaintObjectEvent event) {
        GlyphMetrics place = event.style.metrics;
        if (place != null && event.style.data instanceof Shown picture) {
            pictures.image(picture).ifPresent(image -> {
                Rectangle whole = image.getBounds();
                event.gc.setInterpolation(SWT.HIGH);
                event.gc.drawImage(image, 0, 0, whole.width, whole.height, event.x,
                        event.y + event.ascent - place.ascent, place.width, place.ascent);
            });
        }
    }

    /** Where the picture leads that is under a point of the control. */
    Optional<Target> target(Point point) {
        for (Shown each : pictures.drawn()) {
            Point place = text.getLocationAtOffset(text.getOffsetAtLine(each.line()));
            Point size = size(each);
            if (new Rectangle(place.x, place.y, size.x, size.y).contains(point)) {
                return each.target();
            }
        }
        return Optional.empty();
    }
}
