package org.maillage.cli.internal.command;

import org.maillage.cli.internal.render.Format;

import picocli.CommandLine.Option;

/** The options that every command has. */
public class OutputOption {

    /** The form of the output. */
    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    public Format format = Format.text;

    /** JSON by its short name. */
    @Option(names = "--json", descriptionKey = "json")
    void json(boolean asked) {
        format = asked ? Format.json : format;
    }

    @Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
    boolean help;
}
