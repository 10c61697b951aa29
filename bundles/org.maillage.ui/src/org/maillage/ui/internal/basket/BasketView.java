package org.maillage.ui.internal.basket;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.content.ContentService;
import org.maillage.ui.internal.EntryOpener;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.UiIds;
import org.maillage.ui.internal.WorkbenchOpener;
import org.maillage.ui.internal.personal.Basket;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.RowPainter;
import org.maillage.ui.widgets.UiExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The entries put aside: their order, a comment on each, and what to hand over. */
public final class BasketView {

    private static final int COMMENT_LINES = 4;

    private final Texts texts;
    private final Basket basket;
    private final Composite area;
    private final Table table;
    private final Text comment;
    private final Label status;
    private final List<ToolItem> needItems;
    private final Runnable changed;
    private final BasketTransfer transfer;
    private List<Basket.Item> items = List.of();
    private Optional<String> commented = Optional.empty();

    /** Called by the workbench. */
    @Inject
    public BasketView(Composite parent, Texts texts, Basket basket, @Service ContentService content,
            WorkbenchOpener opener, @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, texts, basket, content, (EntryOpener) opener);
        if (contexts != null) {
            contexts.activateContext(UiIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public BasketView(Composite parent, Texts texts, Basket basket, ContentService content, EntryOpener opener) {
        this.texts = texts;
        this.basket = basket;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        Buttons buttons = new Buttons(area, texts.of("basket.bar"));
        ToolItem compare = buttons.add("compare", texts.of("basket.compare"), texts.of("basket.compare.hint"),
                () -> opener.compare(chosen()));
        Menu copy = buttons.addMenu("copy", texts.of("basket.copy"), texts.of("basket.copy.hint"));
        ToolItem up = buttons.add("up", "", texts.of("basket.up"), () -> move(-1));
        ToolItem down = buttons.add("down", "", texts.of("basket.down"), () -> move(1));
        ToolItem remove = buttons.add("remove", "", texts.of("basket.remove"), this::remove);
        needItems = List.of(compare, up, down, remove);
        status = new Label(area, SWT.WRAP);
        status.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite frame = Accessibility.frame(area, texts.of("basket.name"));
        table = new Table(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        new RowPainter(table, 1, item -> (Row) item.getData());
        Accessibility.name(table, texts.of("basket.name"));
        new Label(area, SWT.NONE).setText(texts.of("basket.comment"));
        Composite note = Accessibility.frame(area, texts.of("basket.comment"));
        comment = new Text(note, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        data.heightHint = COMMENT_LINES * comment.getLineHeight();
        note.setLayoutData(data);
        comment.setMessage(texts.of("basket.comment.message"));
        Accessibility.name(comment, texts.of("basket.comment"));
        UiExecutor ui = new UiExecutor(area);
        transfer = new BasketTransfer(texts, new BasketReader(content, texts), ui, this::say);
        transfer.fill(copy, area, basket::all);
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.DefaultSelection, event -> first().ifPresent(each -> opener.open(each.id())));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        comment.addListener(SWT.FocusOut, event -> keepComment());
        changed = () -> ui.execute(this::show);
        basket.onChange(changed);
        show();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        table.setFocus();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        keepComment();
        basket.forget(changed);
        basket.save();
    }

    private void say(String sentence) {
        status.setText(sentence);
        area.layout(true);
    }

    private void show() {
        List<String> chosen = selection().stream().map(Basket.Item::id).toList();
        items = basket.all();
        Formats formats = new Formats(texts);
        table.setRedraw(false);
        try {
            table.removeAll();
            for (Basket.Item each : items) {
                Row row = new Row(each.title(), each.comment().replace('\n', ' '),
                        texts.of("basket.added", formats.date(each.added())));
                TableItem item = new TableItem(table, SWT.NONE);
                item.setData(row);
                item.setText(row.spoken());
            }
            for (int i = 0; i < items.size(); i++) {
                if (chosen.contains(items.get(i).id())) {
                    table.select(i);
                }
            }
        } finally {
            table.setRedraw(true);
        }
        say(items.isEmpty() ? texts.of("basket.empty") : texts.of("basket.count", items.size()));
        selected();
    }

    private List<Basket.Item> selection() {
        return Arrays.stream(table.getSelectionIndices()).filter(each -> each < items.size()).mapToObj(items::get)
                .toList();
    }

    private Optional<Basket.Item> first() {
        return selection().stream().findFirst();
    }

    private void selected() {
        Optional<Basket.Item> one = selection().size() == 1 ? first() : Optional.empty();
        Optional<String> id = one.map(Basket.Item::id);
        if (!id.equals(commented)) {
            keepComment();
            commented = id;
            comment.setText(one.map(Basket.Item::comment).orElse(""));
        }
        comment.setEnabled(one.isPresent());
        needItems.getFirst().setEnabled(chosen().size() >= 2);
        needItems.subList(1, needItems.size()).forEach(each -> each.setEnabled(!selection().isEmpty()));
    }

    /** What to compare: the selected entries, or the first ones of all. */
    private List<String> chosen() {
        List<Basket.Item> from = selection().size() >= 2 ? selection() : items;
        return from.stream().map(Basket.Item::id).limit(CompareView.MOST).toList();
    }

    private void keepComment() {
        commented.filter(basket::has).ifPresent(id -> {
            String now = basket.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().comment();
            if (!comment.isDisposed() && !now.equals(comment.getText().strip())) {
                basket.comment(id, comment.getText());
            }
        });
    }

    private void move(int step) {
        first().ifPresent(each -> basket.move(each.id(), step));
    }

    private void remove() {
        selection().forEach(each -> basket.remove(each.id()));
    }
}
