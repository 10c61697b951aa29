package org.maillage.exchange.internal.run;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;

/** A file that cannot be read, or not any further; others go on. */
public final class UnreadableFileException extends MaillageException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** The problem says which file, where and why. */
    public UnreadableFileException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
