package org.maillage.api;

import java.util.Locale;

import org.maillage.api.text.Message;

/** What a service could not do, as one sentence for the person who asked. The only checked exception of the API. */
public class MaillageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    /** A failure without technical cause. */
    public MaillageException(Message text) {
        this(text, null);
    }

    /** A failure whose technical cause goes to the log, not to the person. */
    public MaillageException(Message text, Throwable cause) {
        super(text.toString(), cause);
        this.text = text;
    }

    /** The sentence, to be said inside another one. */
    public Message sentence() {
        return text;
    }

    /** The sentence in the person’s language. */
    public String text(Locale language) {
        return text.in(language);
    }
}
