package org.maillage.api.publish;

import org.maillage.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/** Follows long work. Called on the thread that does it. */
@ConsumerType
public interface Monitor {

    /** No interest and no cancel. */
    Monitor NONE = new Monitor() {
    };

    /** The next step begins. */
    default void step(Message what) {
    }

    /** Asked often: whether to stop. Nothing is changed then. */
    default boolean cancelled() {
        return false;
    }
}
