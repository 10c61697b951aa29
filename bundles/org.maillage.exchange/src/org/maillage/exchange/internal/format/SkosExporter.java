package org.maillage.exchange.internal.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
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

/** Concepts and vocabularies as SKOS in Turtle; other entries are left out. */
@Component
public final class SkosExporter implements Exporter {

    /** Begins the addresses of entries: they have none on the web. */
    static final String ADDRESS = "urn:maillage:";
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    @Override
    public String id() {
        return "skos";
    }

    @Override
    public Message label() {
        return ExchangeTexts.message("format.skos");
    }

    @Override
    public void write(CollectionInfo collection, EntrySource entries, OutputStream out)
            throws MaillageException, IOException {
        boolean[] found = new boolean[1];
        TurtleWriter turtle = new TurtleWriter(out);
        turtle.startRDF();
        turtle.handleNamespace("skos", SKOS.NAMESPACE);
        entries.read(entry -> {
            if (entry instanceof Concept || entry instanceof ConceptScheme) {
                found[0] = true;
                entry(turtle, entry);
            }
        });
        turtle.endRDF();
        if (!found[0]) {
            throw ExchangeTexts.failure("skos.notExported");
        }
    }

    private static void entry(TurtleWriter turtle, Entry entry) {
        IRI subject = iri(entry.getId());
        boolean concept = entry instanceof Concept;
        say(turtle, subject, RDF.TYPE, concept ? SKOS.CONCEPT : SKOS.CONCEPT_SCHEME);
        texts(turtle, subject, SKOS.PREF_LABEL, List.of(entry.getTitle()), "fr");
        if (entry.getDescription() != null) {
            texts(turtle, subject, SKOS.DEFINITION, List.of(entry.getDescription()), "fr");
        }
        for (Translation each : entry.getTranslations()) {
            if (each.getTitle() != null) {
                texts(turtle, subject, SKOS.PREF_LABEL, List.of(each.getTitle()), each.getLanguage());
            }
            if (each.getDescription() != null) {
                texts(turtle, subject, SKOS.DEFINITION, List.of(each.getDescription()), each.getLanguage());
            }
            texts(turtle, subject, SKOS.ALT_LABEL, each.getAltLabels(), each.getLanguage());
        }
        if (entry instanceof Concept term) {
            concept(turtle, subject, term);
        }
    }

    private static void concept(TurtleWriter turtle, IRI subject, Concept term) {
        texts(turtle, subject, SKOS.ALT_LABEL, term.getAltLabels(), "fr");
        texts(turtle, subject, SKOS.HIDDEN_LABEL, term.getHiddenLabels(), "fr");
        if (term.getScopeNote() != null) {
            texts(turtle, subject, SKOS.SCOPE_NOTE, List.of(term.getScopeNote()), "fr");
        }
        if (term.getNotation() != null) {
            say(turtle, subject, SKOS.NOTATION, VALUES.createLiteral(term.getNotation()));
        }
        if (term.getScheme() != null) {
            say(turtle, subject, SKOS.IN_SCHEME, iri(term.getScheme()));
        }
        term.getBroader().forEach(each -> say(turtle, subject, SKOS.BROADER, iri(each)));
        term.getRelated().forEach(each -> say(turtle, subject, SKOS.RELATED, iri(each)));
        term.getExactMatches().stream().filter(each -> each.contains(":"))
                .forEach(each -> say(turtle, subject, SKOS.EXACT_MATCH, VALUES.createIRI(each)));
    }

    private static void texts(TurtleWriter turtle, IRI subject, IRI property, List<String> texts, String language) {
        texts.forEach(each -> say(turtle, subject, property, VALUES.createLiteral(each, language)));
    }

    private static void say(TurtleWriter turtle, IRI subject, IRI property, Value value) {
        turtle.handleStatement(VALUES.createStatement(subject, property, value));
    }

    private static IRI iri(String id) {
        return VALUES.createIRI(ADDRESS + id);
    }
}
