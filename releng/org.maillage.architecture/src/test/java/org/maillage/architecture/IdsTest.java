package org.maillage.architecture;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a bundle adds to the workbench carries the bundle's name, so that two bundles never meet under one id. */
class IdsTest {

    /** Ids under which the workbench itself looks for a view and a page that a product brings. */
    private static final Set<String> LOOKED_FOR = Set.of("org.eclipse.ui.views.ProgressView",
            "org.eclipse.ui.preferencePages.Keys");

    /** Ids that are the workbench's own, by which parts of a product meet. */
    private static final Set<String> MENUS = Set.of("file", "edit", "navigate", "window", "help");

    /** Elements whose id names a thing that somebody else adds. */
    private static final Set<String> REFERENCES = Set.of("perspectiveExtension", "viewShortcut", "perspectiveShortcut",
            "newWizardShortcut", "showInPart", "editorContributionBinding", "keywordReference", "reference", "with",
            "property");

    @Test
    void idsStartWithTheNameOfTheBundle() {
        Rule.kept(elements().filter(each -> !each.isNamedAfterItsBundle()).map(Contribution::toString));
    }

    @Test
    void idsAreInLowerCase() {
        Rule.kept(elements().filter(each -> !each.id().matches("[a-z][a-z0-9.]*")).map(Contribution::toString));
    }

    private record Contribution(Bundle bundle, String element, String id) {

        boolean isNamedAfterItsBundle() {
            // The registry puts the name of the bundle before the id of an extension.
            return element.equals("extension") && !id.contains(".") || element.equals("menu") && MENUS.contains(id)
                    || id.startsWith(bundle.name() + ".");
        }

        @Override
        public String toString() {
            return bundle.name() + ": <" + element + " id=\"" + id + "\">";
        }
    }

    private static Stream<Contribution> elements() {
        return Tree.bundles().stream().filter(each -> each.folder().resolve("plugin.xml").toFile().isFile())
                .flatMap(bundle -> elements(bundle.folder().resolve("plugin.xml"))
                        .filter(each -> each.hasAttribute("id") && !isReference(each)
                                && !LOOKED_FOR.contains(each.getAttribute("id")))
                        .map(each -> new Contribution(bundle, each.getTagName(), each.getAttribute("id"))));
    }

    /** A view inside a perspective extension names a view; elsewhere it makes one. */
    private static boolean isReference(Element element) {
        return REFERENCES.contains(element.getTagName())
                || element.getParentNode() instanceof Element parent && parent.getTagName().equals("perspectiveExtension");
    }

    private static Stream<Element> elements(Path file) {
        try {
            NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                    .getElementsByTagName("*");
            return IntStream.range(0, all.getLength()).mapToObj(each -> (Element) all.item(each));
        } catch (Exception e) {
            throw new IllegalStateException(Tree.name(file), e);
        }
    }
}
