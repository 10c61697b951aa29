package org.maillage.ui.publish.internal.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.maillage.api.publish.EntryChange;
import org.maillage.api.publish.FieldChange;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.widgets.Accessibility;

/**
 * A heading and some words; below them what changed, entry by entry, with the fields before and after below each. Entries
 * are made as they come into sight, as there may be thousands.
 */
public final class ChangesPanel {

    private static final int MARGIN = 10;
    private static final int[] WIDTHS = { 380, 130, 320 };
    private static final int SHOWN = 300;

    private final Texts texts;
    private final Composite area;
    private final Label heading;
    private final Label words;
    private final Button mine;
    private final Composite frame;
    private final Tree tree;
    private Optional<OwnChanges> shown = Optional.empty();
    private List<EntryChange> entries = List.of();

    /** @param opener brings the person to an entry */
    public ChangesPanel(Composite parent, Texts texts, Consumer<String> opener) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        area.setLayout(layout);
        heading = label();
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        words = label();
        mine = new Button(area, SWT.CHECK);
        mine.setText(texts.of("changes.mine"));
        mine.setToolTipText(texts.of("changes.mine.hint"));
        mine.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        mine.addListener(SWT.Selection, event -> fill());
        frame = Accessibility.frame(area, texts.of("changes.name"));
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree = new Tree(frame, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        Accessibility.name(tree, texts.of("changes.name"));
        for (int i = 0; i < WIDTHS.length; i++) {
            TreeColumn column = new TreeColumn(tree, SWT.LEFT);
            column.setText(texts.of("changes.column." + i));
            column.setWidth(WIDTHS[i]);
        }
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
        tree.addListener(SWT.DefaultSelection, event -> {
            TreeItem item = (TreeItem) event.item;
            EntryChange entry = (EntryChange) (item.getParentItem() == null ? item : item.getParentItem()).getData();
            if (entry != null && entry.kind() != EntryChange.Kind.REMOVED) {
                opener.accept(entry.id());
            }
        });
        say("", "");
    }

    private Label label() {
        Label label = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        label.setLayoutData(data);
        return label;
    }

    /** The control. */
    public Control control() {
        return area;
    }

    /** Shows words alone. */
    public void say(String title, String text) {
        shown = Optional.empty();
        put(title, text);
        fill();
    }

    /** Shows what changed, below words of the caller. */
    public void show(String title, String text, OwnChanges changes) {
        shown = Optional.of(changes);
        String failures = changes.failures().stream().map(each -> each.in(texts.language()))
                .collect(Collectors.joining("\n"));
        put(title, Stream.of(text, summary(changes), failures).filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n")));
        mine.setSelection(mine.getSelection() && !changes.uses().isEmpty());
        mine.setText(texts.of("changes.mine.count", changes.uses().size()));
        mine.setEnabled(!changes.uses().isEmpty());
        fill();
    }

    private void put(String title, String text) {
        heading.setText(title.replace("&", "&&"));
        words.setText(text.replace("&", "&&"));
        exclude(heading, title.isEmpty());
        exclude(words, text.isEmpty());
    }

    private static void exclude(Control control, boolean excluded) {
        ((GridData) control.getLayoutData()).exclude = excluded;
        control.setVisible(!excluded);
    }

    /** From which version to which, and how many entries of each kind. */
    private String summary(OwnChanges own) {
        String from = own.changes().from();
        String to = own.changes().to();
        String between = from.isEmpty() ? texts.of("changes.first", to) : to.isEmpty() ? texts.of("changes.last", from)
                : own.changes().isEmpty() ? texts.of("changes.none", from) : texts.of("changes.between", from, to);
        String counts = Counts.of(own.changes(), texts);
        return counts.isEmpty() ? between : between + " " + counts + ".";
    }

    private void fill() {
        entries = shown.map(each -> each.entries(mine.getSelection())).orElse(List.of());
        boolean any = shown.map(each -> !each.changes().entries().isEmpty()).orElse(false);
        tree.removeAll();
        tree.setItemCount(entries.size());
        frame.setVisible(any);
        exclude(mine, !any);
        area.layout(true);
    }

    private void fill(TreeItem item, int index) {
        if (item.getParentItem() == null) {
            EntryChange entry = entries.get(index);
            item.setData(entry);
            item.setText(new String[] { entry.title() + " (" + entry.id() + ")", texts.of("change." + entry.kind()),
                    shown.stream().flatMap(each -> each.uses().getOrDefault(entry.id(), List.of()).stream())
                            .map(each -> each.in(texts.language())).collect(Collectors.joining(", ")) });
            item.setItemCount(entry.fields().size());
        } else {
            FieldChange field = ((EntryChange) item.getParentItem().getData()).fields().get(index);
            item.setText(texts.of("changes.field", field.label(texts.language()), text(field.before()),
                    text(field.after())));
        }
    }

    private String text(String value) {
        String text = value.replaceAll("\\s+", " ");
        return text.isEmpty() ? texts.of("changes.nothing") : text.length() <= SHOWN ? text
                : text.substring(0, SHOWN) + "…";
    }
}
