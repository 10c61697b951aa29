package org.maillage.note.internal.write;

import com.openhtmltopdf.util.XRLog;

/** What the libraries that make documents are told once. */
final class Libraries {

    private Libraries() {
    }

    /** Keeps them quiet: what they log may hold words of a note. */
    static void quiet() {
        XRLog.setLoggingEnabled(false);
    }
}
