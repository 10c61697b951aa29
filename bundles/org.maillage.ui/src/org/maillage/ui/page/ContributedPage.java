package org.maillage.ui.page;

import java.util.List;

/**
 * What a contribution writes. Title, summary, description, notes and related entries are always on the page.
 *
 * @param sections in reading order
 * @param complete whether they stand in place of the sections made from the model; otherwise they come before them
 */
public record ContributedPage(List<Part> sections, boolean complete) {

    /**
     * A section.
     *
     * @param title    its heading
     * @param markdown its text; a link whose address is the id of an entry leads to that entry
     */
    public record Part(String title, String markdown) {
    }

    /** Copies the list. */
    public ContributedPage {
        sections = List.copyOf(sections);
    }
}
