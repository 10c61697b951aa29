package org.maillage.ui.advice.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.maillage.model.Tristate;
import org.maillage.model.meta.Meta;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.Desk;

/** What the file says of the project holder, in any order, nothing mandatory. */
final class ProfileForm {

    private static final MaillagePackage MODEL = MaillagePackage.eINSTANCE;

    private final AdviceTexts texts;
    private final Fields factory;
    private final Scroll scroll;
    private final List<Field> fields = new ArrayList<>();
    private final List<Field> ofExisting = new ArrayList<>();
    private final Field considered;
    private final InputBox<String> notes;
    private Boolean planned;

    ProfileForm(Composite parent, Desk desk) {
        texts = desk.texts();
        factory = new Fields(desk);
        scroll = new Scroll(parent);
        scroll.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite page = scroll.content();
        Layouts.heading(page, texts.of("form.need"));
        add(page, MODEL.getProfile_NeedText());
        add(page, MODEL.getProfile_Needs());
        add(page, MODEL.getProfile_Stage());
        Layouts.heading(page, texts.of("form.structure"));
        add(page, MODEL.getProfile_NotYetCreated());
        considered = add(page, MODEL.getProfile_ConsideredForms());
        ofExisting.add(add(page, MODEL.getProfile_Family()));
        ofExisting.add(add(page, MODEL.getProfile_LegalForm()));
        add(page, MODEL.getProfile_Territory());
        Composite three = Layouts.equalColumns(page, 3);
        ofExisting.add(add(three, MODEL.getProfile_CreatedOn()));
        add(three, MODEL.getProfile_Staff());
        add(three, MODEL.getProfile_Budget());
        add(page, MODEL.getProfile_Approvals());
        Layouts.heading(page, texts.of("form.activity"));
        add(page, MODEL.getProfile_Filieres());
        add(page, MODEL.getProfile_Activities());
        add(page, MODEL.getProfile_Publics());
        Layouts.heading(page, texts.of("form.funding"));
        add(page, MODEL.getProfile_Expenses());
        Composite two = Layouts.equalColumns(page, 2);
        add(two, MODEL.getProfile_AmountSought());
        add(two, MODEL.getProfile_OwnFunds());
        add(page, MODEL.getProfile_StateAids());
        Layouts.heading(page, Meta.label(MODEL.getProjectFile_Notes(), texts.language()));
        notes = new InputBox<>(page, Meta.label(MODEL.getProjectFile_Notes(), texts.language()), 5,
                new Sentences(texts, "notes.message"), value -> desk.change("notes", each -> each.setNotes(value)));
    }

    private Field add(Composite parent, EStructuralFeature feature) {
        Field field = factory.make(parent, feature, true);
        fields.add(field);
        return field;
    }

    void show(ProjectFile file, boolean editable) {
        Profile profile = file.getProfile();
        fields.forEach(each -> {
            each.show(profile);
            each.enable(editable);
        });
        notes.show(file.getNotes());
        notes.enable(editable);
        suit(profile);
    }

    /** A structure that does not exist yet has forms that are considered; an existing one has a form and an age. */
    private void suit(Profile profile) {
        boolean isPlanned = profile.getNotYetCreated() == Tristate.YES;
        if (planned == null || planned != isPlanned) {
            planned = isPlanned;
            Layouts.show(considered.control(), isPlanned || !profile.getConsideredForms().isEmpty());
            ofExisting.forEach(each -> Layouts.show(each.control(),
                    !isPlanned || profile.eGet(each.feature()) != null));
            scroll.reflow();
        }
    }

    void top() {
        scroll.top();
        scroll.reflow();
    }

    void focus() {
        fields.getFirst().first().setFocus();
    }
}
