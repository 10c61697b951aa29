package org.maillage.ui.curation.internal.terms;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.curation.CandidateTerm;
import org.maillage.api.curation.ConceptUse;
import org.maillage.api.curation.DuplicateService;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.VocabularyService;
import org.maillage.api.exchange.ExportService;
import org.maillage.model.meta.EntryIds;
import org.maillage.ui.curation.internal.care.Bars;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Listing;
import org.maillage.ui.curation.internal.care.Notice;
import org.maillage.ui.curation.internal.care.Work;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.DeskIds;
import org.maillage.ui.curation.internal.desk.SavedSteps;
import org.maillage.ui.curation.internal.desk.StepHandler;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** A vocabulary as a tree that is rearranged by dragging, and the words that ask to become terms. */
public final class VocabularyView {

    private static final int MOST = 300;
    private static final String FIRST = "voc:theme";

    private final Desk desk;
    private final CareTexts texts;
    private final VocabularyService vocabularies;
    private final Combo scheme;
    private final TermTree tree;
    private final Listing<CandidateTerm> candidates;
    private final ToolItem merge;
    private final ToolItem split;
    private final ToolItem top;
    private final ToolItem adopt;
    private final ToolItem make;
    private final Notice notice;
    private final TermWork deeds;
    private final Buttons buttons;
    private final Work work;
    private final ContentWatch watch;
    private List<Scheme> schemes = List.of();
    private Job reading;

    /** Called by the workbench. */
    @Inject
    public VocabularyView(Composite parent, Desk desk, CareTexts texts, @Service VocabularyService vocabularies,
            @Service DuplicateService duplicates, @Service HistoryService history, @Service ExportService exports,
            EHandlerService handlers,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, texts, vocabularies, duplicates);
        TermFiles files = new TermFiles(texts, work, exports, this::did);
        Menu forms = buttons.addMenu("disk", texts.of("terms.export"), texts.of("terms.export.hint"));
        Buttons.add(forms, texts.of("terms.export.table"), () -> files.ask(parent.getShell(), collection(), TermFiles.Form.TABLE));
        Buttons.add(forms, texts.of("terms.export.skos"), () -> files.ask(parent.getShell(), collection(), TermFiles.Form.SKOS));
        SavedSteps steps = new SavedSteps(desk.needs(), history);
        handlers.activateHandler(StepHandler.UNDO, new StepHandler(() -> steps.undo(notice::did), () -> true));
        handlers.activateHandler(StepHandler.REDO, new StepHandler(() -> steps.redo(notice::did), () -> true));
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public VocabularyView(Composite parent, Desk desk, CareTexts texts, VocabularyService vocabularies,
            DuplicateService duplicates) {
        this.desk = desk;
        this.texts = texts;
        this.vocabularies = vocabularies;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        layout.marginWidth = 6;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        UiExecutor ui = new UiExecutor(area);
        work = new Work(ui, texts.language());
        deeds = new TermWork(area, desk, texts, work, vocabularies, duplicates, sentence -> did(sentence));
        Composite bar = Bars.line(area, 2);
        scheme = Bars.combo(bar, texts.of("terms.scheme"));
        buttons = new Buttons(bar, texts.of("terms.bar"));
        buttons.add("add", texts.of("terms.new"), texts.of("terms.new.hint"), () -> deeds.add(schemeId(), tree().chosen()));
        split = buttons.add("compare", texts.of("terms.split"), texts.of("terms.split.hint"),
                () -> deeds.split(schemeId(), tree().chosen()));
        merge = buttons.add("copy", texts.of("terms.merge"), texts.of("terms.merge.hint"), () -> merge());
        top = buttons.add("up", texts.of("terms.top"), texts.of("terms.top.hint"), () -> tree().chosen()
                .forEach(each -> deeds.move(each.id(), Optional.empty())));
        SashForm halves = new SashForm(area, SWT.HORIZONTAL);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite left = new Composite(halves, SWT.NONE);
        left.setLayout(Bars.tight(1));
        tree = new TermTree(left, texts, deeds::move);
        Composite right = new Composite(halves, SWT.NONE);
        right.setLayout(Bars.tight(1));
        Buttons words = new Buttons(right, texts.of("terms.candidates.bar"));
        make = words.add("add", texts.of("terms.make"), texts.of("terms.make.hint"),
                () -> deeds.make(schemeId(), tree().chosen(), candidates().chosen()));
        adopt = words.add("back", texts.of("terms.adopt"), texts.of("terms.adopt.hint"),
                () -> deeds.adopt(tree().chosen(), candidates().chosen()));
        candidates = new Listing<>(right, texts.of("terms.candidates"), SWT.MULTI, List.of(
                Listing.Column.of(texts.of("terms.word"), 200, CandidateTerm::text),
                new Listing.Column<>(texts.of("terms.where"), 190, each -> each.query() ? texts.of("terms.query")
                        : texts.of("terms.keyword", each.entries().size()),
                        java.util.Comparator.comparing((CandidateTerm each) -> each.entries().size()))),
                CandidateTerm::text);
        halves.setWeights(62, 38);
        notice = new Notice(area);
        scheme.addListener(SWT.Selection, event -> read());
        tree.tree().addListener(SWT.Selection, event -> chosen());
        tree.tree().addListener(SWT.DefaultSelection, event -> tree.chosen().stream().findFirst()
                .ifPresent(each -> desk.open(new Desk.Wanted(each.id(), "", true))));
        candidates.onChoose(this::chosen);
        watch = new ContentWatch(ids -> ui.execute(this::read));
        begin();
    }

    private void begin() {
        work.start(texts.of("terms.job"), monitor -> Scheme.all(desk.needs().content(), texts.language()), found -> {
            schemes = found;
            scheme.setItems(found.stream().map(Scheme::title).toArray(String[]::new));
            scheme.select(Math.max(0, found.stream().map(Scheme::id).toList().indexOf(FIRST)));
            scheme.getParent().getParent().layout(true, true);
            read();
        }, this::did);
    }

    private String schemeId() {
        return schemes.get(Math.max(0, scheme.getSelectionIndex())).id();
    }

    private String collection() {
        return EntryIds.parse(schemeId()).map(EntryIds::collection).orElseThrow();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        tree.tree().setFocus();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        watch.close();
        if (reading != null) {
            reading.cancel();
        }
    }

    private record Read(List<ConceptUse> terms, List<CandidateTerm> candidates) {
    }

    private void read() {
        if (schemes.isEmpty()) {
            return;
        }
        if (reading != null) {
            reading.cancel();
        }
        String id = schemeId();
        reading = work.start(texts.of("terms.job"),
                monitor -> new Read(vocabularies.terms(id), vocabularies.candidates(id, MOST)), found -> {
                    tree.show(found.terms());
                    candidates.show(found.candidates());
                    notice.stands(texts.of("terms.count", found.terms().size(),
                            found.terms().stream().filter(each -> each.uses() == 0).count(), found.candidates().size()));
                    chosen();
                }, this::did);
    }

    private void chosen() {
        int terms = tree.chosen().size();
        boolean words = !candidates.chosen().isEmpty();
        Buttons.enable(merge, terms == 2);
        Buttons.enable(split, terms == 1);
        Buttons.enable(top, terms > 0);
        Buttons.enable(adopt, terms == 1 && words);
        Buttons.enable(make, words);
    }

    /** Makes one term of the two that are chosen. */
    void merge() {
        List<ConceptUse> chosen = tree.chosen();
        if (chosen.size() == 2) {
            deeds.merge(chosen.get(0), chosen.get(1));
        }
    }

    private void did(String sentence) {
        notice.did(sentence);
    }

    /** Chooses a vocabulary. */
    void scheme(String id) {
        scheme.select(schemes.stream().map(Scheme::id).toList().indexOf(id));
        read();
    }

    /** The tree. */
    TermTree tree() {
        return tree;
    }

    /** The words. */
    Listing<CandidateTerm> candidates() {
        return candidates;
    }

    /** What is done. */
    TermWork deeds() {
        return deeds;
    }

    /** What is said below. */
    String said() {
        return notice.text();
    }
}
