package org.maillage.cli.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.maillage.api.match.AidRoom;
import org.maillage.api.match.Breach;
import org.maillage.api.match.FundingLine;
import org.maillage.api.match.FundingPlan;
import org.maillage.cli.Console;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.Table;

import com.fasterxml.jackson.core.JsonGenerator;

/** A funding plan, in each form. */
final class PlanOutput {

    private static final List<String> COLUMNS = List.of("side", "label", "id", "amount", "share");

    private final FundingPlan plan;

    PlanOutput(FundingPlan plan) {
        this.plan = plan;
    }

    /** Whether no rule is broken for sure. */
    boolean isSound() {
        return plan.breaches().stream().noneMatch(Breach::certain);
    }

    Table table(Locale language) {
        Table table = new Table(COLUMNS, Texts.columns(language, COLUMNS));
        plan.expenses().forEach(each -> row(table, "expense", each));
        plan.resources().forEach(each -> row(table, "resource", each));
        return table;
    }

    private static void row(Table table, String side, FundingLine line) {
        table.add(side, line.label(), line.id(), line.amount(), line.share());
    }

    void text(Console console) {
        PrintWriter out = console.out();
        table(console.language()).text(out);
        out.println(say(console, "plan.total", plan.totalExpenses(), plan.totalResources(), plan.missing()));
        for (Breach each : plan.breaches()) {
            out.println(say(console, each.certain() ? "plan.breach" : "plan.check", each.text()));
        }
        for (AidRoom each : List.of(plan.stateAid().general(), plan.stateAid().sgei())) {
            out.println(say(console, "plan.room." + each.regime(), each.room(), each.ceiling()));
            each.releases().forEach(release -> out
                    .println(say(console, "plan.release", release.on(), release.amount(), release.room())));
        }
        plan.stateAid().notes().forEach(out::println);
    }

    private static String say(Console console, String key, Object... arguments) {
        return Texts.of(key, arguments).in(console.language());
    }

    void json(PrintWriter out) {
        Json.document(out, json -> {
            json.writeStartObject();
            lines(json, "expenses", plan.expenses());
            lines(json, "resources", plan.resources());
            json.writeNumberField("totalExpenses", plan.totalExpenses());
            json.writeNumberField("totalResources", plan.totalResources());
            json.writeNumberField("missing", plan.missing());
            json.writeFieldName("ownShare");
            json.writeNumber(plan.ownShare());
            json.writeArrayFieldStart("breaches");
            for (Breach each : plan.breaches()) {
                json.writeStartObject();
                json.writeStringField("code", each.code());
                json.writeStringField("entry", each.entry());
                json.writeBooleanField("certain", each.certain());
                json.writeStringField("text", each.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("stateAid");
            json.writeStringField("on", plan.stateAid().on().toString());
            room(json, plan.stateAid().general());
            room(json, plan.stateAid().sgei());
            json.writeArrayFieldStart("notes");
            for (String each : plan.stateAid().notes()) {
                json.writeString(each);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void lines(JsonGenerator json, String name, List<FundingLine> lines) throws IOException {
        json.writeArrayFieldStart(name);
        for (FundingLine each : lines) {
            json.writeStartObject();
            json.writeStringField("label", each.label());
            json.writeStringField("id", each.id());
            json.writeFieldName("amount");
            json.writeNumber(each.amount());
            json.writeFieldName("share");
            json.writeNumber(each.share());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void room(JsonGenerator json, AidRoom room) throws IOException {
        json.writeObjectFieldStart(room.regime());
        json.writeNumberField("ceiling", room.ceiling());
        json.writeNumberField("counted", room.counted());
        json.writeNumberField("room", room.room());
        json.writeArrayFieldStart("releases");
        for (AidRoom.Release each : room.releases()) {
            json.writeStartObject();
            json.writeStringField("on", each.on().toString());
            json.writeNumberField("amount", each.amount());
            json.writeNumberField("room", each.room());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
