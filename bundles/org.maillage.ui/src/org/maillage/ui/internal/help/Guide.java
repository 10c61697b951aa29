package org.maillage.ui.internal.help;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.maillage.ui.internal.help.HelpPages.HelpPage;

/** Makes help pages of the guide for authors of plug-ins, which is written for the sources: its tables become lists. */
final class Guide {

    /** The name of its overview; those of the kinds begin with it. */
    static final String NAME = "guide";

    private static final Pattern KIND = Pattern.compile("\\(aide:" + NAME + "-([a-z-]+)\\)");
    private static final String ROW = "(?m)^\\| (.+?) \\| (.+?) \\| (.+?) \\|$";

    private Guide() {
    }

    /**
     * A page as it is shown.
     *
     * @param title in the language of the interface; its own, which is English, begins the text
     */
    static HelpPage page(HelpPage written, String title) {
        String body = written.body().replaceAll("(?m)^<!--.*-->\n", "").replaceAll("(?m)^\\|.*\\|\n\\|(---\\|)+\n", "")
                .replaceAll(ROW, "- $1: $2 ($3)").replaceAll("\\((?:plugins/)?([a-z-]+)\\.md\\)", "(aide:" + NAME + "-$1)");
        return new HelpPage(written.name(), title, "**" + written.title() + "**\n\n" + body);
    }

    /** The kinds that the overview leads to, in its order. */
    static List<String> kinds(HelpPage overview) {
        return KIND.matcher(overview.body()).results().map((MatchResult each) -> each.group(1)).distinct().toList();
    }
}
