package org.maillage.exchange.internal.bibliography;

import java.nio.file.Path;

import javax.xml.stream.XMLStreamReader;

import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.run.UnreadableFileException;

/** UNIMARC as XML: {@code record}, {@code controlfield}, {@code datafield}, {@code subfield}, in any namespace. */
final class MarcXml {

    private MarcXml() {
    }

    static void read(Path file, RecordVisitor visitor) throws MaillageException {
        Walk walk = new Walk(visitor);
        XmlEvents.read(file, visitor, walk);
        if (walk.number == 0 && visitor.goOn()) {
            throw new UnreadableFileException(ExchangeTexts.error("unimarc.nothing", visitor.place()));
        }
    }

    private static final class Walk implements XmlEvents.Walker {

        private final RecordVisitor visitor;
        private MarcRecord record;
        private String tag = "";
        private long number;

        Walk(RecordVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public void begin(XMLStreamReader element) {
            switch (element.getLocalName()) {
                case "record" -> record = null;
                case "leader", "controlfield" -> start(element);
                case "datafield" -> {
                    start(element);
                    record.field(tag);
                }
                case "subfield" -> tag = attribute(element, "code");
                default -> { }
            }
        }

        /** An OAI record holds a MARC record: the one with fields counts. */
        private void start(XMLStreamReader element) {
            record = record == null ? new MarcRecord() : record;
            tag = attribute(element, "tag");
        }

        private static String attribute(XMLStreamReader element, String name) {
            String value = element.getAttributeValue(null, name);
            return value == null ? "" : value;
        }

        @Override
        public void end(XMLStreamReader element, String text) throws MaillageException {
            if (record == null) {
                return;
            }
            switch (element.getLocalName()) {
                case "controlfield" -> record.control(tag, text);
                case "subfield" -> {
                    if (!tag.isEmpty()) {
                        record.subfield(tag.charAt(0), text);
                    }
                }
                case "record" -> {
                    MarcRecord done = record;
                    record = null;
                    visitor.record(++number, done.completed());
                }
                default -> { }
            }
        }
    }
}
