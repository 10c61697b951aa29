package org.maillage.cli;

import java.io.PrintWriter;
import java.util.Locale;

import org.maillage.api.text.Message;

/**
 * Where a command writes.
 *
 * @param out      results
 * @param err      progress and remarks, for people
 * @param language language of texts for people
 */
public record Console(PrintWriter out, PrintWriter err, Locale language) {

    /** Writes a remark for the person. */
    public void say(Message message) {
        err.println(message.in(language));
        err.flush();
    }
}
