package org.maillage.cli.internal.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.QualityCriterion;
import org.maillage.api.curation.QualityScore;
import org.maillage.api.curation.QualityService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.maillage.cli.internal.render.Json;
import org.maillage.cli.internal.render.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores entries and says what would raise them, the lowest first. */
@Command(name = "quality")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=quality")
public final class QualityCommand implements CliCommand {

    private final QualityService quality;
    private final ContentService content;

    @Mixin
    private OutputOption output;

    @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "ids")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "links.collection")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private int limit = 50;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "freshness.on")
    private Optional<LocalDate> on = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public QualityCommand(@Reference QualityService quality, @Reference ContentService content) {
        this.quality = quality;
        this.content = content;
    }

    @Override
    public int run(Console console) throws MaillageException {
        List<QualityScore> scores = scores(console);
        switch (output.format) {
            case json -> Json.document(console.out(), json -> {
                json.writeStartArray();
                for (QualityScore each : scores.stream().limit(limit).toList()) {
                    write(each, json, console);
                }
                json.writeEndArray();
            });
            case csv -> table(scores, console).write(output.format, console.out());
            case text -> text(scores, console);
        }
        return ExitCode.DONE;
    }

    private List<QualityScore> scores(Console console) throws MaillageException {
        LocalDate day = on.orElseGet(LocalDate::now);
        if (ids.isEmpty()) {
            return quality.scores(collection, day);
        }
        List<QualityScore> scores = new ArrayList<>();
        for (String id : ids) {
            Optional<QualityScore> score = content.find(id).map(EntryView::entry)
                    .flatMap(each -> quality.score(each, day));
            score.ifPresentOrElse(scores::add, () -> console.say(DeskTexts.of("quality.unscored", id)));
        }
        return scores;
    }

    private void text(List<QualityScore> scores, Console console) {
        for (QualityScore each : scores.stream().limit(limit).toList()) {
            console.out().println(String.format("%3d", each.score()) + "  " + each.id() + "  " + each.title());
            if (!ids.isEmpty()) {
                each.criteria().stream().filter(criterion -> criterion.gain() > 0)
                        .forEach(criterion -> console.out().println("     +" + criterion.gain() + "  "
                                + criterion.advice().in(console.language())));
            }
        }
        if (ids.isEmpty()) {
            double mean = scores.stream().mapToInt(QualityScore::score).average().orElse(0);
            console.out().println(DeskTexts.of("quality.mean", scores.size(), Math.round(mean)).in(console.language()));
        }
    }

    private Table table(List<QualityScore> scores, Console console) {
        List<String> names = List.of("score", "id", "type", "title", "gain");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        for (QualityScore each : scores.stream().limit(limit).toList()) {
            table.add(each.score(), each.id(), each.type(), each.title(), String.join(" ", each.criteria().stream()
                    .filter(criterion -> criterion.gain() > 0).map(QualityCriterion::name).toList()));
        }
        return table;
    }

    private static void write(QualityScore score, JsonGenerator json, Console console) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", score.id());
        json.writeStringField("type", score.type());
        json.writeStringField("title", score.title());
        json.writeNumberField("score", score.score());
        json.writeArrayFieldStart("criteria");
        for (QualityCriterion each : score.criteria()) {
            json.writeStartObject();
            json.writeStringField("name", each.name());
            json.writeNumberField("value", Math.round(each.value() * 100) / 100.0);
            json.writeNumberField("gain", each.gain());
            json.writeStringField("advice", each.advice().in(console.language()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
