package org.maillage.ui.publish.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.content.ContentListener;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.ProgramChange;
import org.maillage.api.publish.Signer;
import org.maillage.api.publish.UpcomingChanges;
import org.maillage.ui.desk.WorkbenchDesk;
import org.maillage.ui.publish.internal.Questions;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.ShellQuestions;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.TrustDialog;
import org.maillage.ui.publish.internal.Versions;
import org.maillage.ui.publish.internal.Work;
import org.maillage.ui.publish.internal.changes.ChangesPanel;
import org.maillage.ui.publish.internal.changes.OwnChanges;
import org.maillage.ui.publish.internal.watch.UpdateWatch;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.UiExecutor;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * The programs and collections with their versions and where they came from; below them what the last change of the selected one changed,
 * and what of it the person uses.
 */
public final class UpdatesView {

    private static final int[] SHARES = { 45, 55 };
    private static final String CONTEXT = "org.maillage.ui.context";

    private final Texts texts;
    private final Services services;
    private final UpdateWatch watch;
    private final UiExecutor ui;
    private final Work work;
    private final LineTable table;
    private final ChangesPanel changes;
    private final Label state;
    private final Actions actions;
    private final ToolItem update;
    private final ToolItem compare;
    private final ToolItem back;
    private final ToolItem remove;
    private final ToolItem toggle;
    private final Runnable following;
    private final ServiceRegistration<?> listening;
    private Job reading;
    private Optional<String> wanted = Optional.empty();

    /** Called by the workbench. */
    @Inject
    public UpdatesView(Composite parent, Texts texts, Services services, UpdateWatch watch, WorkbenchDesk desk,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, texts, services, watch, desk::open, new ShellQuestions(parent, texts, services));
        if (contexts != null) {
            contexts.activateContext(CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public UpdatesView(Composite parent, Texts texts, Services services, UpdateWatch watch, Consumer<String> opener,
            Questions questions) {
        this.texts = texts;
        this.services = services;
        this.watch = watch;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        parent.setLayout(layout);
        ui = new UiExecutor(parent);
        work = new Work(ui, texts.language());
        actions = new Actions(texts, services, watch, questions, work, parent.getDisplay(), this);
        Buttons buttons = new Buttons(parent, texts.of("buttons.name"), UpdatesView.class);
        button(buttons, "add", "install", actions::install);
        button(buttons, "search", "check", actions::check);
        update = button(buttons, "down", "update", actions::update);
        button(buttons, "up", "publish", actions::publish);
        state = new Label(parent, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.horizontalIndent = 10;
        wide.widthHint = 200;
        state.setLayoutData(wide);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new LineTable(sash, texts);
        Composite selected = new Composite(sash, SWT.NONE);
        selected.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
        // Apart, as one row of all buttons is wider than a small window.
        Buttons ofOne = new Buttons(selected, texts.of("buttons.one.name"), UpdatesView.class);
        compare = button(ofOne, "collections", "compare", actions::compare);
        back = button(ofOne, "undo", "rollback", actions::rollback);
        remove = button(ofOne, "remove", "remove", actions::remove);
        toggle = button(ofOne, "switch", "off", actions::toggle);
        changes = new ChangesPanel(selected, texts, opener);
        changes.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash.setWeights(SHARES);
        table.onSelect(this::describe);
        following = () -> ui.execute(this::reload);
        watch.onChange(following);
        listening = FrameworkUtil.getBundle(UpdatesView.class).getBundleContext().registerService(
                ContentListener.class, ids -> ui.execute(this::reload), null);
        say(watch.sentence(texts));
        reload();
    }

    private ToolItem button(Buttons buttons, String icon, String key, Runnable action) {
        return buttons.add(icon, texts.of("button." + key), texts.of("hint." + key), action);
    }

    /** What can be done here. */
    public Actions actions() {
        return actions;
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        table.focus();
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        listening.unregister();
        watch.forget(following);
    }

    boolean isOpen() {
        return !state.isDisposed();
    }

    /** Says something above the list. */
    void say(String text) {
        state.setText(text.replace("&", "&&"));
        state.getParent().layout(true);
    }

    /** Reads the list anew. */
    void reload() {
        if (reading != null) {
            reading.cancel();
        }
        reading = work.quietly(monitor -> Line.all(services, watch.last()), this::show, this::say);
    }

    /** Selects a collection once it is there. */
    void reveal(String id) {
        wanted = Optional.of(id);
        reload();
    }

    private void show(List<Line> rows) {
        table.show(rows);
        wanted.ifPresent(table::select);
        wanted = Optional.empty();
        describe();
    }

    /** The collection that is selected, if one is. */
    Optional<CollectionRow> collection() {
        return table.selected().filter(CollectionRow.class::isInstance).map(CollectionRow.class::cast);
    }

    /** The program that is selected, if one is. */
    Optional<ProgramRow> program() {
        return table.selected().filter(ProgramRow.class::isInstance).map(ProgramRow.class::cast);
    }

    private void describe() {
        Optional<Line> line = table.selected();
        Optional<ProgramRow> plugin = program().filter(each -> !each.product());
        Buttons.enable(update, watch.last().count() > 0);
        Buttons.enable(compare, collection().flatMap(CollectionRow::newer).isPresent());
        Buttons.enable(back, line.filter(Line::hasFormer).isPresent());
        Buttons.enable(remove, line.filter(Line::isRemovable).isPresent());
        Buttons.enable(toggle, plugin.isPresent());
        String word = plugin.filter(each -> !each.info().enabled()).isPresent() ? "on" : "off";
        toggle.setText(texts.of("button." + word));
        toggle.setToolTipText(texts.of("hint." + word));
        switch (line.orElse(null)) {
            case null -> changes.say("", texts.of(table.rows().stream().anyMatch(each -> each instanceof CollectionRow row
                    && row.installed().isPresent()) ? "list.choose" : "list.empty"));
            case ProgramRow row -> changes.say(row.title(texts), about(row));
            case CollectionRow row when row.isPersonal() -> changes.say(row.title(texts), about(row));
            case CollectionRow row -> lastChange(row);
        }
    }

    /** What the program is, what an update would change, and where updates are looked for. */
    private String about(ProgramRow row) {
        List<String> lines = new ArrayList<>(List.of(texts.of(row.product() ? "about.product" : "about.plugin")));
        row.newer().ifPresent(each -> lines.add(texts.of("about.newer", Versions.plain(row.info().version(), texts),
                Versions.plain(each.to(), texts))));
        List<String> collections = watch.last().programs().stream().flatMap(each -> each.changes().stream())
                .filter(each -> each.kind() == ProgramChange.Kind.COLLECTION).map(ProgramChange::title).distinct().toList();
        if (row.product() && row.newer().isPresent() && !collections.isEmpty()) {
            lines.add(texts.of("about.newer.collections", String.join(", ", collections)));
        }
        lines.add(row.sources().isEmpty() ? texts.of("about.sources.none")
                : texts.of("about.sources", String.join(", ", row.sources())));
        return String.join("\n", lines);
    }

    private void lastChange(CollectionRow row) {
        changes.say(row.title(texts), about(row));
        work.quietly(monitor -> OwnChanges.of(services.installer().lastChange(row.id()), services), own -> {
            if (isSelected(row)) {
                changes.show(row.title(texts), about(row), own);
            }
        }, failure -> {
            // What came with the product has mostly never changed: that is no news.
            if (isSelected(row) && row.installed().isPresent()) {
                changes.say(row.title(texts), about(row) + "\n" + failure);
            }
        });
    }

    private boolean isSelected(CollectionRow row) {
        return table.selected().map(Line::id).filter(row.id()::equals).isPresent();
    }

    /** Shows what an update would change. */
    void compare(CollectionRow row, UpcomingChanges difference) {
        work.quietly(monitor -> OwnChanges.of(difference, services),
                own -> changes.show(texts.of("compare.title", row.title(texts)), "", own), this::say);
    }

    private String about(CollectionRow row) {
        String signature = row.installed().flatMap(InstalledCollection::signer).map(this::signature).orElse("");
        List<String> lines = List.of(row.info().description(texts.language()).strip(), signature,
                row.installed().isEmpty() ? texts.of(row.isPersonal() ? "about.personal" : "about.shipped") : "");
        return lines.stream().filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }

    private String signature(Signer signer) {
        return texts.of("about.signed", signer.name(), TrustDialog.grouped(signer.fingerprint()));
    }
}
