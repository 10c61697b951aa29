package org.maillage.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Which packages are offered, how they are documented, and how those of others are asked for. */
class PackagesTest {

    private static final Pattern RANGE = Pattern.compile("[\\[(]\\d+(\\.\\d+){0,2},\\d+(\\.\\d+){0,2}[\\])]");
    /** ICU exports its packages without a version: only the bundle can be asked for with a range. */
    private static final String UNVERSIONED = "com.ibm.icu";
    private static final Pattern VERSION = Pattern.compile("@Version\\(\"([\\d.]+)\"\\)");

    @Test
    void internalPackagesAreNeverExported() {
        Rule.kept(Tree.bundles().stream().flatMap(bundle -> bundle.exports().stream()
                .filter(each -> Arrays.asList(each.name().split("\\.")).contains("internal"))
                .map(each -> bundle.name() + " exports " + each.name())));
    }

    @Test
    void codeThatIsNotExportedSaysInternal() {
        Rule.kept(Tree.programs().stream().flatMap(bundle -> bundle.written().stream()
                .map(file -> packageOf(bundle, file))
                .filter(name -> !(name + ".").contains(".internal."))
                .filter(name -> bundle.exports().stream().noneMatch(each -> each.name().equals(name)))
                .map(name -> bundle.name() + " hides " + name)));
    }

    @Test
    void whatIsExportedForOurEyesOnlyIsGenerated() {
        Rule.kept(Tree.bundles().stream().flatMap(bundle -> bundle.exports().stream().filter(PackagesTest::isHidden)
                .filter(each -> Files.isDirectory(folder(bundle, "src", each.name())))
                .map(each -> bundle.name() + " exports " + each.name() + ", which is not generated")));
    }

    @Test
    void anExportedPackageHasAVersion() {
        Rule.kept(offered((bundle, each) -> each.parameter(Clause.VERSION).matches("\\d+\\.\\d+\\.\\d+") ? null
                : "has no version"));
    }

    @Test
    void anExportedPackageSaysWhatItIsForAndTheSameVersion() {
        Rule.kept(offered((bundle, each) -> {
            Path file = folder(bundle, "src", each.name()).resolve("package-info.java");
            if (!Files.isRegularFile(file)) {
                return "has no package-info.java";
            }
            String text = Tree.text(file);
            Matcher version = VERSION.matcher(text);
            if (!text.startsWith("/**")) {
                return "is not documented";
            }
            return version.find() && version.group(1).equals(each.parameter(Clause.VERSION)) ? null
                    : "has no @Version(\"" + each.parameter(Clause.VERSION) + "\")";
        }));
    }

    @Test
    void librariesAndOurApiAreAskedForWithARangeOfVersions() {
        Rule.kept(Tree.bundles().stream().flatMap(bundle -> bundle.imports().stream()
                .filter(each -> !ofThePlatform(each) && !RANGE.matcher(each.parameter(Clause.VERSION)).matches())
                .map(each -> bundle.name() + " imports " + each.name() + " " + each.parameter(Clause.VERSION))));
    }

    @Test
    void requiredBundlesAreAskedForWithARangeOfVersions() {
        Rule.kept(Tree.bundles().stream().flatMap(bundle -> Stream
                .concat(bundle.requires().stream(), bundle.clauses("Fragment-Host").stream())
                .filter(each -> !RANGE.matcher(each.parameter("bundle-version")).matches())
                .map(each -> bundle.name() + " requires " + each.name() + " " + each.parameter("bundle-version"))));
    }

    @Test
    void requiredBundlesAreTheModelAndEclipse() {
        Rule.kept(Tree.programs().stream().flatMap(bundle -> bundle.requires().stream()
                .filter(each -> !each.isIn("org.eclipse") && !each.isIn("org.maillage") && !each.isIn(UNVERSIONED))
                .map(each -> bundle.name() + " requires " + each.name() + ": import its packages")));
    }

    /** Eclipse exports many packages without a version. */
    private static boolean ofThePlatform(Clause clause) {
        return clause.isIn("org.eclipse");
    }

    private static boolean isHidden(Clause export) {
        return export.parameter("x-internal:").equals("true");
    }

    private interface Judge {
        /** What is wrong with an exported package, or null. */
        String wrong(Bundle bundle, Clause export);
    }

    private static Stream<String> offered(Judge judge) {
        return Tree.bundles().stream().flatMap(bundle -> bundle.exports().stream().filter(each -> !isHidden(each))
                .flatMap(each -> Optional.ofNullable(judge.wrong(bundle, each)).stream()
                        .map(wrong -> bundle.name() + ": " + each.name() + " " + wrong)));
    }

    private static Path folder(Bundle bundle, String source, String name) {
        return bundle.folder().resolve(source).resolve(name.replace('.', '/'));
    }

    private static String packageOf(Bundle bundle, Path file) {
        return bundle.folder().resolve("src").relativize(file.getParent()).toString().replace('\\', '.')
                .replace('/', '.');
    }
}
