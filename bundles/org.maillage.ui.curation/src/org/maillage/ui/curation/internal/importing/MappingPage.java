package org.maillage.ui.curation.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.MaillageException;
import org.maillage.api.exchange.SavedMapping;
import org.maillage.api.exchange.SourceColumn;
import org.maillage.model.meta.Meta;

/** Which column goes to which field: proposed, edited, seen at work, kept. */
final class MappingPage extends WizardPage {

    private static final int COLUMNS = 6;

    private final ImportNeeds needs;
    private final ImportTexts texts;
    private final ImportPlan plan;
    private final PageWork work;
    private final List<EClass> types = new ArrayList<>();
    private List<SavedMapping> saved = List.of();
    private List<Target> targets = List.of();
    private Combo mapping;
    private Combo type;
    private Text source;
    private Combo id;
    private Text licence;
    private Text keepAs;
    private Table columns;
    private ColumnLine line;
    private Preview preview;
    private boolean filling;

    MappingPage(ImportNeeds needs, ImportPlan plan) {
        super("mapping");
        this.needs = needs;
        this.texts = needs.texts();
        this.plan = plan;
        this.work = new PageWork(this, texts);
        setTitle(texts.of("mapping.title"));
        setDescription(texts.of("mapping.description"));
        setPageComplete(false);
        Collator collator = Collator.getInstance(texts.language());
        needs.content().types().stream()
                .sorted(Comparator.comparing(each -> Meta.label(each, texts.language()), collator)).forEach(types::add);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = Controls.grid(parent, COLUMNS);
        mapping = Controls.combo(area, texts.of("mapping.saved"), SWT.READ_ONLY, 1);
        type = Controls.combo(area, texts.of("mapping.type"), SWT.READ_ONLY, 1);
        types.forEach(each -> type.add(Meta.label(each, texts.language())));
        id = Controls.combo(area, texts.of("mapping.id"), SWT.READ_ONLY, 1);
        id.setToolTipText(texts.of("mapping.id.hint"));
        source = Controls.text(area, texts.of("mapping.source"), 1);
        licence = Controls.text(area, texts.of("mapping.licence"), 1);
        keepAs = Controls.text(area, texts.of("mapping.keepAs"), 1);
        keepAs.setMessage(texts.of("mapping.keepAs.message"));
        columns = Controls.table(area, texts.of("mapping.columns"), COLUMNS, 7, 180, 320, 240);
        String[] titles = { texts.of("mapping.column"), texts.of("mapping.examples"), texts.of("mapping.field") };
        for (int i = 0; i < titles.length; i++) {
            columns.getColumn(i).setText(titles[i]);
        }
        line = new ColumnLine(area, texts, this::changed);
        preview = new Preview(area, needs, COLUMNS);
        mapping.addListener(SWT.Selection, event -> choose());
        type.addListener(SWT.Selection, event -> propose(Optional.of(types.get(type.getSelectionIndex()).getName())));
        id.addListener(SWT.Selection, event -> edit(sheet -> sheet.id(id.getSelectionIndex() <= 0 ? "" : id.getText())));
        source.addListener(SWT.Modify, event -> edit(sheet -> sheet.source(source.getText())));
        licence.addListener(SWT.Modify, event -> edit(sheet -> sheet.licence(licence.getText())));
        keepAs.addListener(SWT.Modify, event -> plan.keepAs(keepAs.getText()));
        columns.addListener(SWT.Selection, event -> select());
        columns.addListener(SWT.DefaultSelection, event -> line.focus());
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && plan.sheet().isEmpty()) {
            setPageComplete(false);
            begin();
        } else if (!visible) {
            preview.stop();
        }
    }

    /** The mapping kept for such columns, else a proposal. */
    private void begin() {
        work.run(texts.of("mapping.looking"), monitor -> {
            saved = needs.mappings().all();
            Optional<SavedMapping> fitting = needs.mappings().fitting(plan.columns());
            Optional<MappingSheet> sheet = fitting.isPresent() ? read(fitting.get().file())
                    : MappingSheet.of(needs.imports().suggestMapping(plan.format(), plan.file().orElseThrow(),
                            Optional.empty()));
            plan.mapping(sheet);
            return fitting;
        }).ifPresent(fitting -> {
            mapping.removeAll();
            mapping.add(texts.of("mapping.proposed"));
            saved.forEach(each -> mapping.add(each.name()));
            mapping.select(fitting.map(each -> saved.indexOf(each) + 1).orElse(0));
            keepAs.setText(fitting.map(SavedMapping::name).orElse(""));
            fill();
        });
    }

    private static Optional<MappingSheet> read(Path file) {
        try {
            return MappingSheet.of(Files.readString(file));
        } catch (IOException e) {
            ILog.of(MappingPage.class).warn("Cannot read " + file, e);
            return Optional.empty();
        }
    }

    private void choose() {
        int index = mapping.getSelectionIndex();
        if (index <= 0) {
            propose(Optional.empty());
            return;
        }
        Optional<MappingSheet> chosen = read(saved.get(index - 1).file());
        if (chosen.isPresent()) {
            plan.mapping(chosen);
            keepAs.setText(saved.get(index - 1).name());
            fill();
        }
    }

    private void propose(Optional<String> wanted) {
        work.run(texts.of("mapping.looking"), monitor -> {
            String text = needs.imports().suggestMapping(plan.format(), plan.file().orElseThrow(), wanted);
            plan.mapping(MappingSheet.of(text));
            return text;
        }).ifPresent(text -> fill());
    }

    private void edit(Consumer<MappingSheet> edit) {
        if (!filling) {
            plan.sheet().ifPresent(edit);
            update();
        }
    }

    private void changed() {
        int index = columns.getSelectionIndex();
        if (index >= 0) {
            fill(columns.getItem(index), plan.columns().get(index));
        }
        update();
    }

    private void update() {
        boolean titled = plan.sheet().filter(each -> each.filled().contains("title")).isPresent();
        setErrorMessage(titled ? null : texts.of("mapping.noTitle"));
        setPageComplete(titled && !source.getText().isBlank());
        preview.update(plan);
    }

    private void fill() {
        MappingSheet sheet = plan.sheet().orElse(null);
        if (sheet == null) {
            return;
        }
        filling = true;
        int index = types.stream().map(EClass::getName).toList().indexOf(sheet.type());
        type.select(index);
        targets = index < 0 ? List.of() : Target.of(types.get(index), texts.language());
        source.setText(sheet.source());
        licence.setText(sheet.licence());
        id.removeAll();
        id.add(texts.of("mapping.id.none"));
        plan.columns().forEach(each -> id.add(each.name()));
        id.select(sheet.id().size() == 1 ? Math.max(0, id.indexOf(sheet.id().getFirst())) : 0);
        columns.removeAll();
        plan.columns().forEach(each -> fill(new TableItem(columns, SWT.NONE), each));
        if (columns.getItemCount() > 0) {
            columns.setSelection(0);
        }
        select();
        filling = false;
        update();
    }

    private void fill(TableItem item, SourceColumn column) {
        List<String> paths = plan.sheet().map(each -> each.targets(column.name())).orElse(List.of());
        String fields = String.join(", ", paths.stream().map(this::label).toList());
        item.setText(new String[] { column.name(),
                String.join(" | ", column.examples()).replaceAll("\\s+", " "), fields });
    }

    private String label(String path) {
        return targets.stream().filter(each -> each.path().equals(path)).findFirst().map(Target::label).orElse(path);
    }

    private void select() {
        int index = columns.getSelectionIndex();
        line.show(plan.sheet().orElse(null), targets, index < 0 ? "" : plan.columns().get(index).name());
    }

    /** Why a mapping could not be kept; empty when it was, or was not to be. */
    static Optional<String> keep(ImportNeeds needs, ImportPlan plan) {
        if (plan.keepAs().isEmpty() || plan.sheet().isEmpty()) {
            return Optional.empty();
        }
        try {
            needs.mappings().save(plan.keepAs(), plan.sheet().get().text());
            return Optional.empty();
        } catch (MaillageException e) {
            ILog.of(MappingPage.class).warn("Not kept", e);
            return Optional.of(e.text(needs.texts().language()));
        }
    }
}
