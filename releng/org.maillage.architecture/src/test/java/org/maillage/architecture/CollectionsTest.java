package org.maillage.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Bundles that bring content bring nothing else. */
class CollectionsTest {

    private static final Pattern ID = Pattern.compile("<m:CollectionDescriptor\\b[^>]*\\bid=\"([^\"]+)\"");
    private static final Set<String> CODE = Set.of("java", "class", "jar", "js", "groovy", "so", "dll", "dylib", "exe");
    private static final List<String> HEADERS_OF_CODE = List.of("Import-Package", "Export-Package", "Require-Bundle",
            "DynamicImport-Package", "Service-Component", "Bundle-ActivationPolicy",
            "Bundle-RequiredExecutionEnvironment");

    private static Stream<Bundle> all() {
        return Tree.bundles().stream().filter(each -> !each.isTests() && !each.has("Fragment-Host"))
                .filter(each -> !each.collections().isEmpty() || !each.hasCode());
    }

    /** One whose name says so links a library with what it finds by name at run time: it requires that and brings nothing. */
    private static boolean isLink(Bundle bundle) {
        return bundle.name().startsWith("org.maillage.link.");
    }

    @Test
    void aFragmentBringsTextsToThePlatformOrALinkAndNothingElse() {
        Rule.kept(Tree.bundles().stream().filter(each -> !each.isTests() && each.has("Fragment-Host"))
                .flatMap(bundle -> Stream.concat(
                        Tree.files(bundle.folder()).stream().filter(CollectionsTest::isCode).map(Tree::name),
                        HEADERS_OF_CODE.stream().filter(each -> !each.equals("Bundle-RequiredExecutionEnvironment"))
                                .filter(each -> !(isLink(bundle) && each.equals("Require-Bundle")))
                                .filter(bundle::has).map(each -> bundle.name() + " has " + each))));
    }

    @Test
    void aBundleWithoutCodeDeclaresACollectionOrADictionary() {
        Rule.kept(all().filter(each -> each.collections().isEmpty() && !each.isDictionary()).map(Bundle::name));
    }

    @Test
    void aCollectionIsDeclaredWithTheIdOfItsMetadata() {
        Rule.kept(all().flatMap(bundle -> bundle.collections().stream()
                .filter(each -> !each.parameter("id").equals(id(bundle, each)))
                .map(each -> bundle.name() + " declares “" + each.parameter("id") + "”, its metadata say “"
                        + id(bundle, each) + "”")));
    }

    @Test
    void noTwoBundlesDeclareTheSameId() {
        List<String> ids = all().flatMap(bundle -> bundle.collections().stream()).map(each -> each.parameter("id"))
                .toList();
        Rule.kept(ids.stream().filter(each -> ids.indexOf(each) != ids.lastIndexOf(each)));
    }

    @Test
    void aCollectionHasNoCode() {
        Rule.kept(all().flatMap(bundle -> Tree.files(bundle.folder()).stream().filter(CollectionsTest::isCode)
                .map(Tree::name)));
    }

    @Test
    void aCollectionAsksForNoCode() {
        Rule.kept(all().flatMap(bundle -> HEADERS_OF_CODE.stream().filter(bundle::has)
                .map(each -> bundle.name() + " has " + each)));
    }

    @Test
    void aCollectionSaysItsLicence() {
        Rule.kept(all().flatMap(bundle -> bundle.collections().stream()
                .filter(each -> !metadata(bundle, each).contains(" licence=\"")).map(each -> bundle.name())));
    }

    private static boolean isCode(Path file) {
        String name = file.getFileName().toString();
        return CODE.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String id(Bundle bundle, Clause collection) {
        Matcher id = ID.matcher(metadata(bundle, collection));
        return id.find() ? id.group(1) : "";
    }

    private static String metadata(Bundle bundle, Clause collection) {
        String path = collection.parameter("path").isEmpty() ? "content" : collection.parameter("path");
        Path file = bundle.folder().resolve(path).resolve("collection.xml");
        return Files.isRegularFile(file) ? Tree.text(file) : "";
    }
}
