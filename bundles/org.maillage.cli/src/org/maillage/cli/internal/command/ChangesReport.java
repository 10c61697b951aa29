package org.maillage.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.EntryUses;
import org.maillage.api.publish.UpcomingChanges;
import org.maillage.api.search.SearchService;
import org.maillage.api.text.Message;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Json;

/**
 * Tells what changed in a collection, and what of it is in the person’s searches, basket, files and overrides.
 *
 * @param uses    say where the person uses entries
 * @param content names collections
 * @param search  has the index
 * @param mine    whether to leave out what the person does not use
 * @param format  form of the result
 * @param console where it goes
 */
record ChangesReport(List<EntryUses> uses, ContentService content, SearchService search, boolean mine, Format format,
        Console console) {

    /** Makes the index follow, so that saved searches find what came. */
    void refresh() throws MaillageException {
        IndexUpdate.problems(search.refresh(IndexUpdate.progress(content, console)), console);
    }

    /** All of it, in the form that was asked for. */
    int write(ContentChanges all) throws MaillageException {
        refresh();
        return write(all, touched(all));
    }

    /** The same for an update to come. */
    int write(UpcomingChanges upcoming) throws MaillageException {
        refresh();
        return write(upcoming.changes(), EntryUses.of(uses, upcoming, this::unknown));
    }

    private int write(ContentChanges all, Map<String, List<Message>> touched) throws MaillageException {
        ContentChanges changes = mine ? all.only(touched.keySet()) : all;
        if (format == Format.json) {
            Json.document(console.out(), json -> ChangesOutput.json(changes, touched, console.language(), json));
        } else if (mine && changes.isEmpty()) {
            console.out().println(Texts.of("changes.mine.none").in(console.language()));
        } else {
            ChangesOutput.text(changes, touched, console);
        }
        return ExitCode.DONE;
    }

    /** How much changed, and each entry that the person uses. */
    void tell(String collection, ContentChanges all) {
        Map<String, List<Message>> touched = touched(all);
        console.out().println();
        console.out().println(Texts.of("changes.of", content.collection(collection)
                .map(each -> each.title(console.language())).orElse(collection)).in(console.language()));
        ChangesOutput.between(all, console);
        console.out().println();
        if (touched.isEmpty()) {
            console.out().println(Texts.of("changes.mine.none").in(console.language()));
        } else {
            console.out().println(Texts.of("changes.mine", touched.size()).in(console.language()));
            ChangesOutput.entries(all.only(touched.keySet()), touched, console);
        }
    }

    /** What cannot be known is said, and does not stop the rest. */
    private Map<String, List<Message>> touched(ContentChanges changes) {
        return EntryUses.of(uses, changes.ids(), this::unknown);
    }

    private void unknown(MaillageException failure) {
        console.say(failure.sentence());
    }
}
