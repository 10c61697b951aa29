package org.maillage.ui.curation.internal.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentListener;
import org.maillage.api.content.Origin;
import org.maillage.api.curation.HistoryService;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.ContentWatch;
import org.maillage.ui.widgets.Images;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Collections, one’s own first, and the types of entries in each, with their numbers. */
public final class TreeView {

    private static final long PAUSE = 3_000;

    private final Desk desk;
    private final DeskTexts texts;
    private final DeskSettings settings;
    private final Tree tree;
    private final Images images;
    private final UiExecutor ui;
    private final ContentWatch watch;
    private final Runnable sessionsChanged = this::countDrafts;
    private final Map<String, Counts> counts = new HashMap<>();
    /** Collections whose numbers may have changed. */
    private final Set<String> stale = new HashSet<>();
    private Job counting;
    private boolean first = true;

    /** Called by the workbench. */
    @Inject
    public TreeView(Composite parent, Desk desk, @Service HistoryService history, EHandlerService handlers,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, new DeskSettings());
        SavedSteps steps = new SavedSteps(desk.needs(), history);
        Consumer<String> silent = sentence -> { };
        handlers.activateHandler(StepHandler.UNDO, new StepHandler(() -> steps.undo(silent), () -> true));
        handlers.activateHandler(StepHandler.REDO, new StepHandler(() -> steps.redo(silent), () -> true));
        if (contexts != null) {
            contexts.activateContext(DeskIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public TreeView(Composite parent, Desk desk, DeskSettings settings) {
        this.desk = desk;
        this.texts = desk.needs().texts();
        this.settings = settings;
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        Accessibility.name(frame, texts.of("tree.name"));
        tree = new Tree(frame, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        Accessibility.name(tree, texts.of("tree.name"));
        images = new Images(tree, TreeView.class);
        ui = new UiExecutor(tree);
        tree.addListener(SWT.Selection, event -> list((Scope) event.item.getData()));
        watch = new ContentWatch(new Changes());
        desk.sessions().onChange(sessionsChanged);
        fill();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        tree.setFocus();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        watch.close();
        desk.sessions().forget(sessionsChanged);
        if (counting != null) {
            counting.cancel();
        }
    }

    private void list(Scope scope) {
        settings.put("tree.scope", scope.collection() + "/" + scope.type());
        desk.list(scope);
    }

    private void fill() {
        List<CollectionInfo> all = desk.needs().content().collections();
        List<CollectionInfo> ordered = java.util.stream.Stream.concat(
                all.stream().filter(each -> each.origin() == Origin.PERSONAL),
                all.stream().filter(each -> each.origin() == Origin.INSTALLED)).toList();
        Map<Scope, Boolean> expanded = new HashMap<>();
        for (TreeItem each : tree.getItems()) {
            expanded.put((Scope) each.getData(), each.getExpanded());
        }
        tree.setRedraw(false);
        tree.removeAll();
        TreeItem drafts = new TreeItem(tree, SWT.NONE);
        drafts.setData(Scope.DRAFTS);
        drafts.setImage(images.of("form"));
        drafts.setText(texts.of("tree.drafts", 0));
        for (CollectionInfo each : ordered) {
            Scope scope = new Scope(each.id(), "", false);
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setData(scope);
            item.setImage(images.of("collections"));
            fill(item, each);
            item.setExpanded(expanded.getOrDefault(scope, each.origin() == Origin.PERSONAL));
        }
        tree.setRedraw(true);
        select();
        countDrafts();
        count(ordered, 0);
    }

    private void fill(TreeItem item, CollectionInfo info) {
        String title = info.title(texts.language());
        String own = info.origin() == Origin.PERSONAL ? texts.of("tree.own", title) : title;
        Counts known = counts.get(info.id());
        item.setText(known == null ? own : texts.of("tree.count", own, known.total()));
        if (known != null) {
            boolean open = item.getExpanded();
            item.removeAll();
            known.byType().forEach((type, number) -> {
                TreeItem child = new TreeItem(item, SWT.NONE);
                child.setData(new Scope(info.id(), type, false));
                child.setText(texts.of("tree.count", typeLabel(type), number));
            });
            item.setExpanded(open);
        }
    }

    private String typeLabel(String type) {
        return desk.needs().content().types().stream().filter(each -> each.getName().equals(type)).findFirst()
                .map(each -> Meta.label(each, texts.language())).orElse(type);
    }

    /** What was listed last is listed again. */
    private void select() {
        Scope wanted = desk.scope();
        if (first && wanted.isNothing()) {
            String[] last = (settings.get("tree.scope") + "/").split("/", -1);
            wanted = new Scope(last[0], last[1], false);
            if (desk.needs().content().collection(wanted.collection()).isEmpty()) {
                wanted = desk.needs().content().collections().stream()
                        .filter(each -> each.origin() == Origin.PERSONAL).findFirst()
                        .or(() -> desk.needs().content().collection("national"))
                        .map(each -> new Scope(each.id(), "", false)).orElse(Scope.NOTHING);
            }
            desk.list(wanted);
        }
        first = false;
        find(wanted).ifPresent(tree::setSelection);
    }

    private Optional<TreeItem> find(Scope scope) {
        for (TreeItem each : tree.getItems()) {
            if (scope.equals(each.getData())) {
                return Optional.of(each);
            }
            for (TreeItem child : each.getItems()) {
                if (scope.equals(child.getData())) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    private void countDrafts() {
        desk.sessions().drafts(ids -> {
            if (!tree.isDisposed() && tree.getItemCount() > 0) {
                tree.getItem(0).setText(texts.of("tree.drafts", ids.size()));
            }
        });
    }

    /** @param pause milliseconds until then */
    private void count(List<CollectionInfo> collections, long pause) {
        List<CollectionInfo> unknown = collections.stream()
                .filter(each -> !counts.containsKey(each.id()) || stale.contains(each.id())).toList();
        if (counting != null) {
            counting.cancel();
        }
        counting = new CountJob(desk.needs(), unknown, (info, found) -> ui.execute(() -> {
            counts.put(info.id(), found);
            stale.remove(info.id());
            find(new Scope(info.id(), "", false)).ifPresent(item -> fill(item, info));
            select();
        }));
        counting.schedule(pause);
    }

    private final class Changes implements ContentListener {

        @Override
        public void collectionsChanged(Set<String> collectionIds) {
            ui.execute(() -> {
                collectionIds.forEach(counts::remove);
                fill();
            });
        }

        /** Mostly the numbers stay: they are counted again when the person pauses. */
        @Override
        public void entriesChanged(Set<String> collectionIds, Set<String> entryIds) {
            ui.execute(() -> {
                stale.addAll(collectionIds);
                countDrafts();
                count(desk.needs().content().collections(), PAUSE);
            });
        }
    }
}
