package org.maillage.ui.advice.internal.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.maillage.ui.widgets.Completion;

/**
 * The values that a box takes. Finding is called in jobs, the rest on the user-interface thread.
 *
 * @param <T> how a value is found
 */
public interface Values<T> extends Completion.Source<T> {

    /** The id of a value. */
    String id(T value);

    /** How a proposal reads. */
    Completion.Proposal proposal(T value);

    /** What a value is called. */
    String label(String id);

    /** Whether all of them can be looked through. */
    default boolean canBrowse() {
        return false;
    }

    /**
     * Lets a person look through all of them.
     *
     * @param title   name of the field
     * @param chosen  ids of those that are chosen
     * @param several whether several can be
     * @param then    takes what is chosen then; not called when the person gives up
     */
    default void browse(Shell shell, String title, List<String> chosen, boolean several, Consumer<List<String>> then) {
        throw new UnsupportedOperationException();
    }
}
