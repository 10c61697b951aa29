package org.maillage.architecture;

import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the code of a bundle names its texts. A key stands in the code as a literal, {@code "show.unknown"}, or is put
 * together at a dot, {@code "severity." + problem.severity()}, {@code key + ".atLeast"}: then the literal and the other part
 * are somewhere in the code.
 */
final class Uses {

    /** Keys that picocli asks for: heads and headings of a command's help. */
    private static final Pattern PICOCLI = Pattern.compile("(maillage\\.[a-z-]+\\.)?usage\\.[a-zA-Z]+(\\.\\d+)?");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([\\w.]+\\.)\"\\s*\\+");
    private static final Pattern ENDING = Pattern.compile("\\+\\s*\"(\\.\\w+)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final Set<String> literals;
    private final Set<String> prefixes;
    private final Set<String> endings;
    private final boolean picocli;

    Uses(Bundle bundle) {
        String code = bundle.written().stream().map(Tree::text).collect(Collectors.joining("\n"));
        literals = LITERAL.matcher(code).results().map(each -> each.group(1)).collect(Collectors.toSet());
        prefixes = PREFIX.matcher(code).results().map(each -> each.group(1)).collect(Collectors.toSet());
        endings = ENDING.matcher(code).results().map(each -> each.group(1)).collect(Collectors.toSet());
        picocli = bundle.imports().stream().anyMatch(each -> each.name().equals("picocli"));
    }

    boolean use(String key) {
        return literals.contains(key) || picocli && PICOCLI.matcher(key).matches()
                || prefixes.stream().anyMatch(each -> key.startsWith(each) && isWord(key.substring(each.length())))
                || endings.stream().anyMatch(each -> key.endsWith(each)
                        && literals.contains(key.substring(0, key.length() - each.length())));
    }

    private static boolean isWord(String rest) {
        return Words.ALL.containsAll(WORD.matcher(rest).results().map(each -> each.group()).toList());
    }

    /** Every word of every program and model: names of enumeration literals, columns, states. */
    private static final class Words {
        static final Set<String> ALL = Tree.programs().stream()
                .flatMap(each -> Stream.concat(each.written().stream(), models(each)))
                .flatMap(each -> WORD.matcher(Tree.text(each)).results().map(word -> word.group()))
                .collect(Collectors.toSet());

        private static Stream<Path> models(Bundle bundle) {
            File[] models = bundle.folder().resolve("model").toFile().listFiles((folder, name) -> name.endsWith(".ecore"));
            return Stream.ofNullable(models).flatMap(Stream::of).map(File::toPath);
        }
    }
}
