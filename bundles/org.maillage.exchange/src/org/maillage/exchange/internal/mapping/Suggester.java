package org.maillage.exchange.internal.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.exchange.SourceColumn;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.RecordReader;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.read.SourceOptions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Infers a mapping from the first records of a file. */
public final class Suggester {

    private static final int SAMPLES = 500;
    private static final int DEEPEST = 3;
    private static final int EXAMPLES = 5;

    private final List<EClass> types;

    /** @param types the types that entries can have */
    public Suggester(List<EClass> types) {
        this.types = types;
    }

    /**
     * The mapping, as text to be edited.
     *
     * @param type name of the type; empty to find out
     */
    public String suggest(RecordReader reader, Path file, Optional<String> type) throws MaillageException {
        Samples samples = samples(reader, file);
        if (samples.count == 0) {
            throw ExchangeTexts.failure("mapping.nothingToInfer", file.getFileName());
        }
        Guesses guesses = new Guesses(types, samples.values, samples.count);
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        EClass target = type.isEmpty() ? guesses.type(name)
                : types.stream().filter(each -> each.getName().equals(type.get())).findFirst()
                        .orElseThrow(() -> ExchangeTexts.failure("mapping.unknownType", type.get(),
                                String.join(", ", types.stream().map(EClass::getName).toList())));
        return guesses.mapping(name, target).toPrettyString() + "\n";
    }

    /** The columns, with examples. */
    public static List<SourceColumn> columns(RecordReader reader, Path file) throws MaillageException {
        List<SourceColumn> columns = new ArrayList<>();
        samples(reader, file).values.forEach((name, values) -> columns
                .add(new SourceColumn(name, values.stream().distinct().limit(EXAMPLES).toList(), values.size())));
        return columns;
    }

    private static Samples samples(RecordReader reader, Path file) throws MaillageException {
        Samples samples = new Samples(Place.collection("", "").file(file.getFileName().toString()));
        reader.read(file, SourceOptions.NONE, samples);
        return samples;
    }

    /** The values of the first records, by column. */
    private static final class Samples implements RecordVisitor {

        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Place place;
        private int count;

        Samples(Place place) {
            this.place = place;
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public void columns(List<String> names) {
            names.forEach(name -> values.put(name, new ArrayList<>()));
        }

        @Override
        public void record(long number, ObjectNode record) {
            count++;
            collect(record, "", 0);
        }

        private void collect(ObjectNode node, String path, int depth) {
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                String column = path.isEmpty() ? each.getKey() : path + "/" + each.getKey();
                if (each.getValue() instanceof ObjectNode inner && depth < DEEPEST) {
                    collect(inner, path.isEmpty() ? "/" + each.getKey() : column, depth + 1);
                } else {
                    add(values.computeIfAbsent(column, any -> new ArrayList<>()), each.getValue());
                }
            }
        }

        private static void add(List<String> list, JsonNode value) {
            if (value.isArray()) {
                value.forEach(each -> add(list, each));
            } else if (!value.isNull() && !value.asText().isBlank()) {
                list.add(value.asText());
            }
        }

        @Override
        public void bad(long number, Problem problem) {
            // A mapping can be inferred from the others.
        }

        @Override
        public void problem(Problem problem) {
            // The import will say it.
        }

        @Override
        public boolean goOn() {
            return count < SAMPLES;
        }
    }
}
