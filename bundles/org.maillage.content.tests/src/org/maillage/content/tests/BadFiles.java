package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.osgi.framework.BundleException;

/** A collection with one file under test between two good ones, which must work whatever the first is. */
final class BadFiles {

    static final String FILE = "entries/mauvais.xml";
    static final String ID = "essai:mauvais";

    private final Installation installation;

    BadFiles(Installation installation) {
        this.installation = installation;
    }

    /** Reads the collection; the good entries come first and last. */
    Reading read(byte[] file) throws BundleException, MaillageException {
        installation.install(SyntheticBundle.collection("essai").content("entries/bon.xml", Xml.tool("essai:bon"))
                .with("content/" + FILE, file).content("sets/theme.xml", Xml.vocabulary("essai:theme")));
        Reading reading = installation.read("essai");
        assertEquals("essai:bon", reading.ids().getFirst());
        assertEquals("essai:theme", reading.ids().getLast());
        assertTrue(installation.content().find("essai:bon").isPresent());
        return reading;
    }

    Reading read(String file) throws BundleException, MaillageException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a file of which nothing can be used: one problem in it, no entry, and who looks for it is told why. */
    Said refused(byte[] file) throws BundleException, MaillageException {
        Reading reading = read(file);
        assertEquals(List.of("essai:bon", "essai:theme"), reading.ids());
        String sentence = Said.refused(() -> installation.content().find(ID));
        assertTrue(sentence.contains(FILE) && sentence.contains(ID), sentence);
        return placed(reading.problems());
    }

    Said refused(String file) throws BundleException, MaillageException {
        return refused(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a file of which the entry can be used, with one problem in it. */
    Said kept(String file) throws BundleException, MaillageException {
        Reading reading = read(file);
        assertEquals(List.of("essai:bon", ID, "essai:theme"), reading.ids());
        assertTrue(installation.content().find(ID).isPresent());
        return placed(reading.problems());
    }

    private static Said placed(List<Problem> problems) {
        return Said.only(problems).collection("essai").from("exemple.essai 1.0.0").file(FILE);
    }
}
