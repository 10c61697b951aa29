package org.maillage.ui.internal.basket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.maillage.api.MaillageException;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Markdown;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.personal.Basket;
import org.maillage.ui.internal.reading.PagePrinter;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.SaveDialog;
import org.maillage.ui.widgets.UiExecutor;

/** Copies the basket, or writes it to a file. The entries are read in a job. */
final class BasketTransfer {

    private final Texts texts;
    private final BasketReader reader;
    private final BasketWriter writer;
    private final Formats formats;
    private final UiExecutor ui;
    private final Consumer<String> say;

    BasketTransfer(Texts texts, BasketReader reader, UiExecutor ui, Consumer<String> say) {
        this.texts = texts;
        this.reader = reader;
        this.writer = new BasketWriter(texts);
        this.formats = new Formats(texts);
        this.ui = ui;
        this.say = say;
    }

    void fill(Menu menu, Control owner, Supplier<List<Basket.Item>> items) {
        Buttons.add(menu, texts.of("basket.copy.formatted"), () -> read(items.get(),
                entries -> ui.execute(() -> copy(owner, writer.markdown(entries), writer.html(entries)))));
        Buttons.add(menu, texts.of("basket.copy.markdown"), () -> read(items.get(),
                entries -> ui.execute(() -> copy(owner, writer.markdown(entries), null))));
        Buttons.add(menu, texts.of("basket.copy.table"), () -> read(items.get(),
                entries -> ui.execute(() -> copy(owner, writer.csv(entries).substring(1), null))));
        new MenuItem(menu, SWT.SEPARATOR);
        Buttons.add(menu, texts.of("basket.file.table"),
                () -> save(owner, items, "csv", writer::csv));
        Buttons.add(menu, texts.of("basket.file.markdown"),
                () -> save(owner, items, "md", writer::markdown));
        Buttons.add(menu, texts.of("basket.file.html"),
                () -> save(owner, items, "html", writer::html));
        new MenuItem(menu, SWT.SEPARATOR);
        Buttons.add(menu, texts.of("basket.print"), () -> read(items.get(),
                entries -> ui.execute(() -> print(owner, entries))));
    }

    private void print(Control owner, List<BasketWriter.Entry> entries) {
        Page page = Page.of(texts.of("basket.title"), formats.date(LocalDate.now()),
                new Markdown().blocks(writer.markdown(entries)), List.of());
        PagePrinter.print(owner, PageDocument.of(page, ""), page.title(), texts);
    }

    private void read(List<Basket.Item> items, Consumer<List<BasketWriter.Entry>> then) {
        Job job = Job.create(texts.of("basket.job"), monitor -> {
            try {
                then.accept(reader.entries(items));
            } catch (MaillageException e) {
                ILog.of(BasketTransfer.class).error(e.getMessage(), e);
                ui.execute(() -> say.accept(e.text(texts.language())));
            }
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private void copy(Control owner, String text, String html) {
        Clipboard clipboard = new Clipboard(owner.getDisplay());
        if (html == null) {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } else {
            clipboard.setContents(new Object[] { html, text },
                    new Transfer[] { HTMLTransfer.getInstance(), TextTransfer.getInstance() });
        }
        clipboard.dispose();
        say.accept(texts.of("basket.copied"));
    }

    private void save(Control owner, Supplier<List<Basket.Item>> items, String ending,
            Function<List<BasketWriter.Entry>, String> format) {
        SaveDialog.ask(owner.getShell(), texts.of("basket.file.name"), ending)
                .ifPresent(file -> read(items.get(), entries -> write(file, format.apply(entries))));
    }

    private void write(Path file, String text) {
        try {
            Files.writeString(file, text);
            ui.execute(() -> say.accept(texts.of("basket.written", file)));
        } catch (IOException e) {
            ILog.of(BasketTransfer.class).error("Cannot write " + file, e);
            ui.execute(() -> say.accept(texts.of("basket.unwritable", file)));
        }
    }
}
