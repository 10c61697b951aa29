package org.maillage.ui.curation.internal.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.CandidateTerm;
import org.maillage.api.curation.ConceptUse;
import org.maillage.api.curation.DuplicateService;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.VocabularyService;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Verifying;
import org.maillage.ui.curation.internal.care.Work;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.edit.EntryWriting;

/** What is done to terms, in jobs; each deed is a change that is taken back at once. */
final class TermWork {

    private final Composite owner;
    private final Desk desk;
    private final CareTexts texts;
    private final Work work;
    private final VocabularyService vocabularies;
    private final DuplicateService duplicates;
    private final Consumer<String> said;

    TermWork(Composite owner, Desk desk, CareTexts texts, Work work, VocabularyService vocabularies,
            DuplicateService duplicates, Consumer<String> said) {
        this.owner = owner;
        this.desk = desk;
        this.texts = texts;
        this.work = work;
        this.vocabularies = vocabularies;
        this.duplicates = duplicates;
        this.said = said;
    }

    private static ChangeNote edit() {
        return ChangeNote.of(ChangeAction.EDIT);
    }

    private void run(String done, Work.Task<List<EntryChange>> task) {
        work.start(texts.of("terms.writing"), task, changes -> said.accept(texts.of(done,
                (int) changes.stream().filter(each -> !each.fields().isEmpty()).count())), said);
    }

    /** The collection that takes new terms: the one that is listed when it is one’s own. */
    private String collection() {
        List<String> own = desk.sessions().writing().personal();
        return own.contains(desk.scope().collection()) ? desk.scope().collection()
                : own.isEmpty() ? EntryWriting.FIRST_COLLECTION : own.getFirst();
    }

    /** Hangs a term below another one. */
    void move(String id, Optional<String> above) {
        if (above.filter(id::equals).isEmpty()) {
            run("terms.moved", monitor -> vocabularies.move(id, above, edit(), Verifying.target(desk, List.of(id))));
        }
    }

    /** Asks for a name and makes a term, below the one that is chosen. */
    void add(String scheme, List<ConceptUse> chosen) {
        Optional<ConceptUse> above = chosen.stream().findFirst();
        ask(texts.of("terms.new"), above.map(each -> texts.of("terms.new.below", each.title()))
                .orElse(texts.of("terms.new.top"))).ifPresent(name -> add(scheme, above.map(ConceptUse::id), List.of(name)));
    }

    /** Asks for narrower terms, between commas. */
    void split(String scheme, List<ConceptUse> chosen) {
        ConceptUse term = chosen.getFirst();
        ask(texts.of("terms.split"), texts.of("terms.split.into", term.title())).ifPresent(names -> add(scheme,
                Optional.of(term.id()), Arrays.stream(names.split("[,;]")).map(String::strip)
                        .filter(each -> !each.isEmpty()).toList()));
    }

    private Optional<String> ask(String title, String question) {
        InputDialog dialog = new InputDialog(owner.getShell(), title, question, "",
                typed -> typed.isBlank() ? texts.of("terms.needed") : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    /** Makes terms. */
    void add(String scheme, Optional<String> above, List<String> names) {
        String collection = collection();
        run("terms.made", monitor -> vocabularies.add(scheme, above, names, collection, edit()));
    }

    /** Makes one term of two, after a question: the first stays. */
    void merge(ConceptUse keep, ConceptUse other) {
        ConceptUse kept = keep.uses() >= other.uses() ? keep : other;
        ConceptUse gone = kept == keep ? other : keep;
        if (MessageDialog.openQuestion(owner.getShell(), texts.of("terms.merge"),
                texts.of("terms.merge.question", gone.title(), kept.title(), gone.uses()))) {
            mergeNow(kept, gone);
        }
    }

    void mergeNow(ConceptUse kept, ConceptUse gone) {
        run("terms.merged", monitor -> duplicates.merge(kept.id(), gone.id(), Map.of(),
                ChangeNote.of(ChangeAction.MERGE), Verifying.target(desk, List.of(kept.id(), gone.id()))));
    }

    /** Makes terms of words, below the one that is chosen, and puts them in the place of the words. */
    void make(String scheme, List<ConceptUse> chosen, List<CandidateTerm> words) {
        Optional<String> above = chosen.stream().findFirst().map(ConceptUse::id);
        String collection = collection();
        List<String> entries = words.stream().flatMap(each -> each.entries().stream()).distinct().toList();
        work.start(texts.of("terms.writing"), monitor -> vocabularies.promote(scheme, above,
                words.stream().map(CandidateTerm::text).toList(), collection, edit(), Verifying.target(desk, entries)),
                changes -> said.accept(texts.of("terms.made", words.size())), said);
    }

    /** Takes words as other names of a term, and puts it in their place. */
    void adopt(List<ConceptUse> chosen, List<CandidateTerm> words) {
        if (chosen.size() != 1) {
            return;
        }
        String id = chosen.getFirst().id();
        List<String> entries = new ArrayList<>(List.of(id));
        words.forEach(each -> entries.addAll(each.entries()));
        run("terms.adopted", monitor -> vocabularies.adopt(words.stream().map(CandidateTerm::text).toList(), id, edit(),
                Verifying.target(desk, entries)));
    }
}
