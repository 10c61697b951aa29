package org.maillage.ui.internal.collections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.Origin;
import org.maillage.ui.internal.EntryOpener;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.WorkbenchOpener;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The collections, and below them what is wrong in the selected one, or in all. */
public final class CollectionsView {

    private static final int[] SHARES = { 55, 45 };

    private final Texts texts;
    private final ContentService content;
    private final UiExecutor ui;
    private final CollectionsTable collections;
    private final ProblemsTable problems;
    private final ContentWatch changes;
    private final List<CollectionState> states = new ArrayList<>();
    private CollectionsReader reader;

    /** Called by the workbench. */
    @Inject
    public CollectionsView(Composite parent, Texts texts, @Service ContentService content, WorkbenchOpener opener,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, texts, content, (EntryOpener) opener);
        if (contexts != null) {
            contexts.activateContext(UiIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public CollectionsView(Composite parent, Texts texts, ContentService content, EntryOpener opener) {
        this.texts = texts;
        this.content = content;
        parent.setLayout(new FillLayout());
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        ui = new UiExecutor(sash);
        collections = new CollectionsTable(sash, texts);
        problems = new ProblemsTable(sash, texts, opener);
        sash.setWeights(SHARES);
        collections.onSelect(this::describe);
        changes = new ContentWatch(ids -> ui.execute(this::reload));
        reload();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        collections.focus();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        changes.close();
        reader.cancel();
    }

    private void reload() {
        if (reader != null) {
            reader.cancel();
        }
        states.clear();
        content.collections().forEach(each -> states.add(CollectionState.unread(each)));
        collections.show(states);
        describe();
        reader = new CollectionsReader(content, texts, ui, this::read);
        reader.schedule();
    }

    private void read(CollectionState state) {
        states.replaceAll(each -> each.info().id().equals(state.info().id()) ? state : each);
        states.forEach(each -> collections.update(each, wrong(each).size()));
        describe();
    }

    /**
     * What was found in a collection, and what of it was found while others were read: where it changes their entries and
     * another collection does so, too.
     */
    private List<Problem> wrong(CollectionState one) {
        return Stream.concat(one.problems().stream(), states.stream().filter(each -> !each.equals(one))
                .flatMap(each -> each.problems().stream())
                .filter(each -> each.place().collection().equals(one.info().id()))).toList();
    }

    /** Of the selected collection; of all when none is selected. */
    private void describe() {
        Optional<CollectionState> one = collections.selected()
                .flatMap(id -> states.stream().filter(each -> each.info().id().equals(id)).findFirst());
        List<Problem> wrong = one.map(this::wrong)
                .orElseGet(() -> Stream.concat(content.problems().stream(),
                        states.stream().flatMap(each -> each.problems().stream())).toList());
        boolean done = one.map(CollectionState::isRead)
                .orElseGet(() -> states.stream().allMatch(CollectionState::isRead));
        problems.show(one.map(each -> about(each.info())).orElse(texts.of("collections.choose")), wrong, done);
    }

    private String about(CollectionInfo info) {
        String about = texts.of("collections.about", info.description(texts.language()).strip(), info.licence());
        String folder = info.origin() == Origin.PERSONAL ? texts.of("collections.about.folder", info.location()) : "";
        return (about + "\n" + folder).strip();
    }
}
