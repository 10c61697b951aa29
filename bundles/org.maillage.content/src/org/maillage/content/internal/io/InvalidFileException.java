package org.maillage.content.internal.io;

import org.maillage.api.Problem;

/** A file of which nothing can be read. */
final class InvalidFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    InvalidFileException(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
