package org.maillage.ui.advice.internal.files;

import java.util.function.Consumer;

import org.maillage.ui.advice.internal.desk.Shelf;

/** Writes files to where a person says. */
public final class Exports {

    private final Shelf shelf;
    private final Prompts prompts;
    private final Consumer<String> said;

    /** @param said takes a sentence about what was written, or why it was not */
    public Exports(Shelf shelf, Prompts prompts, Consumer<String> said) {
        this.shelf = shelf;
        this.prompts = prompts;
        this.said = said;
    }

    /** A file as JSON. The proposed name says nothing of the project holder. */
    public void json(String id) {
        prompts.save(id, "json").ifPresent(each -> shelf.exportJson(id, each, said));
    }

    /** The reminders of a file as iCalendar. */
    public void calendar(String id) {
        prompts.save(id, "ics").ifPresent(each -> shelf.exportCalendar(id, each, said));
    }
}
