package org.maillage.api.publish;

import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.text.Message;

/** Content with errors, which is not published. */
public class InvalidContentException extends MaillageException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With the errors, each by entry and field. */
    public InvalidContentException(Message text, List<Problem> problems) {
        super(text);
        this.problems = List.copyOf(problems);
    }

    /** The errors. */
    public List<Problem> problems() {
        return problems;
    }
}
