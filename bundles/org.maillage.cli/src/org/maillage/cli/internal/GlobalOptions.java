package org.maillage.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The options before the command. They are read by hand, since the language and the data area must be known before any
 * service starts.
 *
 * @param data     folder for {@code --data}
 * @param language French unless English is asked for
 * @param command  the command and what follows it
 * @param misused  an option without value, or with one that is not known
 */
record GlobalOptions(Optional<String> data, Locale language, List<String> command, Optional<String> misused) {

    static final String DATA = "--data";
    static final String LANG = "--lang";

    static GlobalOptions parse(List<String> arguments) {
        Optional<String> data = Optional.empty();
        Optional<String> misused = Optional.empty();
        Locale language = Locale.FRENCH;
        List<String> rest = new ArrayList<>(arguments);
        while (!rest.isEmpty() && (is(rest.getFirst(), DATA) || is(rest.getFirst(), LANG))) {
            String option = rest.removeFirst();
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            String value = equals >= 0 ? option.substring(equals + 1) : rest.isEmpty() ? "" : rest.removeFirst();
            if (value.isEmpty() || name.equals(LANG) && !List.of("fr", "en").contains(value)) {
                misused = Optional.of(name);
            } else if (name.equals(LANG)) {
                language = Locale.of(value);
            } else {
                data = Optional.of(value);
            }
        }
        return new GlobalOptions(data, language, List.copyOf(rest), misused);
    }

    private static boolean is(String argument, String option) {
        return argument.equals(option) || argument.startsWith(option + "=");
    }
}
