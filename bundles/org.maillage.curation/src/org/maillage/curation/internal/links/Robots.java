package org.maillage.curation.internal.links;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules of a robots.txt that concern us, after RFC 9309: the group of our name, else that of everybody; the longest rule
 * that fits a path wins, and allowing wins over forbidding of the same length.
 */
final class Robots {

    /** Nothing is forbidden. */
    static final Robots NONE = new Robots(List.of(), Optional.empty());
    /** All is forbidden: who cannot say what is allowed is left alone. */
    static final Robots ALL = new Robots(List.of(new RobotsRule("/", false)), Optional.empty());

    private static final String US = "maillage";
    private static final int LONGEST_DELAY = 30;

    private final List<RobotsRule> rules;
    private final Optional<Duration> delay;

    private Robots(List<RobotsRule> rules, Optional<Duration> delay) {
        this.rules = rules;
        this.delay = delay;
    }

    private record RobotsRule(String path, boolean allow) {

        boolean fits(String wanted) {
            StringBuilder pattern = new StringBuilder();
            for (String part : path.split("(?<=\\*)|(?=\\*)")) {
                pattern.append(part.equals("*") ? ".*" : Pattern.quote(part));
            }
            String text = pattern.toString();
            boolean end = path.endsWith("$");
            return Pattern.compile(end ? text.replace("$\\E", "\\E") + "$" : text + ".*").matcher(wanted).matches();
        }
    }

    static Robots parse(String text) {
        List<RobotsRule> ours = new ArrayList<>();
        List<RobotsRule> everybodys = new ArrayList<>();
        Optional<Duration> delay = Optional.empty();
        boolean named = false;
        boolean us = false;
        boolean everybody = false;
        boolean inAgents = false;
        for (String line : text.split("\\R")) {
            String[] parts = line.replaceFirst("#.*", "").split(":", 2);
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts.length < 2 ? "" : parts[1].strip();
            if (key.equals("user-agent")) {
                us = value.toLowerCase(Locale.ROOT).startsWith(US) || inAgents && us;
                everybody = value.equals("*") || inAgents && everybody;
                named |= us;
                inAgents = true;
            } else if (!key.isEmpty()) {
                inAgents = false;
                if (key.equals("crawl-delay") && (us || everybody)) {
                    delay = seconds(value);
                } else if ((key.equals("disallow") || key.equals("allow")) && !value.isEmpty()) {
                    RobotsRule rule = new RobotsRule(value, key.equals("allow"));
                    if (us) {
                        ours.add(rule);
                    } else if (everybody) {
                        everybodys.add(rule);
                    }
                }
            }
        }
        return new Robots(named ? ours : everybodys, delay);
    }

    private static Optional<Duration> seconds(String value) {
        try {
            double seconds = Double.parseDouble(value);
            return seconds > 0 ? Optional.of(Duration.ofMillis((long) (Math.min(seconds, LONGEST_DELAY) * 1000)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a path, with its query, may be asked for. */
    boolean allows(String path) {
        RobotsRule best = null;
        for (RobotsRule each : rules) {
            if (each.fits(path) && (best == null || each.path().length() > best.path().length()
                    || each.path().length() == best.path().length() && each.allow())) {
                best = each;
            }
        }
        return best == null || best.allow();
    }

    /** How long the host wants us to wait between two requests, if it says so; half a minute at most. */
    Optional<Duration> delay() {
        return delay;
    }
}
