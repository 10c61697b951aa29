package org.maillage.ui.advice.internal.form;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.model.AidRegime;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.ReceivedAid;
import org.maillage.model.meta.Meta;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.widgets.Accessibility;

/** State aid already received: regime, amount, date. */
final class AidsField extends RowsField {

    private static final MaillagePackage MODEL = MaillagePackage.eINSTANCE;

    AidsField(Composite parent, Desk desk, EStructuralFeature feature, boolean labelled) {
        super(parent, desk, feature, labelled, "aids.add");
    }

    @Override
    EObject make() {
        return MaillageFactory.eINSTANCE.createReceivedAid();
    }

    @Override
    Line line(Composite parent, int index) {
        Composite row = Layouts.columns(parent, 2);
        Combo regime = regimes(row, index);
        Button remove = remover(row, index);
        remove.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        Composite below = Layouts.equalColumns(parent, 2);
        EStructuralFeature amounts = MODEL.getReceivedAid_Amount();
        InputBox<BigDecimal> amount = new InputBox<>(below, name(index, amounts), 1, new Figures(texts(), "figure.euros", "amount.message"),
                value -> set(index, amounts, value));
        EStructuralFeature days = MODEL.getReceivedAid_On();
        InputBox<LocalDate> day = new InputBox<>(below, name(index, days), 1, new Days(texts(), "aids.on"),
                value -> set(index, days, value));
        return new Line() {
            @Override
            public void show(EObject thing) {
                ReceivedAid aid = (ReceivedAid) thing;
                regime.select(AidRegime.VALUES.indexOf(aid.getRegime()));
                amount.show(aid.getAmount());
                day.show(aid.getOn());
            }

            @Override
            public void enable(boolean editable) {
                regime.setEnabled(editable);
                amount.enable(editable);
                day.enable(editable);
                remove.setEnabled(editable);
            }

            @Override
            public Control first() {
                return regime;
            }
        };
    }

    private Combo regimes(Composite row, int index) {
        EStructuralFeature regimes = MODEL.getReceivedAid_Regime();
        Composite frame = Accessibility.frame(row, name(index, regimes));
        frame.setLayoutData(Layouts.wide());
        Combo regime = Combos.of(frame, name(index, regimes));
        for (AidRegime each : AidRegime.VALUES) {
            EEnumLiteral literal = MODEL.getAidRegime().getEEnumLiteral(each.getName());
            regime.add(each == AidRegime.UNKNOWN ? texts().of("aids.regime") : Meta.label(literal, texts().language()));
        }
        regime.addListener(SWT.Selection,
                event -> set(index, regimes, AidRegime.VALUES.get(regime.getSelectionIndex())));
        return regime;
    }
}
