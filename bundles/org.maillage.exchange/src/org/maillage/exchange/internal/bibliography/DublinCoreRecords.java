package org.maillage.exchange.internal.bibliography;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.RecordReader;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.read.SourceOptions;
import org.maillage.exchange.internal.run.UnreadableFileException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Descriptions in Dublin Core, in any XML: an element that holds elements of Dublin Core is a record. Of an answer of an
 * OAI-PMH repository, the identifier in the header counts.
 */
final class DublinCoreRecords implements RecordReader {

    private static final Set<String> DUBLIN_CORE = Set.of("http://purl.org/dc/elements/1.1/",
            "http://purl.org/dc/terms/");
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    @Override
    public void read(Path file, SourceOptions options, RecordVisitor visitor) throws MaillageException {
        Walk walk = new Walk(visitor);
        XmlEvents.read(file, visitor, walk);
        if (walk.number == 0 && visitor.goOn()) {
            throw new UnreadableFileException(ExchangeTexts.error("dc.nothing", visitor.place()));
        }
    }

    private static final class Walk implements XmlEvents.Walker {

        private final RecordVisitor visitor;
        private ObjectNode record;
        private String about = "";
        private String header = "";
        private int depth;
        private int recordDepth;
        private long number;

        Walk(RecordVisitor visitor) {
            this.visitor = visitor;
        }

        private static boolean isField(XMLStreamReader element) {
            return element.getNamespaceURI() != null && DUBLIN_CORE.contains(element.getNamespaceURI());
        }

        @Override
        public void begin(XMLStreamReader element) {
            depth++;
            if (record == null && isField(element)) {
                record = JsonNodeFactory.instance.objectNode();
                recordDepth = depth - 1;
            } else if (record == null) {
                String resource = element.getAttributeValue(RDF, "about");
                about = resource == null ? about : resource;
            }
            if (record != null && isField(element)) {
                String resource = element.getAttributeValue(RDF, "resource");
                if (resource != null) {
                    record.withArray("/" + element.getLocalName()).add(resource);
                }
            }
        }

        @Override
        public void end(XMLStreamReader element, String text) throws MaillageException {
            if (OAI.equals(element.getNamespaceURI()) && element.getLocalName().equals("identifier")) {
                header = text.strip();
            }
            if (record != null && isField(element) && !text.isBlank()) {
                record.withArray("/" + element.getLocalName()).add(text.strip());
            }
            depth--;
            if (record != null && depth < recordDepth) {
                deliver();
            }
        }

        private void deliver() throws MaillageException {
            String id = !header.isEmpty() ? header : !about.isEmpty() ? about : first("identifier");
            new Work(first("title"), list("creator").stream().map(Work::person).toList(), List.of(), "",
                    first("publisher"), first("issued", "date", "created")).complete(record, id);
            ObjectNode done = record;
            record = null;
            header = "";
            about = "";
            visitor.record(++number, done);
        }

        private String first(String... names) {
            for (String each : names) {
                List<String> values = list(each);
                if (!values.isEmpty()) {
                    return values.getFirst();
                }
            }
            return "";
        }

        private List<String> list(String name) {
            return record.path(name).valueStream().map(each -> each.asText()).toList();
        }
    }
}
