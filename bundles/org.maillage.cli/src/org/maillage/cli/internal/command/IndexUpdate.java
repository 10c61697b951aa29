package org.maillage.cli.internal.command;

import java.util.List;

import org.maillage.api.Problem;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.cli.Console;

/** Tells a person how the index comes up to date. */
final class IndexUpdate {

    private IndexUpdate() {
    }

    /** Says which collection is read. */
    static IndexProgress progress(ContentService content, Console console) {
        return new IndexProgress() {
            @Override
            public void collection(String collectionId, int number, int count) {
                String title = content.collection(collectionId).map(each -> each.title(console.language()))
                        .orElse(collectionId);
                console.say(Texts.of("search.indexing", title, number, count));
            }
        };
    }

    /** Says what was wrong. */
    static void problems(IndexReport report, Console console) {
        if (report.readOnly()) {
            console.say(Texts.of("search.readOnly"));
        }
        // That of a plug-in is in no file: it says itself what to do.
        List<Problem> ofPlugins = report.problems().stream().filter(each -> each.code().equals("search.computed")).toList();
        ofPlugins.forEach(each -> console.say(each.message()));
        if (report.problems().size() > ofPlugins.size()) {
            console.say(Texts.of("search.problems", report.problems().size() - ofPlugins.size()));
        }
    }
}
