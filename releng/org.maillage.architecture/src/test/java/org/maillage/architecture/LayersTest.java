package org.maillage.architecture;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Who may see whom. Tests see what they test. */
class LayersTest {

    private static final String OURS = "org.maillage";
    private static final String MODEL = "org.maillage.model";
    private static final String API = "org.maillage.api";
    private static final String DESKTOP = "org.maillage.ui";
    private static final List<String> SCREEN = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui");

    /** Packages that a bundle other than the API offers to everybody, each with its reason. */
    private static final Set<String> OFFERED = Set.of(
            // Commands of the command line come from any bundle, as services of the type CliCommand.
            "org.maillage.cli");

    @Test
    void belowTheDesktopNothingSeesTheScreen() {
        Rule.kept(Tree.bundles().stream().filter(each -> !each.isDesktop())
                .flatMap(bundle -> seen(bundle).filter(each -> SCREEN.stream().anyMatch(each::isIn))
                        .map(each -> bundle.name() + " sees " + each.name())));
    }

    @Test
    void theModelSeesNothingOfOurs() {
        Rule.kept(ours(bundle(MODEL)).map(Clause::name));
    }

    @Test
    void theApiSeesTheModelOnly() {
        Rule.kept(ours(bundle(API)).filter(each -> !each.isIn(MODEL)).map(Clause::name));
    }

    @Test
    void implementationsMeetInTheApi() {
        Rule.kept(Tree.programs().stream().flatMap(bundle -> ours(bundle)
                .filter(each -> !each.isIn(MODEL) && !each.isIn(API) && !OFFERED.contains(each.name()))
                .filter(each -> !isDesktopOf(bundle, each))
                .map(each -> bundle.name() + " sees " + each.name())));
    }

    @Test
    void implementationsRequireNoBundleOfOursButTheModel() {
        Rule.kept(Tree.programs().stream().flatMap(bundle -> bundle.requires().stream()
                .filter(each -> each.isIn(OURS) && !each.name().equals(MODEL))
                .filter(each -> !isDesktopOf(bundle, each))
                .map(each -> bundle.name() + " requires " + each.name())));
    }

    @Test
    void theIndexLibraryStaysInTheSearchBundle() {
        Rule.kept(seeing("org.apache.lucene", "org.maillage.search"));
    }

    @Test
    void theOptionParserStaysInTheCommandLine() {
        Rule.kept(seeing("picocli", "org.maillage.cli"));
    }

    /** Parts of the desktop ({@code ui.…}) build on what {@code ui} offers; the other way round is refused. */
    private static boolean isDesktopOf(Bundle bundle, Clause seen) {
        return bundle.name().startsWith("org.maillage.ui.")
                && bundle(DESKTOP).exports().stream().anyMatch(each -> each.name().equals(seen.name()));
    }

    private static Stream<String> seeing(String library, String owner) {
        return Tree.programs().stream().filter(each -> !each.name().equals(owner))
                .flatMap(bundle -> seen(bundle).filter(each -> each.isIn(library))
                        .map(each -> bundle.name() + " sees " + each.name()));
    }

    private static Stream<Clause> seen(Bundle bundle) {
        return Stream.concat(bundle.imports().stream(), bundle.requires().stream());
    }

    /** What a bundle sees of the product, itself left out. */
    private static Stream<Clause> ours(Bundle bundle) {
        return seen(bundle).filter(each -> each.isIn(OURS))
                .filter(each -> bundle.exports().stream().noneMatch(own -> own.name().equals(each.name())));
    }

    private static Bundle bundle(String name) {
        return Tree.bundles().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
