package org.maillage.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled classes of the bundles; read once. */
final class Programs {

    private static final class Lazily {
        static final JavaClasses ALL = new ClassFileImporter().importPaths(
                Tree.programs().stream().map(Bundle::classes).filter(Files::isDirectory).toList());
        static final Set<String> WRITTEN = Tree.programs().stream()
                .flatMap(bundle -> names(bundle.folder().resolve("src"), bundle.written()))
                .collect(Collectors.toSet());
    }

    private Programs() {
    }

    static JavaClasses classes() {
        return Lazily.ALL;
    }

    /** Those written by hand. One whose source is gone, left by a build before, is none of them. */
    static JavaClasses written() {
        return classes().that(DescribedPredicate.describe("written by hand",
                each -> Lazily.WRITTEN.contains(outermost(each).getName())));
    }

    /** The classes of one bundle, by the packages of its sources. */
    static Set<String> names(Bundle bundle) {
        return Stream.concat(names(bundle.folder().resolve("src"), bundle.written()),
                names(bundle.folder().resolve("src-gen"), bundle.generated())).collect(Collectors.toSet());
    }

    /** Names of the classes that the sources of a bundle should have become and did not. */
    static List<String> notCompiled(Bundle bundle) {
        List<String> missing = new ArrayList<>(names(bundle));
        missing.removeIf(each -> classes().contain(each) || each.endsWith("package-info"));
        return missing;
    }

    private static Stream<String> names(Path folder, List<Path> sources) {
        return sources.stream().map(each -> folder.relativize(each).toString().replaceFirst("\\.java$", "")
                .replace('\\', '.').replace('/', '.'));
    }

    private static JavaClass outermost(JavaClass each) {
        return each.getEnclosingClass().map(Programs::outermost).orElse(each);
    }
}
