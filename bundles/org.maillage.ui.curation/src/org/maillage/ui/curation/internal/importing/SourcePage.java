package org.maillage.ui.curation.internal.importing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.Origin;
import org.maillage.api.exchange.Importer;
import org.maillage.api.exchange.SourceColumn;
import org.maillage.model.meta.EntryIds;

/** Which file, of which format, into which collection. */
final class SourcePage extends WizardPage {

    private static final int COLUMNS = 4;
    private static final int STILL_MS = 400;

    private final ImportNeeds needs;
    private final ImportTexts texts;
    private final ImportPlan plan;
    private final PageWork work;
    private final List<Importer> formats;
    private final List<CollectionInfo> own = new ArrayList<>();
    private Text where;
    private Button fetch;
    private Label found;
    private Combo format;
    private Combo collection;
    private String unreadable;
    /** The name that the collection has from the file; one that a person wrote stays. */
    private String proposed = "";
    private final Runnable look = this::look;

    SourcePage(ImportNeeds needs, ImportPlan plan) {
        super("source");
        this.needs = needs;
        this.texts = needs.texts();
        this.plan = plan;
        this.work = new PageWork(this, texts);
        this.formats = needs.imports().importers();
        setTitle(texts.of("source.title"));
        setDescription(texts.of("source.description"));
        needs.content().collections().stream().filter(each -> each.origin() == Origin.PERSONAL).forEach(own::add);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = Controls.grid(parent, COLUMNS);
        where = Controls.text(area, texts.of("source.where"), 1);
        where.setMessage(texts.of("source.where.message"));
        button(area, "source.browse", this::browse);
        fetch = button(area, "source.fetch", this::fetch);
        fetch.setEnabled(false);
        found = Controls.sentence(area, COLUMNS);
        format = Controls.combo(area, texts.of("source.format"), SWT.READ_ONLY, COLUMNS - 1);
        formats.forEach(each -> format.add(each.label().in(texts.language())));
        collection = Controls.combo(area, texts.of("source.collection"), SWT.DROP_DOWN, COLUMNS - 1);
        own.forEach(each -> collection.add(label(each)));
        Controls.sentence(area, COLUMNS).setText(texts.of("source.collection.hint"));
        where.addListener(SWT.Modify, event -> typed());
        where.addListener(SWT.DefaultSelection, event -> {
            if (isAddress()) {
                fetch();
            }
        });
        format.addListener(SWT.Selection, event -> {
            plan.format(formats.get(format.getSelectionIndex()).id());
            plan.file().ifPresent(each -> columns(each));
            complete();
        });
        collection.addListener(SWT.Modify, event -> complete());
        if (!plan.collection().isEmpty()) {
            collection.setText(own.stream().filter(each -> each.id().equals(plan.collection())).findFirst()
                    .map(this::label).orElse(plan.collection()));
        }
        drop(area);
        setControl(area);
        complete();
    }

    /** The title; with the id where several collections share it. */
    private String label(CollectionInfo info) {
        String title = info.title(texts.language());
        return own.stream().filter(each -> each.title(texts.language()).equals(title)).count() == 1 ? title
                : title + " (" + info.id() + ")";
    }

    private Button button(Composite area, String key, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(texts.of(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void drop(Composite area) {
        DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance(), URLTransfer.getInstance(), TextTransfer.getInstance() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    where.setText(files[0]);
                } else if (event.data instanceof String text) {
                    where.setText(text.strip());
                }
            }
        });
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(texts.of("source.browse.title"));
        Optional.ofNullable(dialog.open()).ifPresent(where::setText);
    }

    private boolean isAddress() {
        return where.getText().strip().matches("https?://\\S+");
    }

    private void typed() {
        fetch.setEnabled(isAddress());
        plan.file(null, false);
        unreadable = null;
        found.setText(isAddress() ? texts.of("source.fetchFirst") : "");
        where.getDisplay().timerExec(STILL_MS, look);
        complete();
    }

    /** A path that is a file is looked into when the typing pauses. */
    private void look() {
        if (where.isDisposed() || isAddress() || plan.file().isPresent()) {
            return;
        }
        try {
            Path file = Path.of(where.getText().strip());
            if (!where.getText().isBlank() && Files.isRegularFile(file)) {
                recognise(file, false);
            }
        } catch (InvalidPathException e) {
            setErrorMessage(texts.of("source.notAFile"));
        }
    }

    private void fetch() {
        String address = where.getText().strip();
        work.run(texts.of("source.fetching"), monitor -> needs.imports().fetch(URI.create(address), bytes -> {
            monitor.subTask(texts.of("source.fetched", bytes >> 10));
            return !monitor.isCanceled();
        })).ifPresent(file -> recognise(file, true));
    }

    private void recognise(Path file, boolean fetched) {
        plan.file(file, fetched);
        Optional<Optional<Importer>> looked = work.run(texts.of("source.recognising"),
                monitor -> needs.imports().recognise(file));
        Optional<Importer> importer = looked.orElse(Optional.empty());
        plan.format(importer.map(Importer::id).orElse(""));
        int index = importer.map(formats::indexOf).orElse(-1);
        if (index >= 0) {
            format.select(index);
        } else {
            format.deselectAll();
        }
        found.setText(importer.isPresent()
                ? texts.of("source.recognised", file.getFileName(), importer.get().label().in(texts.language()))
                : texts.of("source.notRecognised", file.getFileName()));
        if (importer.isPresent()) {
            columns(file);
        }
        propose(file);
        complete();
    }

    private void propose(Path file) {
        String now = collection.getText().strip();
        if (now.isEmpty() || now.equals(proposed)) {
            String words = file.getFileName().toString().replaceFirst("\\.[^.]*$", "").replaceAll("[\\s_.-]+", " ").strip();
            boolean taken = needs.content().collection(ids(words)).isPresent();
            proposed = words.isEmpty() || taken || !EntryIds.isCollectionId(ids(words)) ? ""
                    : words.substring(0, 1).toUpperCase(texts.language()) + words.substring(1);
            collection.setText(proposed);
        }
    }

    private void columns(Path file) {
        List<SourceColumn> columns = work.run(texts.of("source.recognising"),
                monitor -> needs.imports().columns(plan.format(), file)).orElse(List.of());
        plan.columns(columns);
        unreadable = getErrorMessage();
    }

    private void complete() {
        String named = collection.getText().strip();
        String id = own.stream().filter(each -> label(each).equals(named)).findFirst()
                .map(CollectionInfo::id).orElse(ids(named));
        plan.collection(EntryIds.isCollectionId(id) ? id : "");
        boolean taken = needs.content().collection(id).filter(each -> each.origin() != Origin.PERSONAL).isPresent();
        setErrorMessage(taken ? texts.of("source.installed", named) : unreadable);
        setPageComplete(unreadable == null && plan.file().isPresent() && !plan.format().isEmpty() && !plan.collection().isEmpty() && !taken);
    }

    /** The id that a name gives. */
    private static String ids(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Takes a file or an address that came from elsewhere. */
    void take(String pathOrAddress) {
        where.setText(pathOrAddress);
    }
}
