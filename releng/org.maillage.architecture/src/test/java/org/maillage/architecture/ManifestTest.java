package org.maillage.architecture;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What every manifest keeps to. */
class ManifestTest {

    @Test
    void aBundleIsNamedAsItsFolder() {
        Rule.kept(Tree.bundles().stream().filter(each -> !each.folder().endsWith(each.name()))
                .map(each -> Tree.name(each.folder()) + " holds " + each.name()));
    }

    @Test
    void noBundlePassesOnWhatItRequires() {
        Rule.kept(Tree.bundles().stream().flatMap(bundle -> bundle.requires().stream()
                .filter(each -> each.parameter("visibility:").equals("reexport"))
                .map(each -> bundle.name() + " re-exports " + each.name())));
    }

    @Test
    void noBundleHasAnActivator() {
        Rule.kept(with("Bundle-Activator"));
    }

    @Test
    void noBundleCarriesLibraries() {
        Rule.kept(Stream.concat(with("Bundle-ClassPath"), Tree.bundles().stream()
                .flatMap(bundle -> Tree.files(bundle.folder(), ".jar").stream().map(Tree::name))));
    }

    @Test
    void servicesAreGeneratedFromTheirAnnotations() {
        Rule.kept(Stream.concat(with("Service-Component"), Tree.bundles().stream()
                .flatMap(bundle -> Tree.files(bundle.folder().resolve("OSGI-INF"), ".xml").stream().map(Tree::name))));
    }

    @Test
    void aBundleWithCodeSaysItsJavaVersion() {
        Rule.kept(Tree.bundles().stream().filter(Bundle::hasCode)
                .filter(each -> each.clauses("Bundle-RequiredExecutionEnvironment").stream()
                        .noneMatch(java -> java.name().equals("JavaSE-21")))
                .map(Bundle::name));
    }

    private static Stream<String> with(String header) {
        return Tree.bundles().stream().filter(each -> each.has(header)).map(each -> each.name() + " has " + header);
    }
}
