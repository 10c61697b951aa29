package org.maillage.exchange.internal.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.osgi.service.component.annotations.Component;

/**
 * A table for spreadsheets, one entry a row: fields of contained objects as {@code eligibility.text}, several values with
 * {@code " | "} between them. Not whole: use JSON to take a collection elsewhere.
 */
@Component
public final class CsvExporter implements Exporter {

    private static final String BETWEEN = " | ";
    private static final Set<String> LEFT_OUT = Set.of("provenance.raw");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Message label() {
        return ExchangeTexts.message("format.csv");
    }

    @Override
    public void write(CollectionInfo collection, EntrySource entries, OutputStream out)
            throws MaillageException, IOException {
        Set<String> columns = new LinkedHashSet<>(List.of("type", "id", "title"));
        entries.read(entry -> columns.addAll(cells(entry).keySet()));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        // Spreadsheets take a file for UTF-8 only when it begins with the mark.
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(columns);
        entries.read(entry -> {
            Map<String, List<String>> cells = cells(entry);
            List<String> row = new ArrayList<>();
            for (String column : columns) {
                row.add(harmless(String.join(BETWEEN, cells.getOrDefault(column, List.of()))));
            }
            printer.printRecord(row);
        });
        printer.flush();
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe, which it does not show. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.,]+") ? "'" + text
                : text;
    }

    private static Map<String, List<String>> cells(EObject entry) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        cells.put("type", List.of(entry.eClass().getName()));
        collect(entry, "", cells);
        return cells;
    }

    private static void collect(EObject object, String path, Map<String, List<String>> cells) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            String column = path + feature.getName();
            if (object.eIsSet(feature) && !LEFT_OUT.contains(column)) {
                Object value = object.eGet(feature);
                for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                    if (each instanceof EObject inner) {
                        collect(inner, column + ".", cells);
                    } else if (feature instanceof EAttribute) {
                        cells.computeIfAbsent(column, any -> new ArrayList<>()).add(EntryJson.text(feature, each));
                    }
                }
            }
        }
    }
}
