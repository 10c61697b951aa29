package org.maillage.cli.internal.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.maillage.api.MaillageException;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchRequest.Details;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;

/**
 * Asks many queries as a person would type them and writes the answers as a TREC run:
 * {@code query Q0 sourceId rank score maillage}. An entry is named by the id of its source, which is what judgements know;
 * entries without one are left out.
 */
final class QueryRun {

    private static final String TAG = "maillage";
    private static final int SMALLEST_PAGE = 50;
    /** Of entries without id of a source, so many pages are passed over before a list stays short. */
    private static final int MOST_PAGES = 20;

    private final SearchService search;
    private final SearchRequest asked;

    /** @param asked what is asked for besides the text: filters, order, and the number of hits of each query */
    QueryRun(SearchService search, SearchRequest asked) {
        this.search = search;
        this.asked = asked.withDetails(Details.NONE).withFacets(List.of());
    }

    /**
     * Asks all queries of a file; answers with the number of them.
     *
     * @param queries lines {@code id<TAB>query}, in UTF-8; blank lines are passed over
     * @throws MaillageException naming the line that is no query, or the file that cannot be read or written
     */
    int run(Path queries, Path run, Locale language) throws MaillageException {
        Map<String, String> read = read(queries);
        try (BufferedWriter out = Files.newBufferedWriter(run, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> query : read.entrySet()) {
                int rank = 0;
                for (Hit hit : hits(query.getValue(), language)) {
                    rank++;
                    out.write(String.format(Locale.ROOT, "%s Q0 %s %d %.6f %s%n", query.getKey(),
                            hit.sourceId().replaceAll("\\s", "_"), rank, hit.score(), TAG));
                }
            }
        } catch (IOException e) {
            throw new MaillageException(Texts.of("output.failed", run.toString()), e);
        }
        return read.size();
    }

    private static Map<String, String> read(Path queries) throws MaillageException {
        Map<String, String> read = new LinkedHashMap<>();
        try (BufferedReader in = Files.newBufferedReader(queries)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                int tab = text.indexOf('\t');
                if (tab > 0) {
                    read.put(text.substring(0, tab).strip(), text.substring(tab + 1).strip());
                } else if (!text.isBlank()) {
                    throw new MaillageException(Texts.of("queries.line", queries.toString(), number));
                }
            }
        } catch (IOException e) {
            throw new MaillageException(Texts.of("queries.unreadable", queries.toString()), e);
        }
        return read;
    }

    private List<Hit> hits(String text, Locale language) throws MaillageException {
        List<Hit> named = new ArrayList<>();
        int limit = asked.limit();
        int page = Math.max(limit, SMALLEST_PAGE);
        for (int i = 0; i < MOST_PAGES && named.size() < limit; i++) {
            SearchResult found = search.search(asked.withText(text).page(page, asked.offset() + i * page), language);
            found.hits().stream().filter(hit -> !hit.sourceId().isEmpty()).forEach(named::add);
            if (found.hits().size() < page) {
                break;
            }
        }
        return named.subList(0, Math.min(limit, named.size()));
    }
}
