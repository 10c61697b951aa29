package org.maillage.ui.advice.internal.form;

import java.util.Optional;

import org.eclipse.swt.widgets.Text;

/**
 * How something that is typed is understood and written.
 *
 * @param <T> what it means
 */
public interface Input<T> {

    /** What a text means; empty when it is not understood. Not asked for a blank text. */
    Optional<T> read(String text);

    /** How a value is written. */
    String write(T value);

    /** One sentence that says what can be typed. */
    String hint();

    /** What stands in the empty box. */
    String message();

    /** Prepares the box: a limit, a size. */
    default void prepare(Text box) {
    }
}
