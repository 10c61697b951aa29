package org.maillage.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** The rules about classes see all classes; without them they would be kept in vain. */
class CompiledTest {

    @Test
    void thereAreBundles() {
        assertFalse(Tree.programs().isEmpty(), () -> "No bundle below " + Tree.root());
    }

    @Test
    void everySourceOfEveryBundleIsCompiled() {
        Rule.kept(Tree.programs().stream().flatMap(bundle -> Programs.notCompiled(bundle).stream()
                .map(each -> bundle.name() + ": " + each)));
    }

    @Test
    void everyBundleWithCodeIsDeliveredAndSoBuiltBeforeTheseRules() {
        String feature = Tree.text(Tree.root().resolve("features/org.maillage.feature/feature.xml"));
        Rule.kept(Tree.programs().stream().map(Bundle::name)
                .filter(each -> !feature.contains("<plugin id=\"" + each + "\"")));
    }
}
