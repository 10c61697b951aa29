package org.maillage.exchange.internal.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.exchange.EntrySource;
import org.maillage.api.exchange.Exporter;
import org.maillage.api.text.Message;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.model.Concept;
import org.maillage.model.ConceptScheme;
import org.maillage.model.Entry;
import org.maillage.model.Translation;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Vocabularies as a table that comes back whole: a row for a vocabulary or term, a column for a field, {@code title.en} for its
 * English words, several values with {@code " | "} between them, other parts as JSON. Other entries are left out.
 */
@Component
public final class TermsExporter implements Exporter {

    static final String ID = "terms";
    /** The first columns, by which such a table is known. */
    static final List<String> FIRST = List.of("type", "id", "scheme", "title");
    static final String TRANSLATIONS = "translations";
    static final String LANGUAGE = "language";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Message label() {
        return ExchangeTexts.message("format.terms");
    }

    @Override
    public void write(CollectionInfo collection, EntrySource entries, OutputStream out)
            throws MaillageException, IOException {
        Set<String> columns = new LinkedHashSet<>();
        entries.read(entry -> columns.addAll(isTerm(entry) ? cells(entry).keySet() : Set.of()));
        if (columns.isEmpty()) {
            throw ExchangeTexts.failure("skos.notExported");
        }
        List<String> ordered = Stream.concat(FIRST.stream(), columns.stream()).distinct().toList();
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        // Spreadsheets take a file for UTF-8 only when it begins with the mark.
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(ordered);
        entries.read(entry -> {
            if (isTerm(entry)) {
                Map<String, String> cells = cells(entry);
                printer.printRecord(ordered.stream().map(each -> cells.getOrDefault(each, "")).toList());
            }
        });
        printer.flush();
    }

    private static boolean isTerm(Entry entry) {
        return entry instanceof Concept || entry instanceof ConceptScheme;
    }

    private static Map<String, String> cells(Entry entry) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(EntryJson.TYPE, entry.eClass().getName());
        for (EStructuralFeature feature : entry.eClass().getEAllStructuralFeatures()) {
            if (entry.eIsSet(feature) && !feature.getName().equals(TRANSLATIONS)) {
                cells.put(feature.getName(), feature instanceof EAttribute ? texts(entry, feature) : parts(entry, feature));
            }
        }
        for (Translation each : entry.getTranslations()) {
            for (EAttribute attribute : each.eClass().getEAllAttributes()) {
                if (each.eIsSet(attribute) && !attribute.getName().equals(LANGUAGE)) {
                    cells.put(attribute.getName() + "." + each.getLanguage(), texts(each, attribute));
                }
            }
        }
        return cells;
    }

    private static String texts(EObject object, EStructuralFeature feature) {
        if (!feature.isMany()) {
            return TermsCells.one(EntryJson.text(feature, object.eGet(feature)));
        }
        List<String> texts = new ArrayList<>();
        ((List<?>) object.eGet(feature)).forEach(each -> texts.add(EntryJson.text(feature, each)));
        return TermsCells.many(texts);
    }

    private static String parts(EObject object, EStructuralFeature feature) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            Object value = object.eGet(feature);
            if (value instanceof List<?> parts) {
                json.writeStartArray();
                for (Object each : parts) {
                    EntryJson.write(json, (EObject) each);
                }
                json.writeEndArray();
            } else {
                EntryJson.write(json, (EObject) value);
            }
        }
        return text.toString();
    }
}
