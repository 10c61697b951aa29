package org.maillage.ui.curation.internal.importing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.maillage.api.Severity;
import org.maillage.api.curation.DuplicatePair;
import org.maillage.api.curation.DuplicateService;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.exchange.Outcome;
import org.maillage.api.exchange.RecordChange;
import org.maillage.api.exchange.RecordOutcome;
import org.maillage.model.Entry;
import org.maillage.ui.curation.internal.desk.FieldNames;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Images;

/** What the import would do, entry by entry and field by field, before anything is done. */
final class ReviewPage extends WizardPage {

    private static final int MOST = 2_000;
    private static final int[] WIDTHS = { 330, 250, 250 };

    private final ImportNeeds needs;
    private final ImportTexts texts;
    private final ImportPlan plan;
    private final PageWork work;
    private Label counts;
    private Tree tree;
    private Images images;
    private long records;

    /** A dry run, what changes in its entries, and what is there already. */
    private record Review(Trial trial, List<List<FieldChange>> fields, List<DuplicatePair> pairs) {
    }

    ReviewPage(ImportNeeds needs, ImportPlan plan) {
        super("review");
        this.needs = needs;
        this.texts = needs.texts();
        this.plan = plan;
        this.work = new PageWork(this, texts);
        setTitle(texts.of("review.title"));
        setDescription(texts.of("review.description"));
        setPageComplete(false);
    }

    /** How many records the file has, as of the last look. */
    long records() {
        return records;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = Controls.grid(parent, 1);
        counts = Controls.sentence(area, 1);
        Composite frame = Accessibility.frame(area, texts.of("review.name"));
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree = new Tree(frame, SWT.BORDER | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        Accessibility.name(tree, texts.of("review.name"));
        images = new Images(tree, ReviewPage.class);
        String[] titles = { texts.of("review.entry"), texts.of("review.before"), texts.of("review.after") };
        for (int i = 0; i < titles.length; i++) {
            TreeColumn column = new TreeColumn(tree, SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            look();
        }
    }

    private void look() {
        setPageComplete(false);
        tree.removeAll();
        counts.setText(texts.of("review.reading"));
        work.run(texts.of("review.reading"), monitor -> {
            Trial trial = Trial.run(needs.imports(), plan.request(true), Long.MAX_VALUE, MOST, monitor::isCanceled,
                    count -> {
                        if (count % 100 == 0) {
                            monitor.subTask(texts.of("review.read", count));
                        }
                    });
            monitor.subTask(texts.of("review.duplicates"));
            List<Entry> fresh = trial.changes().stream().filter(each -> each.before().isEmpty())
                    .map(RecordChange::after).toList();
            List<DuplicatePair> pairs = fresh.isEmpty() ? List.of()
                    : needs.duplicates().like(fresh, DuplicateService.USUAL, monitor::isCanceled);
            List<List<FieldChange>> fields = trial.changes().stream().map(this::fields).toList();
            return new Review(trial, fields, pairs);
        }).ifPresent(this::show);
    }

    /** Without what every import writes. */
    private List<FieldChange> fields(RecordChange change) {
        return change.before().isEmpty() ? List.of()
                : needs.edits().differences(change.before(), change.after()).stream()
                        .filter(each -> !each.feature().equals("provenance") && !each.feature().equals("modified"))
                        .toList();
    }

    private void show(Review review) {
        Trial trial = review.trial();
        records = trial.report().records();
        counts.setText(texts.of("review.counts", trial.report().created(), trial.report().updated(),
                trial.report().unchanged(), trial.report().rejected(), trial.report().linked()));
        problems(trial);
        pairs(review.pairs());
        TreeItem updated = null;
        TreeItem created = null;
        for (int i = 0; i < trial.changes().size(); i++) {
            RecordChange change = trial.changes().get(i);
            if (change.outcome().outcome() == Outcome.UPDATED) {
                updated = updated == null ? group("review.updated", trial.report().updated()) : updated;
                updated(updated, change, review.fields().get(i));
            } else {
                created = created == null ? group("review.created", trial.report().created()) : created;
                item(created, change.after().getTitle());
            }
        }
        for (TreeItem each : tree.getItems()) {
            each.setExpanded(each != created);
        }
        counts.getParent().layout(true);
        setPageComplete(trial.report().created() + trial.report().updated() > 0);
        if (!isPageComplete()) {
            setErrorMessage(texts.of("review.nothing"));
        }
    }

    private TreeItem group(String key, long number) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(texts.of(key, number));
        return item;
    }

    private static TreeItem item(TreeItem parent, String... cells) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(cells);
        return item;
    }

    private void updated(TreeItem group, RecordChange change, List<FieldChange> fields) {
        TreeItem entry = item(group, change.after().getTitle());
        for (FieldChange each : fields) {
            item(entry, FieldNames.of(change.after().eClass(), each.field(), texts.language()), said(change, each, each.before()),
                    said(change, each, each.after()));
        }
        for (String each : change.kept().stream().sorted().toList()) {
            item(entry, texts.of("review.kept", FieldNames.of(change.after().eClass(), each, texts.language())));
        }
        entry.setExpanded(true);
    }

    private String said(RecordChange change, FieldChange field, List<String> values) {
        return FieldNames.values(change.after().eClass(), field.field(), values, texts).replaceAll("\\s+", " ");
    }

    private void problems(Trial trial) {
        List<RecordOutcome> rejected = trial.remarks().stream().filter(each -> each.outcome() == Outcome.REJECTED).toList();
        List<String> ofFile = new ArrayList<>(trial.report().problems().stream().filter(each -> each.place().line() == 0)
                .map(each -> each.text(texts.language())).distinct().toList());
        if (rejected.isEmpty() && ofFile.isEmpty()) {
            return;
        }
        TreeItem group = group("review.rejected", trial.report().rejected());
        group.setImage(images.of(rejected.isEmpty() ? "warning" : "error"));
        ofFile.forEach(each -> item(group, each));
        for (RecordOutcome each : rejected) {
            item(group, texts.of("review.record", each.record(), Remarks.of(each.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR).toList(), texts)));
        }
    }

    private void pairs(List<DuplicatePair> pairs) {
        if (!pairs.isEmpty()) {
            TreeItem group = group("review.pairs", pairs.size());
            group.setImage(images.of("warning"));
            pairs.forEach(each -> item(group, texts.of("review.pair", each.firstTitle(), each.secondTitle()), each.first(),
                    each.second()));
        }
    }
}
