package org.maillage.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.maillage.api.MaillageException;
import org.maillage.api.search.Filter;
import org.maillage.api.text.Message;
import org.maillage.search.internal.expand.Expansion;
import org.maillage.search.internal.filter.Filters;
import org.maillage.search.internal.index.Lexicon;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/**
 * Makes a query of what a person typed. No plain word is required: each adds to the score of the entries that have it.
 * Phrases are required, exclusions reject. For one request.
 */
public final class QueryBuilder {

    /** All together stay below the thousand clauses that Lucene accepts. */
    private static final int MOST_UNITS = 48;
    private static final int LONGEST_PHRASE = 16;

    private final WordQueries words;
    private final PlainWords plain;
    private final Filters filters;
    private final List<Message> notices = new ArrayList<>();
    private int units;

    /**
     * @param index   where words are looked up
     * @param lexicon its dictionary
     * @param filters knows the fields
     */
    public QueryBuilder(IndexReader index, Lexicon lexicon, Filters filters) {
        this.words = new WordQueries(index, lexicon);
        this.plain = new PlainWords(words);
        this.filters = filters;
    }

    /** What could not be taken as it was written. */
    public List<Message> notices() {
        return notices;
    }

    /** What the query built looks for though nobody typed it. */
    List<Expansion> expansions() {
        return plain.expansions();
    }

    /** The parts of the query built that look for what nobody typed. */
    Map<Query, Expansion> expanded() throws IOException {
        return plain.expanded();
    }

    /** What orders the hits of the query built. */
    Refinement refinement() {
        return plain.refinement();
    }

    /** @param typed any text; blank finds everything */
    public Query build(String typed) throws IOException, MaillageException {
        Syntax syntax = Syntax.parse(typed, this::isField);
        syntax.notice().ifPresent(notices::add);
        if (syntax.clause().isEmpty()) {
            return typed.isBlank() ? MatchAllDocsQuery.INSTANCE : MatchNoDocsQuery.INSTANCE;
        }
        Optional<BooleanClause> found = clause(syntax.clause().get());
        if (found.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        return found.get().isProhibited() ? row(List.of(found.get())) : found.get().query();
    }

    private boolean isField(String name) {
        try {
            filters.name(name);
            return true;
        } catch (MaillageException e) {
            return false;
        }
    }

    /** The query of a part, and what it does in a row; empty when it has no words. */
    private Optional<BooleanClause> clause(Clause clause) throws IOException, MaillageException {
        if (++units > MOST_UNITS) {
            return Optional.empty();
        }
        return switch (clause) {
            case Clause.Words typed -> optional(plain.of(typed.text(), typed.open()), Occur.SHOULD);
            case Clause.Phrase phrase -> optional(phrase(phrase.text()), Occur.MUST);
            case Clause.Field field -> optional(field(field), Occur.FILTER);
            case Clause.Not not -> optional(rejected(not.rejected()), Occur.MUST_NOT);
            case Clause.Any any -> optional(any(any.clauses()), Occur.MUST);
            case Clause.All all -> optional(all(all.clauses()), Occur.MUST);
            case Clause.Row row -> optional(row(clauses(row.clauses())), Occur.MUST);
        };
    }

    private static Optional<BooleanClause> optional(Query query, Occur occur) {
        return Optional.ofNullable(query).map(each -> new BooleanClause(each, occur));
    }

    private List<BooleanClause> clauses(List<Clause> clauses) throws IOException, MaillageException {
        List<BooleanClause> found = new ArrayList<>();
        for (Clause each : clauses) {
            clause(each).ifPresent(found::add);
        }
        return found;
    }

    private Query phrase(String phrase) {
        List<Word> parts = WordSplitter.split(phrase).stream().filter(word -> !word.joined()).limit(LONGEST_PHRASE)
                .toList();
        return parts.isEmpty() ? null : words.phrase(parts);
    }

    private Query field(Clause.Field field) throws IOException, MaillageException {
        return filters.of(List.of(Filter.of(field.name(), field.value()))).values().iterator().next();
    }

    private Query rejected(Clause clause) throws IOException, MaillageException {
        if (clause instanceof Clause.Words typed) {
            List<Word> parts = WordSplitter.split(typed.text()).stream().filter(word -> !word.joined()).toList();
            return parts.isEmpty() ? null : parts.size() == 1 ? words.rejected(parts.getFirst())
                    : words.phrase(parts.subList(0, Math.min(parts.size(), LONGEST_PHRASE)));
        }
        return clause(clause).filter(each -> !each.isProhibited()).map(BooleanClause::query).orElse(null);
    }

    private Query any(List<Clause> clauses) throws IOException, MaillageException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (BooleanClause each : clauses(clauses)) {
            any.add(each.isProhibited() ? row(List.of(each)) : each.query(), Occur.SHOULD);
        }
        BooleanQuery built = any.build();
        return built.clauses().isEmpty() ? null : built;
    }

    private Query all(List<Clause> clauses) throws IOException, MaillageException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean finds = false;
        for (BooleanClause each : clauses(clauses)) {
            boolean words = each.occur() == Occur.SHOULD;
            all.add(each.query(), words ? Occur.MUST : each.occur());
            finds |= !each.isProhibited();
        }
        return finish(all, finds);
    }

    private static Query row(List<BooleanClause> clauses) {
        // A field narrows what the words find, as a filter does; beside a phrase or a group, words only rank.
        boolean required = clauses.stream().anyMatch(each -> each.occur() == Occur.MUST);
        BooleanQuery.Builder row = new BooleanQuery.Builder();
        boolean finds = false;
        for (BooleanClause each : clauses) {
            row.add(each.occur() == Occur.SHOULD && !required ? new BooleanClause(each.query(), Occur.MUST) : each);
            finds |= !each.isProhibited();
        }
        return finish(row, finds);
    }

    /** What only rejects finds all the rest. */
    private static Query finish(BooleanQuery.Builder query, boolean finds) {
        if (!finds) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        BooleanQuery built = query.build();
        return built.clauses().isEmpty() ? null : built;
    }
}
