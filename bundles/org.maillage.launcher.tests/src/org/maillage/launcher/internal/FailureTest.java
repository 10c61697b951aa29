package org.maillage.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void aLibraryThatCannotBeLoadedMeansThatTheToolkitIsMissing() {
        assertEquals(Failure.NO_TOOLKIT, Failure.of(new IllegalStateException(
                new UnsatisfiedLinkError("Could not load SWT library. Reasons: libgtk-3.so.0: cannot open"))));
        assertEquals(Failure.OTHER, Failure.of(new UnsatisfiedLinkError("jna")));
    }

    @Test
    void anyOtherFailureIsLeftToTheLog() {
        assertEquals(Failure.OTHER, Failure.of(new IllegalStateException()));
    }

    @Test
    void everyFailureCanBeSaidInBothLanguages() {
        for (Failure failure : Failure.values()) {
            assertTrue(texts(Locale.FRENCH).containsKey(failure.key()), failure.key());
            assertTrue(texts(Locale.ENGLISH).containsKey(failure.key()), failure.key());
        }
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.maillage.launcher.internal.messages", language,
                Failure.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
