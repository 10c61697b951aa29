package org.maillage.ui.curation.internal.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.emf.ecore.EClass;
import org.maillage.api.Problem;
import org.maillage.ui.curation.internal.edit.Sessions;
import org.maillage.ui.curation.internal.form.Needs;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What the views of the desk share: what is listed, which entry is in the form. Used on the user-interface thread. */
@Creatable
@Singleton
public final class Desk {

    private final Needs needs;
    private final Sessions sessions;
    private final List<Consumer<Scope>> scopeListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Wanted>> entryListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Collection<EClass>>> typeListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> problemListeners = new CopyOnWriteArrayList<>();
    private Scope scope = Scope.NOTHING;
    private Optional<Wanted> wanted = Optional.empty();
    private Collection<EClass> types = List.of();
    private List<Problem> problems = List.of();

    /**
     * An entry to bring into the form.
     *
     * @param id    its id
     * @param field the field to go to; empty for none
     * @param go    whether the cursor goes to the form
     */
    public record Wanted(String id, String field, boolean go) {
    }

    /** Called by the workbench. */
    @Inject
    public Desk(Needs needs) {
        this.needs = needs;
        this.sessions = new Sessions(needs);
    }

    /** What the desk works with. */
    public Needs needs() {
        return needs;
    }

    /** The entries being edited. */
    public Sessions sessions() {
        return sessions;
    }

    /** What is listed. */
    public Scope scope() {
        return scope;
    }

    /** Lists something else. */
    public void list(Scope newScope) {
        if (!newScope.equals(scope)) {
            scope = newScope;
            scopeListeners.forEach(each -> each.accept(newScope));
        }
    }

    /** Told what is listed. */
    public void onScope(Consumer<Scope> listener) {
        scopeListeners.add(listener);
    }

    /** The entry in the form. */
    public Optional<String> entry() {
        return wanted.map(Wanted::id);
    }

    /** What the form was asked for last. */
    public Optional<Wanted> wanted() {
        return wanted;
    }

    /** Brings an entry into the form. */
    public void open(Wanted newWanted) {
        wanted = Optional.of(newWanted);
        entryListeners.forEach(each -> each.accept(newWanted));
    }

    /** Told which entry is wanted in the form. */
    public void onEntry(Consumer<Wanted> listener) {
        entryListeners.add(listener);
    }

    /** The types of what is listed: of one of them is the entry that will be wanted. */
    public Collection<EClass> types() {
        return types;
    }

    /** Tells the types of what is listed. */
    public void listed(Collection<EClass> newTypes) {
        types = List.copyOf(newTypes);
        typeListeners.forEach(each -> each.accept(types));
    }

    /** Told the types of what is listed. */
    public void onTypes(Consumer<Collection<EClass>> listener) {
        typeListeners.add(listener);
    }

    /** No longer told of anything. */
    public void forget(Object listener) {
        scopeListeners.remove(listener);
        entryListeners.remove(listener);
        typeListeners.remove(listener);
        problemListeners.remove(listener);
    }

    /** What is wrong with the entry in the form, as it is being written. */
    public List<Problem> problems() {
        return problems;
    }

    /** Tells what is wrong with the entry in the form. */
    public void found(List<Problem> newProblems) {
        problems = List.copyOf(newProblems);
        problemListeners.forEach(Runnable::run);
    }

    /** Told when other things are wrong. */
    public void onProblems(Runnable listener) {
        problemListeners.add(listener);
    }
}
