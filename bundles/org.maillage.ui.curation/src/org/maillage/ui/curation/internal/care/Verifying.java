package org.maillage.ui.curation.internal.care;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.FreshnessService;
import org.maillage.api.curation.WriteTarget;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.edit.EntryWriting;

/** Says of entries that they were compared with their sources and nothing changed, in a job and as one change. */
public final class Verifying {

    private final Desk desk;
    private final FreshnessService freshness;
    private final CareTexts texts;
    private final Work work;

    /** Through the service. */
    public Verifying(Desk desk, FreshnessService freshness, CareTexts texts, Work work) {
        this.desk = desk;
        this.freshness = freshness;
        this.texts = texts;
        this.work = work;
    }

    /** @param said receives what was done, as a sentence, or why nothing was */
    public void verify(List<String> ids, Consumer<String> said) {
        if (!ids.isEmpty()) {
            work.start(texts.of("fresh.verify.job"), monitor -> texts.of("fresh.verified.done",
                    freshness.verified(ids, ChangeNote.of(ChangeAction.VERIFY), target(desk, ids)).size()), said, said);
        }
    }

    /** Where changes of entries go; a collection is made for a person who has none. Reads files. */
    public static WriteTarget target(Desk desk, List<String> ids) throws MaillageException {
        EntryWriting writing = desk.sessions().writing();
        for (String id : ids) {
            Optional<EntryView> view = desk.needs().content().find(id);
            if (view.isPresent() && !writing.isPersonal(view.get().collection())) {
                return new WriteTarget(Optional.of(writing.overlays(view.get())), false);
            }
        }
        return WriteTarget.USUAL;
    }
}
