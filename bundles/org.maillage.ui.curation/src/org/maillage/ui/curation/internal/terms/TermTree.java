package org.maillage.ui.curation.internal.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.maillage.api.curation.ConceptUse;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.widgets.Accessibility;

/** The terms of a vocabulary, broader ones above, with their uses; a term that is dragged hangs where it is dropped. */
final class TermTree {

    private final Tree tree;
    private final Map<String, ConceptUse> terms = new LinkedHashMap<>();
    private final Map<String, List<ConceptUse>> below = new HashMap<>();

    /** @param dropped told the term and the one it was dropped on; empty for the top */
    TermTree(Composite parent, CareTexts texts, BiConsumer<String, Optional<String>> dropped) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibility.name(frame, texts.of("terms.name"));
        tree = new Tree(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        Accessibility.name(tree, texts.of("terms.name"));
        tree.setHeaderVisible(true);
        column(texts.of("terms.term"), 300);
        column(texts.of("terms.uses"), 80);
        column(texts.of("terms.others"), 320);
        DragSource source = new DragSource(tree, DND.DROP_MOVE);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = tree.getSelectionCount() == 1;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = chosen().getFirst().id();
            }
        });
        DropTarget target = new DropTarget(tree, DND.DROP_MOVE);
        target.setTransfer(TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String id && terms.containsKey(id)) {
                    dropped.accept(id, Optional.ofNullable(event.item).map(each -> (String) each.getData()));
                }
            }
        });
    }

    private void column(String text, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(text);
        column.setWidth(width);
    }

    Tree tree() {
        return tree;
    }

    /** Shows terms; what was open stays open, what was chosen stays chosen. */
    void show(List<ConceptUse> found) {
        Set<String> open = new HashSet<>();
        boolean first = tree.getItemCount() == 0;
        opened(tree.getItems(), open);
        Set<String> chosen = new HashSet<>(chosen().stream().map(ConceptUse::id).toList());
        terms.clear();
        below.clear();
        found.forEach(each -> terms.put(each.id(), each));
        for (ConceptUse each : found) {
            each.broader().stream().filter(terms::containsKey).findFirst()
                    .ifPresent(above -> below.computeIfAbsent(above, any -> new ArrayList<>()).add(each));
        }
        tree.setRedraw(false);
        tree.removeAll();
        List<TreeItem> again = new ArrayList<>();
        for (ConceptUse each : found) {
            if (each.broader().stream().noneMatch(terms::containsKey)) {
                add(new TreeItem(tree, SWT.NONE), each, first ? null : open, chosen, again);
            }
        }
        tree.setSelection(again.toArray(TreeItem[]::new));
        tree.setRedraw(true);
    }

    private void opened(TreeItem[] items, Set<String> open) {
        for (TreeItem each : items) {
            if (each.getExpanded()) {
                open.add((String) each.getData());
            }
            opened(each.getItems(), open);
        }
    }

    private void add(TreeItem item, ConceptUse term, Set<String> open, Set<String> chosen, List<TreeItem> again) {
        item.setData(term.id());
        item.setText(new String[] { term.title(), term.uses() == 0 ? "" : String.valueOf(term.uses()),
                String.join(", ", term.others()) });
        if (chosen.contains(term.id())) {
            again.add(item);
        }
        below.getOrDefault(term.id(), List.of())
                .forEach(each -> add(new TreeItem(item, SWT.NONE), each, open, chosen, again));
        item.setExpanded(open != null && open.contains(term.id()));
    }

    /** The chosen terms. */
    List<ConceptUse> chosen() {
        return Arrays.stream(tree.getSelection()).map(each -> terms.get(each.getData()))
                .filter(java.util.Objects::nonNull).toList();
    }

    /** Chooses terms and brings the first into sight. */
    void choose(String... ids) {
        List<TreeItem> items = new ArrayList<>();
        find(tree.getItems(), Set.of(ids), items);
        tree.setSelection(items.toArray(TreeItem[]::new));
        tree.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    private void find(TreeItem[] items, Set<String> ids, List<TreeItem> found) {
        for (TreeItem each : items) {
            if (ids.contains(each.getData())) {
                found.add(each);
            }
            find(each.getItems(), ids, found);
        }
    }

    /** All terms. */
    List<ConceptUse> terms() {
        return List.copyOf(terms.values());
    }
}
