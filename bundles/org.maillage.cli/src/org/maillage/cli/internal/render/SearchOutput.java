package org.maillage.cli.internal.render;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.maillage.api.search.Facet;
import org.maillage.api.search.Hit;
import org.maillage.api.search.Hit.Highlight;
import org.maillage.api.search.Hit.Highlight.Mark;
import org.maillage.api.search.Hit.Reason;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.Suggestion;
import org.maillage.api.search.TerritoryFit;
import org.maillage.api.text.Message;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes what a search found. */
public final class SearchOutput {

    private static final List<String> COLUMNS = List.of("id", "sourceId", "collection", "type", "title", "summary",
            "score");
    private static final int FACET_VALUES = 12;

    private final Locale language;
    private final UnaryOperator<String> typeLabels;

    /** @param typeLabels label of a type by its name */
    public SearchOutput(Locale language, UnaryOperator<String> typeLabels) {
        this.language = language;
        this.typeLabels = typeLabels;
    }

    /** For people. */
    public void text(SearchResult result, PrintWriter out) {
        for (Hit hit : result.hits()) {
            text(hit, out);
        }
        result.facets().forEach(each -> text(each, out));
        out.println(Message.of(SearchOutput.class, result.total() == 0 ? "none" : "total", result.total(),
                result.hits().size(), result.took().toMillis()).in(language));
        for (Suggestion suggestion : result.suggestions()) {
            out.println("  " + say("suggestion." + suggestion.kind(), suggestion.text(), suggestion.count()));
        }
    }

    private void text(Hit hit, PrintWriter out) {
        out.println(hit.title());
        String fit = hit.territory() == TerritoryFit.NOT_ASKED ? "" : " · " + say("fit." + hit.territory());
        out.println("  " + hit.id() + " · " + typeLabels.apply(hit.type()) + fit);
        if (!hit.summary().isEmpty()) {
            out.println("  " + hit.summary());
        }
        for (Map.Entry<String, List<String>> column : hit.columns().entrySet()) {
            if (!column.getValue().isEmpty()) {
                out.println("  " + column.getKey() + " : " + String.join(", ", column.getValue()));
            }
        }
        for (Reason reason : hit.reasons()) {
            out.println("    " + String.format(language, "%6.2f", reason.score()) + "  " + reason.term() + "  ("
                    + say("reason." + reason.kind())
                    + (reason.from().isEmpty() ? "" : say("reason.from", reason.from())) + ")");
        }
        out.println();
    }

    private void text(Facet facet, PrintWriter out) {
        out.println(facet.label());
        for (Facet.Value value : facet.values().subList(0, Math.min(FACET_VALUES, facet.values().size()))) {
            out.println((value.chosen() ? "* " : "  ") + String.format(language, "%,7d", value.count()) + "  "
                    + value.label());
        }
        int more = facet.values().size() + facet.more() - FACET_VALUES;
        if (more > 0) {
            out.println("           " + say("facet.more", more));
        }
        out.println();
    }

    private String say(String key, Object... arguments) {
        return Message.of(SearchOutput.class, key, arguments).in(language);
    }

    /** For spreadsheets: the hits, with the columns asked for. */
    public static Table table(List<Hit> hits, List<String> asked) {
        List<String> names = new ArrayList<>(COLUMNS);
        names.addAll(asked);
        Table table = new Table(names, names);
        for (Hit hit : hits) {
            List<Object> row = new ArrayList<>(List.of(hit.id(), hit.sourceId(), hit.collection(), hit.type(),
                    hit.title(), hit.summary(), hit.score()));
            asked.forEach(each -> row.add(String.join(" | ", hit.columns().getOrDefault(each, List.of()))));
            table.add(row.toArray());
        }
        return table;
    }

    /** For programs. */
    public void json(SearchResult result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("total", result.total());
        json.writeNumberField("tookMs", result.took().toNanos() / 1e6);
        json.writeArrayFieldStart("hits");
        for (Hit hit : result.hits()) {
            hit(hit, json);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("facets");
        for (Facet facet : result.facets()) {
            facet(facet, json);
        }
        json.writeEndObject();
        suggestions(result.suggestions(), json);
        json.writeArrayFieldStart("notices");
        for (Message notice : result.notices()) {
            json.writeString(notice.in(language));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A hit. */
    public static void hit(Hit hit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", hit.id());
        json.writeStringField("sourceId", hit.sourceId());
        json.writeStringField("collection", hit.collection());
        json.writeStringField("type", hit.type());
        json.writeStringField("title", hit.title());
        json.writeStringField("summary", hit.summary());
        json.writeNumberField("score", hit.score());
        if (hit.territory() != TerritoryFit.NOT_ASKED) {
            json.writeStringField("territory", hit.territory().name());
        }
        json.writeArrayFieldStart("highlights");
        for (Highlight highlight : hit.highlights()) {
            json.writeStartObject();
            json.writeStringField("field", highlight.field());
            json.writeStringField("text", marked(highlight));
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!hit.columns().isEmpty()) {
            json.writeFieldName("columns");
            json.writeStartObject();
            for (Map.Entry<String, List<String>> column : hit.columns().entrySet()) {
                json.writeFieldName(column.getKey());
                Json.value(json, column.getValue());
            }
            json.writeEndObject();
        }
        if (!hit.reasons().isEmpty()) {
            json.writeArrayFieldStart("explanation");
            for (Reason reason : hit.reasons()) {
                json.writeStartObject();
                json.writeStringField("term", reason.term());
                json.writeStringField("kind", reason.kind().name());
                json.writeStringField("from", reason.from());
                json.writeNumberField("score", reason.score());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String marked(Highlight highlight) {
        StringBuilder marked = new StringBuilder(highlight.text());
        for (Mark mark : highlight.marks().reversed()) {
            marked.insert(mark.end(), "</em>").insert(mark.begin(), "<em>");
        }
        return marked.toString();
    }

    private static void facet(Facet facet, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(facet.field());
        for (Facet.Value value : facet.values()) {
            json.writeStartObject();
            json.writeStringField("value", value.value());
            json.writeStringField("label", value.label());
            json.writeNumberField("count", value.count());
            if (value.chosen()) {
                json.writeBooleanField("chosen", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A field with suggestions. */
    public static void suggestions(List<Suggestion> suggestions, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("suggestions");
        for (Suggestion suggestion : suggestions) {
            json.writeStartObject();
            json.writeStringField("kind", suggestion.kind().name());
            json.writeStringField("text", suggestion.text());
            json.writeStringField("value", suggestion.value());
            json.writeStringField("detail", suggestion.detail());
            if (suggestion.count() >= 0) {
                json.writeNumberField("count", suggestion.count());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
