package org.maillage.cli.internal.command;

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
        if (!report.problems().isEmpty()) {
            console.say(Texts.of("search.problems", report.problems().size()));
        }
    }
}
