package org.maillage.curation.internal.quality;

import java.util.Locale;
import java.util.regex.Pattern;

import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.model.Entry;
import org.maillage.model.Resource;
import org.maillage.model.SupportScheme;
import org.osgi.service.component.annotations.Component;

/**
 * Titles and summaries as people read them. That the title of an aid begins with what it serves, a verb, is asked by
 * Aides-territoires of those who publish there; proper names are aids, too, so it is a remark.
 */
@Component
public final class StyleCheck implements Check {

    /** Longest summary that a result list shows whole. */
    private static final int LONGEST = 300;
    private static final int SHORTEST = 40;
    private static final Pattern VERB = Pattern.compile("(?:se |s’|s')?\\p{L}+(?:er|ir|re|oir)");
    static final Pattern UNTIDY = Pattern.compile("^\\s|\\s$|[ \\t]{2,}|\\R");

    @Override
    public void check(EntryView view, CheckContext context) {
        Entry entry = view.entry();
        String title = entry.getTitle();
        if (title != null && (UNTIDY.matcher(title).find() || title.endsWith(".") && !title.endsWith("..."))) {
            report("style.untidy", "title", context);
        }
        if (entry instanceof SupportScheme && title != null && !beginsWithVerb(title)) {
            report("style.noVerb", "title", context);
        }
        String summary = entry.getSummary();
        if (entry instanceof Resource && summary != null) {
            if (UNTIDY.matcher(summary).find()) {
                report("style.untidy", "summary", context);
            }
            if (summary.length() > LONGEST) {
                context.report(Severity.INFO, "style.longSummary", "summary",
                        CurationTexts.message("style.longSummary", summary.length(), LONGEST));
            } else if (summary.length() < SHORTEST) {
                context.report(Severity.INFO, "style.shortSummary", "summary",
                        CurationTexts.message("style.shortSummary", summary.length(), SHORTEST));
            }
        }
    }

    static boolean beginsWithVerb(String title) {
        String first = title.strip().toLowerCase(Locale.FRENCH).split("[\\s,:(]+(?<!^se)", 2)[0];
        String two = title.strip().toLowerCase(Locale.FRENCH).replaceFirst("^(se \\p{L}+).*", "$1");
        return VERB.matcher(first).matches() || two.startsWith("se ") && VERB.matcher(two).matches();
    }

    private static void report(String code, String field, CheckContext context) {
        context.report(Severity.INFO, code, field, CurationTexts.message(code));
    }
}
