package org.maillage.launcher.internal;

/** Tells a start that failed for want of something the person can mend from any other. */
public enum Failure {

    /** No screen was announced to this process. */
    NO_DISPLAY,
    /** A screen was announced, but it does not answer. */
    DISPLAY_CLOSED,
    /** The system libraries that draw windows are not installed. */
    NO_TOOLKIT,
    /** Anything else; the log has the details. */
    OTHER;

    /** Reads the failure from what the start threw. */
    public static Failure of(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            String text = String.valueOf(each.getMessage());
            if (each instanceof UnsatisfiedLinkError && (text.contains("SWT") || text.contains("swt"))) {
                return NO_TOOLKIT;
            }
            if (each.getClass().getName().equals("org.eclipse.swt.SWTError") && text.contains("gtk_init_check")) {
                return DISPLAY_CLOSED;
            }
        }
        return OTHER;
    }

    /** The key of the sentence to say. */
    public String key() {
        return switch (this) {
            case NO_DISPLAY -> "display.none";
            case DISPLAY_CLOSED -> "display.closed";
            case NO_TOOLKIT -> "toolkit.none";
            case OTHER -> "start.failed";
        };
    }
}
