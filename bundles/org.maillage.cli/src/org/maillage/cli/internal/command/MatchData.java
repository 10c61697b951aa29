package org.maillage.cli.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

import org.maillage.api.match.Calendar;
import org.maillage.api.match.Change;
import org.maillage.api.match.CriterionResult;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.Question;
import org.maillage.api.match.SchemeMatch;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.Table;

import com.fasterxml.jackson.core.JsonGenerator;

/** A matching for programs. */
final class MatchData {

    private static final List<String> COLUMNS = List.of("id", "sourceId", "title", "verdict", "eligibility", "setAside",
            "fit", "deadline", "nextOpening", "amount", "toRead", "wouldBeEligibleIf", "replaces", "replacedBy");

    private final String profile;
    private final boolean explain;

    /**
     * @param profile the profile as a document
     * @param explain whether to say why each stands where it stands
     */
    MatchData(String profile, boolean explain) {
        this.profile = profile;
        this.explain = explain;
    }

    static Table table(List<SchemeMatch> results) {
        Table table = new Table(COLUMNS, COLUMNS);
        for (SchemeMatch each : results) {
            table.add(each.id(), each.sourceId(), each.title(), each.verdict().name(), each.eligibility().name(),
                    each.setAside().orElse(""), each.fit().name(), each.calendar().deadline(),
                    each.calendar().nextOpening(), each.amount().orElse(null), String.join(" ", each.toRead()),
                    String.join(" ", each.wouldBeEligibleIf().stream().map(Change::text).toList()),
                    each.replaces().orElse(""), each.replacedBy().orElse(""));
        }
        return table;
    }

    void write(MatchReport report, PrintWriter out) {
        Json.document(out, json -> {
            json.writeStartObject();
            json.writeFieldName("profile");
            json.writeRawValue(profile.strip().replace("\n", "\n  "));
            json.writeStringField("on", report.on().toString());
            json.writeNumberField("considered", report.considered());
            json.writeArrayFieldStart("questions");
            for (Question each : report.questions()) {
                question(json, each);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("results");
            for (SchemeMatch each : report.results()) {
                result(json, each);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("setAside");
            for (Map.Entry<String, Integer> each : report.setAside().entrySet()) {
                json.writeNumberField(each.getKey(), each.getValue());
            }
            json.writeEndObject();
            texts(json, "notes", report.notes());
            json.writeEndObject();
        });
    }

    private static void question(JsonGenerator json, Question question) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", question.field());
        json.writeNumberField("settles", question.settles());
        json.writeNumberField("weight", question.weight());
        json.writeStringField("text", question.text());
        json.writeEndObject();
    }

    private void result(JsonGenerator json, SchemeMatch match) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", match.id());
        json.writeStringField("sourceId", match.sourceId());
        json.writeStringField("title", match.title());
        json.writeStringField("verdict", match.verdict().name());
        json.writeStringField("eligibility", match.eligibility().name());
        json.writeStringField("setAside", match.setAside().orElse(null));
        json.writeStringField("fit", match.fit().name());
        json.writeNumberField("score", match.score());
        calendar(json, match.calendar());
        json.writeFieldName("amount");
        if (match.amount().isPresent()) {
            json.writeNumber(match.amount().get());
        } else {
            json.writeNull();
        }
        json.writeStringField("replaces", match.replaces().orElse(null));
        json.writeStringField("replacedBy", match.replacedBy().orElse(null));
        json.writeArrayFieldStart("criteria");
        for (CriterionResult each : match.criteria()) {
            criterion(json, each);
        }
        json.writeEndArray();
        texts(json, "toRead", match.toRead());
        json.writeArrayFieldStart("wouldBeEligibleIf");
        for (Change each : match.wouldBeEligibleIf()) {
            json.writeStartObject();
            json.writeStringField("change", each.kind().name());
            texts(json, "values", each.values());
            json.writeStringField("text", each.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(json, "problems", match.problems());
        if (explain) {
            json.writeStringField("order", match.order());
        }
        json.writeEndObject();
    }

    private static void calendar(JsonGenerator json, Calendar calendar) throws IOException {
        json.writeStringField("open", calendar.open().name());
        json.writeStringField("deadline", text(calendar.deadline()));
        json.writeStringField("nextOpening", text(calendar.nextOpening()));
        json.writeBooleanField("nextOpeningEstimated", calendar.estimated());
    }

    private static String text(Object day) {
        return day == null ? null : day.toString();
    }

    private static void criterion(JsonGenerator json, CriterionResult criterion) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", criterion.kind());
        json.writeStringField("result", criterion.result().name());
        json.writeStringField("expected", criterion.expected());
        json.writeStringField("actual", criterion.actual());
        json.writeStringField("source", criterion.source());
        if (!criterion.note().isEmpty()) {
            json.writeStringField("note", criterion.note());
        }
        if (!criterion.values().isEmpty()) {
            texts(json, "values", criterion.values());
        }
        if (!criterion.criteria().isEmpty()) {
            json.writeArrayFieldStart("criteria");
            for (CriterionResult each : criterion.criteria()) {
                criterion(json, each);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String each : texts) {
            json.writeString(each);
        }
        json.writeEndArray();
    }
}
