package org.maillage.ui.curation.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.api.content.Origin;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Images;
import org.maillage.ui.widgets.UiExecutor;

/** What the fields of one form share. Used on the user-interface thread. */
public final class Editing {

    private final Needs needs;
    private final Formats formats;
    private final Images images;
    private final UiExecutor ui;
    private final Titles titles;
    private final Finder finder;
    private final Vocabularies vocabularies;
    private final Spelling spelling;
    private final Actions actions;
    private EntrySession session;

    /** What fields ask of the form. */
    public interface Actions {

        /** A control needs more or less room than before; the others are left as they are. */
        void reflow(Control changed);

        /** Says the help of the field that has the cursor. */
        void help(EStructuralFeature feature);

        /** Titles have come: draws anew. */
        void refresh();

        /** Shows an entry. */
        void open(String entryId);
    }

    Editing(Needs needs, Composite form, Actions actions) {
        this.needs = needs;
        this.actions = actions;
        this.formats = new Formats(needs.texts());
        this.images = new Images(form, Editing.class);
        this.ui = new UiExecutor(form);
        this.titles = new Titles(needs.content(), ui, actions::refresh);
        this.vocabularies = new Vocabularies(needs.content());
        this.finder = new Finder(needs, vocabularies);
        this.spelling = new Spelling(needs, form, ui);
    }

    Needs needs() {
        return needs;
    }

    DeskTexts texts() {
        return needs.texts();
    }

    Formats formats() {
        return formats;
    }

    Images images() {
        return images;
    }

    UiExecutor ui() {
        return ui;
    }

    Titles titles() {
        return titles;
    }

    Finder finder() {
        return finder;
    }

    Spelling spelling() {
        return spelling;
    }

    Actions actions() {
        return actions;
    }

    /** Entries have changed outside of the form. */
    public void forget() {
        titles.clear();
        vocabularies.clear();
    }

    EntrySession session() {
        return session;
    }

    void use(EntrySession newSession) {
        session = newSession;
    }

    /** Whether entries of a collection are written as a whole, not as changes above them. */
    boolean isPersonal(String collection) {
        return needs.content().collection(collection).filter(each -> each.origin() == Origin.PERSONAL).isPresent();
    }

    /** What people call a field, without its unit. */
    public String label(EStructuralFeature feature) {
        return formats.withoutUnit(Meta.label(feature, texts().language()));
    }

    /** Gives a field a value as a step of its own. */
    void set(EObject owner, EStructuralFeature feature, Object value) {
        session.set(owner, feature, value, label(feature), false);
    }

    /** Gives a field the value as it is being typed. */
    void type(EObject owner, EStructuralFeature feature, Object value) {
        session.set(owner, feature, value, label(feature), true);
    }

    /** Changes something of a field as a step of its own. */
    void change(EStructuralFeature feature, Runnable change) {
        session.change(label(feature), change);
    }
}
