package org.maillage.search.internal.query;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.api.search.Hit.Reason.Kind;
import org.maillage.api.search.SearchBackend;
import org.maillage.api.search.SearchBackend.Found;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.text.Message;
import org.maillage.search.internal.index.Fields;

/** Asks what plug-ins find besides the index. Thread-safe. */
public final class Backends {

    /** Below the thousand clauses that Lucene accepts, with what a person types. */
    private static final int MOST = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PluginGuard guard = new PluginGuard(PATIENCE);

    /** An entry found by a plug-in. */
    private record By(String plugin, Found found) {
    }

    /** What they found, and what went wrong. Immutable. */
    public static final class Answer {

        static final Answer NOTHING = new Answer(List.of(), List.of());

        private final List<By> found;
        private final List<Message> notices;

        private Answer(List<By> found, List<Message> notices) {
            this.found = List.copyOf(found);
            this.notices = List.copyOf(notices);
        }

        List<Message> notices() {
            return notices;
        }

        /** What the index finds, and what was found besides. */
        Query with(Query text, IndexSearcher index) throws IOException {
            if (found.isEmpty()) {
                return text;
            }
            ScoreDoc[] best = index.search(text, 1).scoreDocs;
            float most = best.length == 0 ? 1 : best[0].score;
            BooleanQuery.Builder any = new BooleanQuery.Builder().add(text, Occur.SHOULD);
            for (By each : found) {
                Query one = new ConstantScoreQuery(new TermQuery(new Term(Fields.ID, each.found.id())));
                float score = Math.clamp(each.found.score(), Float.MIN_NORMAL, 1) * most;
                any.add(new Meant(new BoostQuery(one, score), Kind.BACKEND, each.plugin), Occur.SHOULD);
            }
            return any.build();
        }
    }

    /** Asks all of them one after another; none when nothing or more than plain words were typed. */
    public Answer ask(List<SearchBackend> backends, SearchRequest request, Locale language) {
        if (backends.isEmpty() || request.text().isBlank() || !Syntax.isPlain(request.text())) {
            return Answer.NOTHING;
        }
        List<By> found = new ArrayList<>();
        List<Message> notices = new ArrayList<>();
        for (SearchBackend each : backends) {
            int limit = MOST / backends.size();
            try {
                guard.call(each, () -> List.copyOf(each.find(request.text(), limit, language))).stream().limit(limit)
                        .forEach(one -> found.add(new By(PluginGuard.name(each), one)));
            } catch (MaillageException e) {
                ILog.of(Backends.class).error("A search of a plug-in: " + e.getMessage(), e);
                notices.add(e.sentence());
            }
        }
        return new Answer(found, notices);
    }
}
