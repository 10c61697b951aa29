package org.maillage.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;

/**
 * What others can compile against in a package, a line for each type and member.
 *
 * @param name    of the package
 * @param version its version
 * @param members the lines; those of interfaces that others implement begin with {@value #CONSUMED}
 */
record Signatures(String name, String version, Set<String> members) {

    private static final String CONSUMED = "implemented ";
    private static final String CONSUMER = "org.osgi.annotation.versioning.ConsumerType";

    static Signatures of(String name, String version) {
        Set<String> members = new TreeSet<>();
        Programs.classes().stream().filter(each -> each.getPackageName().equals(name) && isOffered(each))
                .forEach(each -> members.addAll(members(each)));
        return new Signatures(name, version, members);
    }

    static Signatures read(String name, List<String> lines) {
        return new Signatures(name, lines.getFirst(), new TreeSet<>(lines.subList(1, lines.size())));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(version));
        lines.addAll(members);
        return lines;
    }

    private static boolean isOffered(JavaClass each) {
        return isOffered(each.getModifiers()) && !each.getSimpleName().isEmpty()
                && each.getEnclosingClass().map(Signatures::isOffered).orElse(true);
    }

    private static boolean isOffered(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static List<String> members(JavaClass type) {
        List<String> members = new ArrayList<>();
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        String ancestors = type.getInterfaces().stream().map(JavaType::getName).sorted().collect(Collectors.joining(", "));
        members.add(words(type.getModifiers()) + kind + " " + type.getName() + type.getSuperclass()
                .map(each -> " extends " + each.getName()).orElse("") + (ancestors.isEmpty() ? "" : " with " + ancestors));
        String implemented = type.isAnnotatedWith(CONSUMER) ? CONSUMED : "";
        for (JavaCodeUnit each : type.getCodeUnits()) {
            if (isOffered(each.getModifiers())) {
                members.add((each.getModifiers().contains(JavaModifier.ABSTRACT) ? implemented : "")
                        + words(each.getModifiers()) + each.getReturnType().getName() + " " + type.getName() + "."
                        + each.getName() + each.getParameterTypes().stream().map(JavaType::getName)
                                .collect(Collectors.joining(", ", "(", ")"))
                        + each.getThrowsClause().getTypes().stream().map(JavaType::getName).sorted()
                                .collect(Collectors.joining(", ", " throws ", "")).replaceFirst(" throws $", ""));
            }
        }
        for (JavaField each : type.getFields()) {
            if (isOffered(each.getModifiers())) {
                members.add(words(each.getModifiers()) + each.getType().getName() + " " + type.getName() + "."
                        + each.getName());
            }
        }
        return members;
    }

    private static String words(Set<JavaModifier> modifiers) {
        return modifiers.stream()
                .filter(each -> Set.of(JavaModifier.PROTECTED, JavaModifier.STATIC, JavaModifier.FINAL, JavaModifier.ABSTRACT)
                        .contains(each))
                .sorted(Comparator.comparing(JavaModifier::name)).map(each -> each.name().toLowerCase() + " ")
                .collect(Collectors.joining());
    }

    private Set<String> added(Signatures before) {
        Set<String> added = new TreeSet<>(members);
        added.removeAll(before.members);
        return added;
    }

    private Set<String> gone(Signatures before) {
        return before.added(this);
    }

    /** What is another than before, for people. */
    List<String> changes(Signatures before) {
        List<String> changes = new ArrayList<>();
        if (!version.equals(before.version)) {
            changes.add(name + " " + before.version + " → " + version);
        }
        gone(before).forEach(each -> changes.add("- " + each));
        added(before).forEach(each -> changes.add("+ " + each));
        return changes;
    }

    /** Why the version is not enough for what changed; empty when it is. */
    Optional<String> refusal(Signatures before) {
        boolean breaks = !gone(before).isEmpty() || added(before).stream().anyMatch(each -> each.startsWith(CONSUMED)
                && before.members.stream().anyMatch(known -> known.contains(" " + typeOf(each) + ".")));
        int[] then = numbers(before.version);
        int[] now = numbers(version);
        boolean enough = breaks ? now[0] > then[0] : added(before).isEmpty() || now[0] > then[0] || now[1] > then[1];
        return enough ? Optional.empty()
                : Optional.of(name + " " + version + " needs version " + (breaks ? then[0] + 1 + ".0.0"
                        : then[0] + "." + (then[1] + 1) + ".0") + ", in its package-info.java and in the manifest");
    }

    private static String typeOf(String member) {
        String call = member.substring(0, member.indexOf('('));
        String path = call.substring(call.lastIndexOf(' ') + 1);
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static int[] numbers(String version) {
        return java.util.Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
