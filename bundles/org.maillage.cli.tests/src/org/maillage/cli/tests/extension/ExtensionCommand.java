package org.maillage.cli.tests.extension;

import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;

import picocli.CommandLine.Command;

/** A command that somebody else brings, with its texts beside it. */
@Command
public final class ExtensionCommand implements CliCommand {

    @Override
    public int run(Console console) {
        console.out().println("essayé");
        return ExitCode.DONE;
    }
}
