package org.maillage.match.internal;

import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;

/** What a person named could not be found. */
public final class Unresolved extends MaillageException {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    /** Says what is named, and what to do. */
    public Unresolved(Message sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** The sentence, to be part of another. */
    public Message sentence() {
        return sentence;
    }
}
