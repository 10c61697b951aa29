package org.maillage.exchange.internal.format;

import java.util.List;
import java.util.function.Supplier;

import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.ImportedRecord;
import org.maillage.api.exchange.Importer;
import org.maillage.api.text.Message;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.mapping.MappedReading;
import org.maillage.exchange.internal.mapping.MappingReader;
import org.maillage.exchange.internal.read.JsonLineRecords;
import org.maillage.exchange.internal.read.JsonRecords;
import org.maillage.exchange.internal.read.RecordReader;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.read.SourceOptions;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Resource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Structures and services in the schema of data.inclusion, version 1, as JSON or JSON Lines ({@code .jsonl}), also mixed:
 * a record with {@code structure_id} is a service. Services become tools published by their structure.
 */
@Component
public final class DataInclusionImporter implements Importer {

    private static final int SURE = 80;
    /** Names of the schema that other data sets seldom have; a few of them are enough. */
    private static final List<String> NAMES = List.of("structure_id", "thematiques", "date_maj", "lien_source", "antenne",
            "typologie", "reseaux_porteurs", "labels_nationaux", "frais", "modes_accueil", "lien_mobilisation",
            "zone_eligibilite", "accessibilite_lieu");
    private static final int ENOUGH = 3;
    private static final String STRUCTURE = "structure_id";

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public DataInclusionImporter(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public String id() {
        return "data-inclusion";
    }

    @Override
    public Message label() {
        return ExchangeTexts.message("format.data-inclusion");
    }

    @Override
    public int recognises(FileHead head) {
        return NAMES.stream().filter(each -> head.text().contains("\"" + each + "\"")).count() >= ENOUGH ? SURE : 0;
    }

    @Override
    public void read(ImportContext context) throws MaillageException {
        RecordReader reader = context.file().getFileName().toString().endsWith(".jsonl") ? new JsonLineRecords()
                : new JsonRecords();
        reader.read(context.file(), SourceOptions.NONE, new Both(context));
    }

    /** Sends each record to the mapping of its kind. */
    private final class Both implements RecordVisitor {

        private final ImportContext context;
        private final RecordVisitor structures;
        private final RecordVisitor services;
        private String structure;

        Both(ImportContext context) throws MaillageException {
            this.context = context;
            this.structures = visitor("data-inclusion-structure.json", context);
            this.services = visitor("data-inclusion-service.json", new Publishing(context, () -> structure));
        }

        private RecordVisitor visitor(String mapping, ImportContext target) throws MaillageException {
            return MappedReading.visitor(MappingReader.builtIn(DataInclusionImporter.class, mapping), target, content);
        }

        @Override
        public Place place() {
            return context.place();
        }

        @Override
        public void record(long number, ObjectNode record) throws MaillageException {
            structure = record.path(STRUCTURE).asText("");
            (structure.isEmpty() ? structures : services).record(number, record);
        }

        @Override
        public void bad(long number, Problem problem) {
            context.reject(number, "", problem);
        }

        @Override
        public void problem(Problem problem) {
            context.problem(problem);
        }

        @Override
        public boolean goOn() {
            return context.goOn();
        }
    }

    /** Names the structure of a service as its publisher, under the id that the structure has when it is imported. */
    private static final class Publishing extends ForwardingContext {

        private final Supplier<String> structure;

        Publishing(ImportContext context, Supplier<String> structure) {
            super(context);
            this.structure = structure;
        }

        @Override
        public void record(ImportedRecord record) throws MaillageException {
            if (record.entry() instanceof Resource resource) {
                resource.getPublishers().add(id(MaillagePackage.eINSTANCE.getStructure(), structure.get()));
            }
            super.record(record);
        }
    }
}
