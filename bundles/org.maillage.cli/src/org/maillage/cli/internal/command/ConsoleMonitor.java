package org.maillage.cli.internal.command;

import org.maillage.api.publish.Monitor;
import org.maillage.api.text.Message;
import org.maillage.cli.Console;

/**
 * Says each step beside the results.
 *
 * @param console where to
 */
record ConsoleMonitor(Console console) implements Monitor {

    @Override
    public void step(Message what) {
        console.say(what);
    }
}
