package org.maillage.cli.internal;

import org.maillage.api.text.Message;

import picocli.CommandLine.MissingParameterException;
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
                    e.getMissing().stream().map(each -> each.isOption() ? ((picocli.CommandLine.Model.OptionSpec) each)
                            .longestName() : each.paramLabel()).findFirst().orElse(""));
            case OverwrittenOptionException e -> Message.of(CliTexts.class, "usage.twice",
                    ((picocli.CommandLine.Model.OptionSpec) e.getOverwritten()).longestName());
            default -> Message.of(CliTexts.class, "usage.badValue", name(exception),
                    exception.getValue() == null ? "" : exception.getValue());
        };
    }

    private static String name(ParameterException exception) {
        return switch (exception.getArgSpec()) {
            case picocli.CommandLine.Model.OptionSpec option -> option.longestName();
            case null -> "";
            default -> exception.getArgSpec().paramLabel();
        };
    }
}
