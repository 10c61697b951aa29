package org.maillage.exchange.internal.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.Importer;
import org.maillage.api.text.Message;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.run.UnreadableFileException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xml.sax.SAXException;

/**
 * SKOS vocabularies as RDF/XML or Turtle, told apart by how a file begins. Statements about one concept may stand
 * anywhere in a file, so the SKOS statements of a file are held in memory: vocabularies are small.
 */
@Component(service = Importer.class)
public final class SkosImporter implements Importer {

    private static final int SURE = 80;
    private static final int NAMED = 40;
    private static final int MOST_STATEMENTS = 5_000_000;
    private static final int BEGINNING = 200;
    /** After a mark of the byte order, in any encoding: a declaration, a comment, or the element of all RDF. */
    private static final Pattern XML = Pattern.compile("[^<#@\\w]*<(\\?xml|!|(\\w+:)?RDF\\b)");

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public SkosImporter(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public String id() {
        return "skos";
    }

    @Override
    public Message label() {
        return ExchangeTexts.message("format.skos");
    }

    @Override
    public int recognises(FileHead head) {
        return head.text().contains("http://www.w3.org/2004/02/skos/core#") ? SURE
                : head.isNamed(".ttl", ".turtle", ".rdf") ? NAMED : 0;
    }

    @Override
    public void read(ImportContext context) throws MaillageException {
        String name = context.file().getFileName().toString();
        Collector collector = new Collector();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(context.file()))) {
            RDFParser parser = isXml(in) ? new RDFXMLParser() : new TurtleParser();
            parser.getParserConfig().set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
            parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
            parser.setRDFHandler(collector);
            String base = name.replaceAll("[^A-Za-z0-9.-]", "-") + "/";
            // Turtle’s own names are often relative, and stand against nothing but a path.
            parser.parse(in, parser instanceof TurtleParser ? "file:///" + base : SkosExporter.ADDRESS + base);
        } catch (RDFParseException e) {
            Place place = context.place().line((int) Math.max(0, e.getLineNumber()));
            // The parser of XML speaks the language of the person, that of Turtle English only.
            throw new UnreadableFileException(e.getCause() instanceof SAXException cause
                    ? ExchangeTexts.error("xml.malformed", place, cause.getMessage())
                    : ExchangeTexts.error("skos.malformed", place));
        } catch (IOException | RDFHandlerException e) {
            throw new UnreadableFileException(
                    ExchangeTexts.error("file.unreadable", context.place(), String.valueOf(e.getMessage())));
        }
        new SkosEntries(collector.nodes, context, content).deliver();
    }

    /** Names of files deceive: Turtle begins with a directive, a comment or an address, never with an element. */
    private static boolean isXml(InputStream in) throws IOException {
        in.mark(BEGINNING);
        String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        in.reset();
        return XML.matcher(beginning.replace("\0", "")).lookingAt();
    }

    /** Gathers the statements that matter by their subject. */
    private static final class Collector extends AbstractRDFHandler {

        private final Map<String, SkosNode> nodes = new LinkedHashMap<>();
        private int count;

        @Override
        public void handleStatement(Statement statement) {
            if (statement.getSubject() instanceof BNode) {
                return;
            }
            if (++count > MOST_STATEMENTS) {
                throw new RDFHandlerException("More than " + MOST_STATEMENTS + " statements");
            }
            nodes.computeIfAbsent(statement.getSubject().stringValue(), SkosNode::new).add(statement);
        }
    }
}
