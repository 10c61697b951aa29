package org.maillage.ui.curation.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.curation.internal.edit.Sessions;
import org.maillage.ui.curation.internal.form.Typed;
import org.maillage.ui.widgets.Accessibility;

/**
 * Edits a cell of the table: what fits on a line. Enter saves, Escape gives up, Tab saves and goes on with the next cell. The
 * entry is read before the editor opens, and what is typed is checked as it is typed.
 */
final class CellEditing extends AbstractRegistryConfiguration {

    private static final String TEXT = "text";
    private static final String CHOICE = "choice";

    private final Desk desk;
    private final Consumer<String> said;
    private Runnable next = () -> { };
    private Cell current;

    /** The cell that is edited, in the entry as it was read for it: rows may come and go meanwhile. */
    private record Cell(int column, EntrySession session, EStructuralFeature feature, List<EEnumLiteral> choices, String text) {
    }

    CellEditing(Desk desk, Consumer<String> said) {
        this.desk = desk;
        this.said = said;
    }

    /** What to do when the Tab key leaves a cell for another. */
    void onNext(Runnable newNext) {
        next = newNext;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new LineEditor(), DisplayMode.EDIT, TEXT);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new ChoiceEditor(), DisplayMode.EDIT, CHOICE);
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new DataValidator() {
            @Override
            public boolean validate(int column, int row, Object value) {
                if (current != null && current.choices().isEmpty() && read(String.valueOf(value)).isEmpty() && !String.valueOf(value).isBlank()) {
                    throw new ValidationFailedException(desk.needs().texts().of("table.notUnderstood", value));
                }
                return true;
            }
        }, DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, new AbstractEditErrorHandler(null) {
            @Override
            public void displayError(ICellEditor editor, IConfigRegistry from, Exception e) {
                said.accept(e.getMessage());
            }
        }, DisplayMode.EDIT);
    }

    /** Marks the cell that is edited with the way it is edited. */
    void label(LabelStack labels, int column, Row row) {
        if (isCurrent(column, row)) {
            labels.addLabelOnTop(current.choices().isEmpty() ? TEXT : CHOICE);
        }
    }

    /** What the editor begins with, where the cell is edited. */
    Optional<String> text(int column, Row row) {
        return isCurrent(column, row) ? Optional.of(current.text()) : Optional.empty();
    }

    private boolean isCurrent(int column, Row row) {
        return current != null && current.column() == column && current.session().id().equals(row.id());
    }

    /** Whether a field can be edited on one line; if not, it is for the form. */
    boolean canEdit(EStructuralFeature feature) {
        return feature != MaillagePackage.eINSTANCE.getEntry_Status() && Typed.isLine(feature);
    }

    /** Reads the entry; the editor is opened then. */
    void begin(NatTable table, int column, Row row, EStructuralFeature feature, Runnable open) {
        desk.sessions().open(row.id(), new Sessions.Outcome() {
            @Override
            public void done(EntrySession session) {
                if (!table.isDisposed()) {
                    begin(column, session, feature, open);
                }
            }

            @Override
            public void failed(String sentence) {
                said.accept(sentence);
            }
        });
    }

    private void begin(int column, EntrySession session, EStructuralFeature feature, Runnable open) {
        Object value = session.entry().eIsSet(feature) ? session.entry().eGet(feature) : null;
        if (value instanceof String written && written.indexOf('\n') >= 0) {
            desk.open(new Desk.Wanted(session.id(), feature.getName(), true));
            return;
        }
        List<EEnumLiteral> choices = feature.getEType() instanceof EEnum each ? each.getELiterals() : List.of();
        String text = choices.isEmpty() ? Typed.write(value, desk.needs().texts())
                : choices.stream().filter(each -> each.getInstance() == session.entry().eGet(feature)).map(this::label).findFirst()
                        .orElse("");
        current = new Cell(column, session, feature, choices, text);
        open.run();
    }

    private String label(EEnumLiteral choice) {
        return Meta.label(choice, desk.needs().texts().language());
    }

    private Optional<Object> read(String typed) {
        return Typed.read(typed, current.feature(), LocalDate.now());
    }

    /** Takes what the editor gives. */
    void commit(Object value) {
        String text = Objects.toString(value, "");
        if (current.choices().isEmpty()) {
            save(read(text).orElse(null));
        } else {
            current.choices().stream().filter(each -> label(each).equals(text)).findFirst().<Enumerator>map(EEnumLiteral::getInstance)
                    .ifPresent(this::save);
        }
    }

    private void save(Object value) {
        EntrySession session = current.session();
        EStructuralFeature feature = current.feature();
        Object now = session.entry().eIsSet(feature) ? session.entry().eGet(feature) : null;
        if (Objects.equals(now, value)) {
            return;
        }
        boolean alone = !session.isDirty();
        session.set(session.entry(), feature, value, Meta.label(feature, desk.needs().texts().language()), false);
        if (!alone) {
            said.accept(desk.needs().texts().of("table.withTheRest"));
            return;
        }
        desk.sessions().save(session, false, new Sessions.Outcome() {
            @Override
            public void done(EntrySession saved) {
                said.accept(desk.needs().texts().of("table.saved", String.valueOf(saved.entry().getTitle())));
            }

            @Override
            public void failed(String sentence) {
                said.accept(sentence);
            }
        });
    }

    /** A line of text. What is not understood is given up when another control is wanted: nobody is held in a cell. */
    private final class LineEditor extends TextCellEditor {

        LineEditor() {
            focusListener = new InlineFocusListener() {
                @Override
                public void focusLost(FocusEvent event) {
                    if (!commit(MoveDirectionEnum.NONE, true)) {
                        close();
                    }
                }
            };
            traverseListener = event -> {
                boolean back = event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
                if (back || event.detail == SWT.TRAVERSE_TAB_NEXT) {
                    event.doit = false;
                    if (commit(back ? MoveDirectionEnum.LEFT : MoveDirectionEnum.RIGHT)) {
                        next.run();
                    }
                } else if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                    event.doit = false;
                }
            };
        }

        @Override
        public void close() {
            super.close();
            current = null;
        }

        @Override
        public Text createEditorControl(Composite parent) {
            Text text = super.createEditorControl(parent);
            Accessibility.name(text, Meta.label(current.feature(), desk.needs().texts().language()));
            return text;
        }
    }

    /** One of the values that the field can have. */
    private final class ChoiceEditor extends ComboBoxCellEditor {

        ChoiceEditor() {
            super((column, row) -> current.choices().stream().map(CellEditing.this::label).toList());
        }

        @Override
        public void close() {
            super.close();
            current = null;
        }
    }
}
