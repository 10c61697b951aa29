package org.maillage.ui.internal.search;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.maillage.api.MaillageException;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.model.TerritoryKind;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.widgets.UiExecutor;

/** The territories from the country down to its municipalities, each level read when it is unfolded. */
final class TerritoryTree {

    private static final int HEIGHT = 190;
    /** Items made at once: a département has hundreds of municipalities. */
    private static final int AT_ONCE = 60;
    private static final List<TerritoryKind> LEAVES = List.of(TerritoryKind.COMMUNE, TerritoryKind.FORMER_COMMUNE);

    private final Texts texts;
    private final TerritoryService territories;
    private final Tree tree;
    private final UiExecutor ui;
    private boolean filled;

    /** @param chosen told which territory the person chose */
    TerritoryTree(Composite parent, Texts texts, TerritoryService territories, Consumer<TerritoryInfo> chosen) {
        this.texts = texts;
        this.territories = territories;
        Composite frame = Accessibility.frame(parent, texts.of("place.tree"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = HEIGHT;
        data.widthHint = 100;
        frame.setLayoutData(data);
        tree = new Tree(frame, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        Accessibility.name(tree, texts.of("place.tree"));
        ui = new UiExecutor(tree);
        tree.addListener(SWT.Expand, event -> unfold((TreeItem) event.item));
        tree.addListener(SWT.Selection, event -> {
            if (event.item.getData() instanceof TerritoryInfo territory) {
                chosen.accept(territory);
            }
        });
    }

    /** Reads the first level; once. */
    void fill() {
        if (!filled) {
            filled = true;
            read("", this::root);
        }
    }

    /** The search has become ready: what could not be read before can be read now. */
    void again() {
        if (filled && tree.getItemCount() == 0) {
            read("", this::root);
        }
    }

    private void root(List<TerritoryInfo> countries) {
        tree.removeAll();
        countries.forEach(each -> item(new TreeItem(tree, SWT.NONE), each));
        if (tree.getItemCount() == 1) {
            tree.getItem(0).setExpanded(true);
            unfold(tree.getItem(0));
        }
    }

    private void item(TreeItem item, TerritoryInfo territory) {
        item.setText(territory.title());
        item.setData(territory);
        if (!LEAVES.contains(territory.kind())) {
            new TreeItem(item, SWT.NONE).setText(texts.of("results.loading"));
        }
    }

    private void unfold(TreeItem item) {
        boolean read = item.getItemCount() != 1 || item.getItem(0).getData() != null;
        if (!read && item.getData() instanceof TerritoryInfo territory) {
            read(territory.id(), below -> {
                if (!item.isDisposed()) {
                    fill(item, below, 0);
                }
            });
        }
    }

    private void fill(TreeItem item, List<TerritoryInfo> below, int begin) {
        int end = Math.min(begin + AT_ONCE, below.size());
        for (TerritoryInfo each : below.subList(begin, end)) {
            item(new TreeItem(item, SWT.NONE), each);
        }
        if (begin == 0) {
            if (below.isEmpty()) {
                item.getItem(0).setText(texts.of("place.tree.nothing"));
            } else {
                item.getItem(0).dispose();
                item.setExpanded(true);
            }
        }
        if (end < below.size()) {
            ui.execute(() -> {
                if (!item.isDisposed()) {
                    fill(item, below, end);
                }
            });
        }
    }

    private void read(String id, Consumer<List<TerritoryInfo>> then) {
        Job job = Job.create(texts.of("place.tree"), monitor -> {
            try {
                List<TerritoryInfo> below = new ArrayList<>(territories.children(id));
                below.sort(order());
                ui.execute(() -> then.accept(below));
            } catch (MaillageException e) {
                ILog.of(TerritoryTree.class).info(e.getMessage());
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private Comparator<TerritoryInfo> order() {
        return Comparator.comparing((TerritoryInfo each) -> LEAVES.contains(each.kind()))
                .thenComparing(TerritoryInfo::title, Collator.getInstance(texts.language()));
    }

    /** The tree, for tests. */
    Tree tree() {
        return tree;
    }
}
