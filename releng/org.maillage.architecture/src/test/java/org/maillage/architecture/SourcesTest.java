package org.maillage.architecture;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** How sources are laid out; tests too. */
class SourcesTest {

    private static final int LINES = 350;
    private static final Pattern TYPE = Pattern
            .compile("(?m)^(?:(?:public|final|abstract|sealed|non-sealed|strictfp) )*"
                    + "(?:class|interface|record|enum|@interface) (\\w+)");
    private static final Pattern EDITED = Pattern.compile("(?m)^\\s*/?\\*+\\s*@generated\\s+NOT");

    @Test
    void aSourceIsShort() {
        Rule.kept(written().filter(each -> Tree.text(each).lines().count() > LINES)
                .map(each -> Tree.name(each) + ": " + Tree.text(each).lines().count() + " lines"));
    }

    @Test
    void aFileHasOneType() {
        Rule.kept(written().filter(each -> !each.endsWith("package-info.java"))
                .filter(each -> TYPE.matcher(Tree.text(each)).results().count() != 1)
                .map(each -> Tree.name(each) + ": "
                        + TYPE.matcher(Tree.text(each)).results().map(MatchResult::group).toList()));
    }

    @Test
    void generatedCodeIsNeverEdited() {
        Rule.kept(Stream.concat(written(), Tree.bundles().stream().flatMap(each -> each.generated().stream()))
                .filter(each -> EDITED.matcher(Tree.text(each)).find()).map(Tree::name));
    }

    private static Stream<Path> written() {
        return Tree.bundles().stream().flatMap(each -> each.written().stream());
    }
}
