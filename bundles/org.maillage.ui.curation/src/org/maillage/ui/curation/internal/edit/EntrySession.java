package org.maillage.ui.curation.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;

/**
 * An entry being edited: a copy of its own, the steps that lead to it, and what was there before. Used on the
 * user-interface thread.
 */
public final class EntrySession {

    /** Typing that goes on within this time is one step. */
    private static final long ONE_STEP = 3_000_000_000L;

    private final Entry entry;
    private final ChangeRecorder recorder = new ChangeRecorder();
    private final BasicCommandStack steps = new BasicCommandStack();
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<EntryView> stored;
    private Entry base;
    private Object lastKey;
    private long lastTime;

    private EntrySession(Optional<EntryView> stored, Entry base, Entry entry) {
        this.stored = stored;
        this.base = base;
        this.entry = entry;
    }

    /** Edits an entry that is there. */
    public static EntrySession of(EntryView view) {
        return new EntrySession(Optional.of(view), EcoreUtil.copy(view.entry()), EcoreUtil.copy(view.entry()));
    }

    /** Edits an entry that is not saved yet. The entry becomes the session’s. */
    public static EntrySession ofNew(Entry entry) {
        return new EntrySession(Optional.empty(), (Entry) EcoreUtil.create(entry.eClass()), entry);
    }

    /**
     * Goes on with what was not saved.
     *
     * @param stored what is there now; empty for an entry that never was saved
     * @param draft  what was kept
     */
    public static EntrySession of(Optional<EntryView> stored, Draft draft) {
        Entry base = draft.base().or(() -> stored.map(EntryView::entry)).map(EcoreUtil::copy)
                .orElseGet(() -> (Entry) EcoreUtil.create(draft.entry().eClass()));
        return new EntrySession(stored, base, EcoreUtil.copy(draft.entry()));
    }

    /** The id of the entry. */
    public String id() {
        return entry.getId();
    }

    /** The entry as it is now. It is changed through {@link #change} only. */
    public Entry entry() {
        return entry;
    }

    /** What was in the collection when it was last read or saved; empty for a new entry. */
    public Optional<EntryView> stored() {
        return stored;
    }

    /** Whether the entry was never saved. */
    public boolean isNew() {
        return stored.isEmpty();
    }

    /** Names of the fields that differ from what was read. */
    public Set<String> changed() {
        return Values.differences(base, entry);
    }

    /** Whether something would be lost. */
    public boolean isDirty() {
        return isNew() || !EcoreUtil.equals(base, entry);
    }

    /** What is to be saved, as copies that another thread may read. */
    public Draft snapshot() {
        return new Draft(id(), isNew() ? Optional.empty() : Optional.of(EcoreUtil.copy(base)), EcoreUtil.copy(entry));
    }

    /** Told after each change, undo and redo. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer told. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Gives a field a value, as a step. Typing in one field is one step. */
    public void set(EObject owner, EStructuralFeature feature, Object value, String label, boolean typing) {
        change(label, typing ? List.of(System.identityHashCode(owner), feature) : null, () -> {
            if (value == null) {
                owner.eUnset(feature);
            } else {
                owner.eSet(feature, value);
            }
        });
    }

    /** Changes the entry as one step. */
    public void change(String label, Runnable change) {
        change(label, null, change);
    }

    private void change(String label, Object key, Runnable change) {
        boolean goesOn = key != null && key.equals(lastKey) && System.nanoTime() - lastTime < ONE_STEP
                && steps.getUndoCommand() instanceof RecordedChange;
        ChangeDescription made;
        if (goesOn) {
            recorder.beginRecording(((RecordedChange) steps.getUndoCommand()).description(), List.of(entry));
        } else {
            recorder.beginRecording(List.of(entry));
        }
        try {
            change.run();
        } finally {
            made = recorder.endRecording();
        }
        if (goesOn) {
            ((RecordedChange) steps.getUndoCommand()).goOn(made);
        } else if (made.getObjectChanges().isEmpty()) {
            return;
        } else {
            steps.execute(new RecordedChange(label, made));
        }
        lastKey = key;
        lastTime = System.nanoTime();
        tell();
    }

    /** The step that undo takes back; empty when there is none. */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(steps.getUndoCommand()).map(Command::getLabel);
    }

    /** The step that redo makes again; empty when there is none. */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(steps.getRedoCommand()).map(Command::getLabel);
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        if (steps.canUndo()) {
            lastKey = null;
            steps.undo();
            tell();
        }
    }

    /** Makes the last step that was taken back again, if there is one. */
    public void redo() {
        if (steps.canRedo()) {
            lastKey = null;
            steps.redo();
            tell();
        }
    }

    /** Goes back to what was read, as a step. */
    public void discard(String label) {
        change(label, () -> changed().stream().filter(name -> !name.equals("id"))
                .forEach(name -> Values.copy(entry, base, entry.eClass().getEStructuralFeature(name))));
    }

    /**
     * Takes over what was saved, or what others wrote meanwhile: fields that differ from what was to be saved stay changes.
     *
     * @param now   what is in the collection
     * @param asked what was to be saved
     */
    public void saved(EntryView now, Entry asked) {
        boolean partsCame = false;
        for (EStructuralFeature feature : entry.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient() && Values.same(entry, asked, feature)
                    && !Values.same(entry, now.entry(), feature)) {
                Values.copy(entry, now.entry(), feature);
                // Steps before hold objects that are no longer in the entry.
                partsCame |= feature instanceof EReference;
            }
        }
        if (partsCame) {
            steps.flush();
        }
        stored = Optional.of(now);
        base = EcoreUtil.copy(now.entry());
        lastKey = null;
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
