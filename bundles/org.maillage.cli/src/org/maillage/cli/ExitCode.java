package org.maillage.cli;

/** What a command says to the script that called it. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /** Done, and something was found that should be looked at. */
    public static final int FINDINGS = 1;
    /** The command was not understood. */
    public static final int USAGE = 2;
    /** Something failed. */
    public static final int FAILURE = 3;

    private ExitCode() {
    }
}
