package org.maillage.ui.curation.internal.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.maillage.api.MaillageException;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.EditService;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.model.Concept;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Work;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.form.Term;
import org.maillage.ui.curation.internal.form.Vocabularies;
import org.maillage.ui.desk.CurrentSearch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.inject.Inject;

/** Opens the dialog that changes many entries: those chosen in a table, or all that a search finds. */
@Creatable
public final class BatchOpener {

    /** More than this at once is no work for a dialog. */
    private static final int MOST = 20_000;

    private final Desk desk;
    private final EditService edits;
    private final CareTexts texts;

    /** Called by the workbench. */
    @Inject
    public BatchOpener(Desk desk, CareTexts texts, @Service EditService edits) {
        this.desk = desk;
        this.edits = edits;
        this.texts = texts;
    }

    private Work work(Shell shell) {
        return new Work(new UiExecutor(shell), texts.language());
    }

    /**
     * Changes these entries.
     *
     * @param done receives what was done, as a sentence, or why nothing was
     */
    public void open(Shell shell, List<String> ids, Consumer<String> done) {
        if (ids.isEmpty()) {
            done.accept(texts.of("batch.none"));
        } else if (ids.stream().anyMatch(desk.sessions()::isDirty)) {
            done.accept(texts.of("batch.dirty"));
        } else {
            work(shell).start(texts.of("batch.reading"),
                    monitor -> BatchEntries.read(desk.needs().content(), ids, texts.language()),
                    entries -> dialog(shell, entries, done).open(), done);
        }
    }

    /** Changes all that the search of the window finds; what is said comes as a message. */
    public void open(Shell shell, CurrentSearch search) {
        Consumer<String> told = sentence -> MessageDialog.openInformation(shell, texts.of("batch.name"), sentence);
        SearchRequest request = search.get().page(MOST, 0);
        work(shell).start(texts.of("batch.reading"), monitor -> desk.needs().search().search(request, texts.language())
                .hits().stream().map(Hit::id).toList(), ids -> open(shell, ids, told), told);
    }

    BatchDialog dialog(Shell shell, BatchEntries entries, Consumer<String> done) {
        return new BatchDialog(shell, desk, edits, texts, entries, new Source(shell), done);
    }

    private final class Source implements BatchForm.TermSource {

        private final Shell shell;
        private final Vocabularies vocabularies = new Vocabularies(desk.needs().content());

        Source(Shell shell) {
            this.shell = shell;
        }

        @Override
        public void of(EAttribute attribute, Consumer<Map<String, String>> then) {
            Meta.value(attribute, Meta.CHECK, "vocabulary").ifPresent(scheme -> work(shell).start(
                    texts.of("batch.reading"), monitor -> names(vocabularies.terms(scheme)), then, sentence -> { }));
        }

        @Override
        public void beside(String conceptId, Consumer<Map<String, String>> then) {
            work(shell).start(texts.of("batch.reading"), monitor -> {
                Optional<String> scheme = desk.needs().content().find(conceptId).map(EntryView::entry)
                        .filter(Concept.class::isInstance).map(each -> ((Concept) each).getScheme());
                return scheme.isEmpty() ? Map.<String, String>of() : names(vocabularies.terms(scheme.get()));
            }, then, sentence -> { });
        }

        private Map<String, String> names(List<Term> terms) throws MaillageException {
            Map<String, String> names = new LinkedHashMap<>();
            terms.forEach(each -> names.putIfAbsent(each.label(), each.id()));
            return names;
        }
    }
}
