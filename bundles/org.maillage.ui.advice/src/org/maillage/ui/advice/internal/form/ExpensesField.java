package org.maillage.ui.advice.internal.form;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.PlannedExpense;
import org.maillage.ui.advice.internal.desk.Choice;
import org.maillage.ui.advice.internal.desk.Desk;

/** Planned expenses: kind and amount. */
final class ExpensesField extends RowsField {

    private static final int AMOUNT = 88;
    private static final MaillagePackage MODEL = MaillagePackage.eINSTANCE;

    ExpensesField(Composite parent, Desk desk, EStructuralFeature feature, boolean labelled) {
        super(parent, desk, feature, labelled, "expenses.add");
    }

    @Override
    EObject make() {
        return MaillageFactory.eINSTANCE.createPlannedExpense();
    }

    @Override
    Line line(Composite parent, int index) {
        Composite row = Layouts.columns(parent, 3);
        EStructuralFeature kinds = MODEL.getPlannedExpense_Kind();
        ValueBox<Choice> kind = new ValueBox<>(row, texts(), name(index, kinds), texts().of("expenses.kind"),
                new ChoiceValues(desk(), kinds), id -> set(index, kinds, id));
        EStructuralFeature amounts = MODEL.getPlannedExpense_Amount();
        InputBox<BigDecimal> amount = new InputBox<>(row, name(index, amounts), 1,
                new Figures(texts(), "figure.euros", "amount.message"), value -> set(index, amounts, value));
        GridData narrow = new GridData(SWT.RIGHT, SWT.TOP, false, false);
        narrow.widthHint = AMOUNT;
        amount.control().setLayoutData(narrow);
        Button remove = remover(row, index);
        remove.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        return new Line() {
            @Override
            public void show(EObject thing) {
                PlannedExpense expense = (PlannedExpense) thing;
                kind.show(expense.getKind());
                amount.show(expense.getAmount());
            }

            @Override
            public void enable(boolean editable) {
                kind.enable(editable);
                amount.enable(editable);
                remove.setEnabled(editable);
            }

            @Override
            public Control first() {
                return kind.box();
            }
        };
    }
}
