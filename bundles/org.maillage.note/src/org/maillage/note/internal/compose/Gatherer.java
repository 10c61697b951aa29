package org.maillage.note.internal.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.MatchRequest;
import org.maillage.api.match.MatchService;
import org.maillage.api.note.NoteItem;
import org.maillage.api.note.NoteRequest;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Profile;
import org.maillage.model.Selection;
import org.maillage.model.Translation;
import org.maillage.note.internal.NoteTexts;

/** Reads the entries of a note and asks what matching says of them. */
public final class Gatherer {


    private final ContentService content;
    private final MatchService matching;

    /** Gathers from the installed collections. */
    public Gatherer(ContentService content, MatchService matching) {
        this.content = content;
        this.matching = matching;
    }

    /**
     * What a note is made from.
     *
     * @throws MaillageException when nothing is selected, an entry is not known, or something cannot be read
     */
    public Draft gather(NoteRequest request) throws MaillageException {
        List<NoteItem> items = items(request);
        List<Entry> entries = entries(items);
        Profile profile = Optional.ofNullable(request.file().getProfile())
                .orElseGet(MaillageFactory.eINSTANCE::createProfile);
        LocalDate on = request.on();
        MatchReport report = matching.match(MatchRequest.of(profile, on, request.language()));
        Words words = new Words(request.language());
        Titles titles = new Titles(content, request.language());
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            NoteItem item = items.get(i);
            Entry entry = entries.get(i);
            Optional<Selection> selection = selection(request, item.entry());
            sheets.add(new Sheet(i + 1, titles.of(entry), summary(entry, titles), entry,
                    report.results().stream().filter(each -> each.id().equals(item.entry())).findFirst(),
                    comment(item, selection), selection));
        }
        return new Draft(request, sheets, report, words, new Values(words, titles));
    }

    /** What was asked for, each entry once, or what the file holds. */
    private static List<NoteItem> items(NoteRequest request) throws MaillageException {
        List<NoteItem> items = request.items();
        if (items.isEmpty()) {
            items = NoteItem.of(request.file());
        }
        if (items.isEmpty()) {
            throw new MaillageException(NoteTexts.of("note.empty"));
        }
        List<NoteItem> distinct = new ArrayList<>();
        for (NoteItem each : items) {
            if (distinct.stream().noneMatch(other -> other.entry().equals(each.entry()))) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    private List<Entry> entries(List<NoteItem> items) throws MaillageException {
        List<Entry> entries = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (NoteItem each : items) {
            content.find(each.entry()).map(EntryView::entry).ifPresentOrElse(entries::add,
                    () -> unknown.add(each.entry()));
        }
        if (!unknown.isEmpty()) {
            throw new MaillageException(NoteTexts.of("note.unknown", unknown.size(), String.join(", ", unknown)));
        }
        return entries;
    }

    private static Optional<Selection> selection(NoteRequest request, String entry) {
        return request.file().getSelections().stream().filter(each -> entry.equals(each.getEntry())).findFirst();
    }

    private static String comment(NoteItem item, Optional<Selection> selection) {
        return item.comment().isBlank() ? selection.map(Selection::getComment).orElse("") : item.comment();
    }

    private static String summary(Entry entry, Titles titles) {
        return titles.translation(entry).map(Translation::getSummary).filter(Objects::nonNull)
                .or(() -> Optional.ofNullable(entry.getSummary())).orElse("");
    }
}
