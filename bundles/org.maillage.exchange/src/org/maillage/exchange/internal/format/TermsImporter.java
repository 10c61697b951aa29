package org.maillage.exchange.internal.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.Importer;
import org.maillage.api.text.Message;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.CsvRecords;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.read.SourceOptions;
import org.maillage.model.MaillagePackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Vocabularies as {@link TermsExporter} writes them, also when a spreadsheet has saved them again. */
@Component(service = Importer.class)
public final class TermsImporter implements Importer {

    private static final int SURE = 80;
    private static final Pattern HEAD = Pattern.compile("\\uFEFF?\"?type\"?[,;\\t]\"?id\"?[,;\\t]\"?scheme\"?[,;\\t].*", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public TermsImporter(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public String id() {
        return TermsExporter.ID;
    }

    @Override
    public Message label() {
        return ExchangeTexts.message("format.terms");
    }

    @Override
    public int recognises(FileHead head) {
        return HEAD.matcher(head.text()).matches() ? SURE : 0;
    }

    @Override
    public void read(ImportContext context) throws MaillageException {
        new CsvRecords().read(context.file(), SourceOptions.NONE, new Rows(new NativeReading(context, content.types())));
    }

    /** Makes of each row the JSON that the product’s own export has of an entry. */
    private static final class Rows implements RecordVisitor {

        private final NativeReading reading;

        Rows(NativeReading reading) {
            this.reading = reading;
        }

        @Override
        public Place place() {
            return reading.place();
        }

        @Override
        public void record(long number, ObjectNode row) throws MaillageException {
            EClass type = row.path(EntryJson.TYPE).asText("").equals(MaillagePackage.eINSTANCE.getConceptScheme().getName())
                    ? MaillagePackage.eINSTANCE.getConceptScheme() : MaillagePackage.eINSTANCE.getConcept();
            ObjectNode entry = JsonNodeFactory.instance.objectNode();
            Map<String, ObjectNode> translations = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> cell : row.properties()) {
                String text = cell.getValue().asText("");
                int point = cell.getKey().indexOf('.');
                if (!text.isEmpty() && point > 0) {
                    String language = cell.getKey().substring(point + 1);
                    ObjectNode translation = translations.computeIfAbsent(language, any -> JsonNodeFactory.instance
                            .objectNode().put(TermsExporter.LANGUAGE, language));
                    put(translation, MaillagePackage.eINSTANCE.getTranslation(), cell.getKey().substring(0, point), text);
                } else if (!text.isEmpty()) {
                    put(entry, type, cell.getKey(), text);
                }
            }
            if (!translations.isEmpty()) {
                entry.putArray(TermsExporter.TRANSLATIONS).addAll(translations.values());
            }
            reading.record(number, entry);
        }

        /** What is no field is left to the reading, which says it. */
        private static void put(ObjectNode object, EClass type, String name, String text) {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature instanceof EReference) {
                object.set(name, parts(text));
            } else if (feature != null && feature.isMany()) {
                ArrayNode all = object.putArray(name);
                TermsCells.split(text).forEach(all::add);
            } else {
                object.put(name, TermsCells.text(text));
            }
        }

        private static JsonNode parts(String text) {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                return JsonNodeFactory.instance.textNode(text);
            }
        }

        @Override
        public void bad(long number, Problem problem) {
            reading.bad(number, problem);
        }

        @Override
        public void problem(Problem problem) {
            reading.problem(problem);
        }

        @Override
        public boolean goOn() {
            return reading.goOn();
        }
    }
}
