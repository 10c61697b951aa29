package org.maillage.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.search.Suggestion;
import org.maillage.model.MaillagePackage;
import org.maillage.ui.internal.EntryTypes;
import org.maillage.ui.widgets.Completion;

/** What the search box proposes: words searched before, then entries, concepts and structures. */
final class Completions {

    private static final int PAST = 3;
    private static final int ALL_PAST = 12;
    private static final int ASKED = 20;
    private static final int SHOWN = 10;

    /**
     * A proposal.
     *
     * @param text   what it says
     * @param detail what it is
     * @param entry  the entry to open; empty to search for the text
     */
    record Found(String text, String detail, Optional<String> entry) {
    }

    private final SearchNeeds needs;
    private final EntryTypes types;

    Completions(SearchNeeds needs, EntryTypes types) {
        this.needs = needs;
        this.types = types;
    }

    List<Found> find(String text) throws MaillageException {
        boolean blank = text.isBlank();
        List<Found> all = new ArrayList<>(needs.past().like(text, blank ? ALL_PAST : PAST).stream()
                .map(each -> new Found(each, needs.texts().of("proposal.past"), Optional.empty())).toList());
        if (!blank) {
            List<Suggestion> found = needs.service().suggest(text, ASKED, needs.texts().language());
            found.stream().filter(each -> !isPlace(each)).map(this::of).forEach(all::add);
            found.stream().filter(Completions::isPlace).map(this::of).forEach(all::add);
        }
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** Places come last: there are forty thousand, and they have a box of their own. */
    private static boolean isPlace(Suggestion suggestion) {
        return suggestion.detail().equals(MaillagePackage.eINSTANCE.getTerritory().getName());
    }

    private Found of(Suggestion suggestion) {
        return switch (suggestion.kind()) {
            case CONCEPT -> new Found(suggestion.text(), needs.texts().of("proposal.concept"), Optional.empty());
            case PAST_QUERY -> new Found(suggestion.text(), needs.texts().of("proposal.past"), Optional.empty());
            default -> new Found(suggestion.text(), types.label(suggestion.detail()), Optional.of(suggestion.value()));
        };
    }

    Completion.Proposal write(Found found) {
        return new Completion.Proposal(found.text(), found.detail());
    }
}
