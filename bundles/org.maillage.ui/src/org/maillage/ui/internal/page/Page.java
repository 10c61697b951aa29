package org.maillage.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An entry ready to be read, without any decision on fonts, colours or widgets.
 *
 * @param id           id of the entry
 * @param title        title
 * @param meta         type, collection, status and age of the verification, in one line
 * @param notes        what to notice first
 * @param introduction summary and description
 * @param sections     the rest, in reading order
 * @param officialUrl  the address to open in a browser, if there is one
 * @param reference    how to cite the entry, in one paragraph
 */
public record Page(String id, String title, List<Run> meta, List<Block.Note> notes, List<Block> introduction,
        List<Section> sections, Optional<String> officialUrl, String reference) {

    /** A page that is no entry: a title, a line below it, and sections. */
    public static Page of(String title, String meta, List<Block> introduction, List<Section> sections) {
        return new Page("", title, List.of(Run.of(meta, Style.DIM)), List.of(), introduction, sections,
                Optional.empty(), title);
    }

    /** The same without some of its sections. */
    public Page without(Predicate<String> sectionIds) {
        return new Page(id, title, meta, notes, introduction,
                sections.stream().filter(each -> !sectionIds.test(each.id())).toList(), officialUrl, reference);
    }

    /** The same with further sections before and after its own. */
    public Page with(List<Section> before, List<Section> after) {
        List<Section> all = new ArrayList<>(before);
        all.addAll(sections);
        all.addAll(after);
        return new Page(id, title, meta, notes, introduction, all, officialUrl, reference);
    }

    /** The same with one more thing to notice first. */
    public Page noted(Block.Note note) {
        List<Block.Note> all = new ArrayList<>(notes);
        all.add(note);
        return new Page(id, title, meta, all, introduction, sections, officialUrl, reference);
    }
}
