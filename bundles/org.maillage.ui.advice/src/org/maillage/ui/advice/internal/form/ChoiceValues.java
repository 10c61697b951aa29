package org.maillage.ui.advice.internal.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;
import org.maillage.api.MaillageException;
import org.maillage.ui.advice.internal.desk.Choice;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.widgets.Completion;

/** The values of a vocabulary. */
public final class ChoiceValues implements Values<Choice> {

    private static final int PROPOSALS = 12;

    private final Desk desk;
    private final EStructuralFeature field;

    /** Those that a field takes by the meta-model. */
    public ChoiceValues(Desk desk, EStructuralFeature field) {
        this.desk = desk;
        this.field = field;
    }

    @Override
    public List<Choice> find(String text) throws MaillageException {
        return desk.choices().find(field, text, PROPOSALS);
    }

    @Override
    public String id(Choice value) {
        return value.id();
    }

    @Override
    public Completion.Proposal proposal(Choice value) {
        return new Completion.Proposal(value.label(), value.code().isEmpty() ? value.note() : value.code());
    }

    @Override
    public String label(String id) {
        return desk.choices().label(id);
    }

    @Override
    public boolean canBrowse() {
        return true;
    }

    @Override
    public void browse(Shell shell, String title, List<String> chosen, boolean several, Consumer<List<String>> then) {
        desk.work().quietly(monitor -> desk.choices().all(field),
                all -> new ChoiceDialog(shell, desk.texts(), title, all, chosen, several).choose().ifPresent(then),
                sentence -> { });
    }
}
