package org.maillage.cli.internal.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Table;
import org.maillage.cli.internal.render.Values;
import org.maillage.model.Entry;
import org.maillage.model.meta.Meta;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts entries by type, family, theme, territory and status. An entry with two themes counts for both. */
@Command(name = "stats")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=stats")
public final class StatsCommand implements CliCommand {

    private static final List<String> COLUMNS = List.of("by", "value", "label", "count");
    private static final Map<String, List<String>> FEATURES = Map.of("family", List.of("family", "families"), "theme",
            List.of("themes"), "territory", List.of("territories", "eligibilityTerritories", "location", "area"));
    private static final String UNKNOWN = "unknown";

    private final ContentService content;

    @Mixin
    private OutputOption output;

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "collection")
    private Optional<String> collection = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public StatsCommand(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public int run(Console console) throws MaillageException {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        List.of("type", "status", "family", "theme", "territory").forEach(by -> counts.put(by, new TreeMap<>()));
        Map<String, String> labels = new TreeMap<>();
        EntryVisitor visitor = new EntryVisitor() {
            @Override
            public void entry(EntryView view) {
                count(view.entry(), counts, labels, console);
            }
        };
        for (CollectionInfo info : content.collections()) {
            if (collection.isEmpty() || collection.get().equals(info.id())) {
                content.read(info.id(), visitor);
            }
        }
        if (collection.isPresent() && content.collection(collection.get()).isEmpty()) {
            content.read(collection.get(), visitor);
        }
        Values values = new Values(content, console.language());
        Table table = new Table(COLUMNS, Texts.columns(console.language(), COLUMNS));
        counts.forEach((by, byValue) -> byValue.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> table.add(
                        output.format == Format.text ? Texts.of("column." + by).in(console.language()) : by,
                        each.getKey(), label(each.getKey(), labels, values, console), each.getValue())));
        table.write(output.format, console.out());
        return ExitCode.DONE;
    }

    private static void count(Entry entry, Map<String, Map<String, Integer>> counts, Map<String, String> labels,
            Console console) {
        String type = entry.eClass().getName();
        counts.get("type").merge(type, 1, Integer::sum);
        labels.put(type, Meta.label(entry.eClass(), console.language()));
        String status = entry.getStatus().getLiteral();
        counts.get("status").merge(status, 1, Integer::sum);
        labels.put(status, EntryTypes.status(entry, console.language()));
        FEATURES.forEach((by, names) -> {
            List<?> values = names.stream().map(entry.eClass()::getEStructuralFeature)
                    .filter(each -> each != null && entry.eIsSet(each)).flatMap(each -> values(entry, each).stream())
                    .distinct().toList();
            boolean has = names.stream().anyMatch(each -> entry.eClass().getEStructuralFeature(each) != null);
            for (Object value : values.isEmpty() && has ? List.of(UNKNOWN) : values) {
                counts.get(by).merge(value.toString(), 1, Integer::sum);
            }
        });
    }

    private static List<?> values(Entry entry, EStructuralFeature feature) {
        Object value = entry.eGet(feature);
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static String label(String value, Map<String, String> labels, Values values, Console console) {
        if (value.equals(UNKNOWN)) {
            return Texts.of("stats.unknown").in(console.language());
        }
        return Optional.ofNullable(labels.get(value)).or(() -> values.title(value)).orElse(value);
    }
}
