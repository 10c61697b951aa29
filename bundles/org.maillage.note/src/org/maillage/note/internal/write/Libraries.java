package org.maillage.note.internal.write;

import com.openhtmltopdf.util.XRLog;

/** What the libraries that make documents are told once. */
final class Libraries {

    private static final String PROVIDER = "log4j.provider";
    private static final String SIMPLE = "org.apache.logging.log4j.simple.internal.SimpleProvider";

    private Libraries() {
    }

    /**
     * Keeps them quiet: what they log may hold words of a note, and Log4j’s interface, which POI calls, complains when nobody
     * listens.
     */
    static void quiet() {
        XRLog.setLoggingEnabled(false);
        if (System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, SIMPLE);
        }
    }
}
