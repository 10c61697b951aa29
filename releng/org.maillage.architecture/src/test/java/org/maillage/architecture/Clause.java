package org.maillage.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of a manifest header.
 *
 * @param name       the package, bundle or namespace
 * @param parameters attributes under their name, directives under their name and a colon
 */
record Clause(String name, Map<String, String> parameters) {

    static final String VERSION = "version";

    /** The clauses of a header; none when the header is absent. */
    static List<Clause> parse(String header) {
        return header == null ? List.of() : split(header, ',').stream().map(Clause::clause).toList();
    }

    private static Clause clause(String text) {
        List<String> parts = split(text, ';');
        Map<String, String> parameters = new HashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            // "version:Version" is the attribute with its type; "resolution:" of "resolution:=" is a directive.
            String key = part.substring(0, equals).strip().replaceFirst(":\\w+(<\\w+>)?$", "");
            parameters.put(key, part.substring(equals + 1).strip().replace("\"", ""));
        }
        return new Clause(parts.getFirst().strip(), Map.copyOf(parameters));
    }

    /** Splits at a character that is not inside quotes. */
    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char each : text.toCharArray()) {
            quoted ^= each == '"';
            if (each == at && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(each);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    /** Whether the name is that of a package or bundle, or of one below it. */
    boolean isIn(String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
