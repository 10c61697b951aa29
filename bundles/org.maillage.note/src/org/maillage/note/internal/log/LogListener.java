package org.maillage.note.internal.log;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;
import org.osgi.service.component.annotations.Component;

/**
 * Listens to Log4j’s interface, which POI and PDFBox call: in an OSGi framework it takes a lock when it starts and keeps it
 * until somebody listens. Where another thread started it (that of the start levels does, through SPI Fly), documents would
 * wait for ever; see https://github.com/apache/logging-log4j2/issues/2655. What is logged may hold words of a note: only
 * errors are, on the error output. Loading this package does not start the bundle, which would ask for this very service.
 */
@Component(service = Provider.class, property = "APIVersion=" + LogListener.VERSION)
public final class LogListener extends Provider {

    static final String VERSION = "2.6.0";
    private static final int LAST = 0;

    /** Called by Declarative Services. */
    public LogListener() {
        super(LAST, VERSION, SimpleLoggerContextFactory.class);
    }
}
