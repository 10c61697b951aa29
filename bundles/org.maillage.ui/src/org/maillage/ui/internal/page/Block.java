package org.maillage.ui.internal.page;

import java.util.List;

/** A part of a page that begins on a line of its own. */
public sealed interface Block {

    /** A paragraph of text. */
    record Paragraph(List<Run> runs) implements Block {
    }

    /** The summary, which opens the page. */
    record Lead(List<Run> runs) implements Block {
    }

    /** A heading inside a section; level 1 is the highest. */
    record Heading(int level, List<Run> runs) implements Block {
    }

    /** A line of a list; depth 0 is the outermost. */
    record Item(int depth, String marker, List<Run> runs) implements Block {
    }

    /** A label with its values, one a line. */
    record Field(String label, boolean overridden, List<List<Run>> lines) implements Block {
    }

    /** A quotation or program text, set apart. */
    record Aside(List<Run> runs) implements Block {
    }

    /** A picture with what it shows below, which leads where a click on the picture does. */
    record Picture(PictureFile file, List<Run> caption) implements Block {
    }

    /** Something to notice before reading on. */
    record Note(boolean warning, List<Run> runs) implements Block {
    }
}
