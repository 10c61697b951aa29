package org.maillage.ui.curation.internal.desk;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.MaillageException;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.curation.internal.edit.EntryWriting;
import org.maillage.ui.curation.internal.edit.NewIds;
import org.maillage.ui.curation.internal.edit.Template;
import org.maillage.ui.widgets.Accessibility;

/** Asks what sort of entry to begin, under which title, in which collection. */
final class NewEntry extends Dialog {

    private static final int WIDTH = 460;
    private static final int ROWS = 12;

    private final Desk desk;
    private final DeskTexts texts;
    private final List<Template> templates = new ArrayList<>();
    private final List<String> collections;
    private final String proposed;
    private Table table;
    private Label hint;
    private Text title;
    private Combo collection;
    private Template chosen;
    private String typed = "";
    private String target;

    private NewEntry(Shell parent, Desk desk) {
        super(parent);
        this.desk = desk;
        this.texts = desk.needs().texts();
        List<String> own = desk.sessions().writing().personal();
        collections = own.isEmpty() ? List.of(EntryWriting.FIRST_COLLECTION) : own;
        proposed = collections.contains(desk.scope().collection()) ? desk.scope().collection() : collections.getFirst();
        target = proposed;
        templates.addAll(Template.all());
        Collator collator = Collator.getInstance(texts.language());
        desk.needs().content().types().stream().sorted((one, other) -> collator.compare(label(one), label(other)))
                .forEach(each -> templates.add(Template.plain(each)));
    }

    /**
     * Asks, then begins the entry under an id that is free.
     *
     * @param then receives the entry; not called when the person gave up
     */
    static void ask(Shell parent, Desk desk, Consumer<EntrySession> then) {
        NewEntry dialog = new NewEntry(parent, desk);
        if (dialog.open() != Window.OK || dialog.chosen == null) {
            return;
        }
        Display display = parent.getDisplay();
        Job job = Job.create(dialog.texts.of("new.title"), monitor -> {
            String id = NewIds.of(dialog.target, dialog.typed, each -> isTaken(desk, each));
            display.asyncExec(() -> then.accept(desk.sessions().begin(dialog.chosen.begin(id, dialog.typed))));
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static boolean isTaken(Desk desk, String id) {
        try {
            return desk.sessions().hasDraft(id) || desk.needs().content().find(id).isPresent();
        } catch (MaillageException e) {
            ILog.of(NewEntry.class).warn("Cannot read " + id, e);
            return true;
        }
    }

    private String label(EClass type) {
        return Meta.label(type, texts.language());
    }

    private String label(Template template) {
        return template.key().isEmpty() ? label(template.type()) : texts.of(template.key());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.of("new.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).verticalSpacing = 6;
        title = line(area, "new.name");
        title.setMessage(texts.of("new.name.message"));
        title.addListener(SWT.Modify, event -> changed());
        new Label(area, SWT.NONE).setText(texts.of("new.type"));
        Composite frame = Accessibility.frame(area, texts.of("new.type"));
        table = new Table(frame, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(table, texts.of("new.type"));
        templates.forEach(each -> new TableItem(table, SWT.NONE).setText(label(each)));
        GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
        large.widthHint = WIDTH;
        large.heightHint = table.getItemHeight() * ROWS;
        frame.setLayoutData(large);
        hint = new Label(area, SWT.WRAP);
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
        below.widthHint = WIDTH;
        below.heightHint = hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2;
        hint.setLayoutData(below);
        new Label(area, SWT.NONE).setText(texts.of("new.collection"));
        Composite where = Accessibility.frame(area, texts.of("new.collection"));
        where.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        collection = new Combo(where, SWT.READ_ONLY);
        Accessibility.name(collection, texts.of("new.collection"));
        collections.forEach(each -> collection.add(desk.needs().content().collection(each)
                .map(info -> info.title(texts.language())).orElse(texts.of("collection.mine"))));
        collection.select(collections.indexOf(proposed));
        collection.addListener(SWT.Selection, event -> changed());
        table.addListener(SWT.Selection, event -> changed());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        selectListed();
        return area;
    }

    private Text line(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts.of(key));
        Composite frame = Accessibility.frame(area, texts.of(key));
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Text box = new Text(frame, SWT.BORDER | SWT.SINGLE);
        Accessibility.name(box, texts.of(key));
        return box;
    }

    /** The type that is listed is the likely one. */
    private void selectListed() {
        for (int i = 0; i < templates.size(); i++) {
            Template each = templates.get(i);
            if (each.key().isEmpty() && each.type().getName().equals(desk.scope().type())) {
                table.setSelection(i);
            }
        }
        if (table.getSelectionIndex() < 0) {
            table.setSelection(0);
        }
        changed();
    }

    private void changed() {
        if (table.getSelectionIndex() >= 0) {
            chosen = templates.get(table.getSelectionIndex());
        }
        typed = title.getText().strip();
        target = collections.get(collection.getSelectionIndex());
        hint.setText(chosen.key().isEmpty() ? Meta.hint(chosen.type(), texts.language()).orElse("")
                : texts.of(chosen.key() + ".hint"));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.of("new.begin"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.of("dialog.cancel"), false);
    }
}
