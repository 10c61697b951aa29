package org.maillage.cli.internal;

import org.maillage.api.text.Message;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the person's language what picocli says in English. */
final class UsageErrors {

    private UsageErrors() {
    }

    static Message message(ParameterException exception) {
        return switch (exception) {
            case UnmatchedArgumentException e -> Message.of(CliTexts.class, "usage.unmatched",
                    String.join(" ", e.getUnmatched()));
            case MissingParameterException e -> Message.of(CliTexts.class, "usage.missing",
                    e.getMissing().stream().map(UsageErrors::withValue).findFirst().orElse(""));
            case OverwrittenOptionException e -> Message.of(CliTexts.class, "usage.twice",
                    ((OptionSpec) e.getOverwritten()).longestName());
            default -> Message.of(CliTexts.class, "usage.badValue", name(exception),
                    exception.getValue() == null ? "" : exception.getValue());
        };
    }

    /** The option with what it stands before, since either may be what is missing. */
    private static String withValue(ArgSpec missing) {
        return missing instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel()
                : missing.paramLabel();
    }

    private static String name(ParameterException exception) {
        return switch (exception.getArgSpec()) {
            case OptionSpec option -> option.longestName();
            case null -> "";
            default -> exception.getArgSpec().paramLabel();
        };
    }
}
