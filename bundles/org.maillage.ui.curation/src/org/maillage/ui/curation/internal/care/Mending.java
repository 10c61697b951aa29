package org.maillage.ui.curation.internal.care;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.Problem;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.FixReport;
import org.maillage.api.curation.FixService;
import org.maillage.model.Entry;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.curation.internal.edit.Values;

/** Mends problems: in the form as a step that is taken back there, in a collection as a change of its history. */
final class Mending {

    private final Desk desk;
    private final FixService fixes;
    private final CareTexts texts;
    private final Work work;
    private final Consumer<String> said;

    Mending(Desk desk, FixService fixes, CareTexts texts, Work work, Consumer<String> said) {
        this.desk = desk;
        this.fixes = fixes;
        this.texts = texts;
        this.work = work;
        this.said = said;
    }

    /** What would be done about a problem; empty when a person has to. */
    Optional<String> label(Problem problem) {
        return fixes.label(problem.code()).map(each -> each.in(texts.language()));
    }

    /** Mends problems of the entry in the form, whatever is not saved included. */
    void inForm(List<Problem> problems) {
        desk.entry().flatMap(desk.sessions()::current).ifPresent(session -> mend(session, problems));
    }

    private void mend(EntrySession session, List<Problem> problems) {
        Entry copy = EcoreUtil.copy(session.entry());
        work.start(texts.of("fix.job"), monitor -> problems.stream().filter(each -> fixes.mend(each, copy)).count(),
                mended -> {
                    Set<String> fields = Values.differences(session.entry(), copy);
                    session.change(problems.stream().flatMap(each -> label(each).stream()).findFirst().orElse(""),
                            () -> fields.forEach(name -> Values.copy(session.entry(), copy,
                                    copy.eClass().getEStructuralFeature(name))));
                    said.accept(texts.of("fix.inForm", mended, problems.size() - mended));
                }, said);
    }

    /** Mends problems of saved entries as one change; an entry with changes that are not saved is left alone. */
    void saved(List<Problem> problems) {
        List<Problem> clean = problems.stream().filter(each -> !desk.sessions().isDirty(each.place().entry())).toList();
        int dirty = problems.size() - clean.size();
        work.start(texts.of("fix.job"), monitor -> {
            FixReport report = fixes.fix(clean, ChangeNote.of(ChangeAction.FIX), Verifying.target(desk,
                    clean.stream().map(each -> each.place().entry()).filter(each -> !each.isEmpty()).toList()));
            return texts.of("fix.done", report.mended().size(), report.changes().size(), report.left().size(), dirty);
        }, said, said);
    }
}
