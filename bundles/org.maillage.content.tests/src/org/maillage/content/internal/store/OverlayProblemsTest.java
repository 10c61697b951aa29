package org.maillage.content.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.content.EntryView;
import org.maillage.content.tests.Installation;
import org.maillage.content.tests.Reading;
import org.maillage.content.tests.Said;
import org.maillage.content.tests.SyntheticBundle;
import org.maillage.content.tests.Xml;
import org.maillage.model.Tool;
import org.osgi.framework.Bundle;

/** An override that no longer fits is kept and reported, and the original is shown. */
class OverlayProblemsTest {

    private static final String ID = "essai:un";
    private static final String FILE = "overlays/essai/un.xml";

    @RegisterExtension
    private final Installation installation = new Installation();

    @TempDir
    private Path folder;
    private Person person;
    private Bundle bundle;

    @BeforeEach
    void sitDown() throws Exception {
        bundle = installation.install(SyntheticBundle.collection("essai").content("entries/un.xml", Xml.tool(ID))
                .content("entries/deux.xml", Xml.tool("essai:deux")));
        person = new Person(installation.context(), folder.resolve("data"));
        person.with("perso");
    }

    @AfterEach
    void leave() {
        person.leaves();
    }

    private Said problem(String code) throws Exception {
        return Said.only(person.reads("essai").problems(), code).collection("perso")
                .from(person.file("perso").toString()).file(FILE);
    }

    private void assertOriginalShown() throws Exception {
        EntryView view = person.content().find(ID).orElseThrow();
        assertEquals(ID, view.entry().getTitle());
        assertEquals(ID, view.id());
        assertEquals(List.of("essai:deux", ID), person.reads("essai").ids());
    }

    @Test
    void anOverrideOfAnEntryThatVanishedIsKeptAndReported() throws Exception {
        person.changes(Tool.class, "perso", ID, tool -> tool.setTitle("Le mien"), "title");
        installation.update(bundle, SyntheticBundle.collection("essai").content("entries/deux.xml",
                Xml.tool("essai:deux")));
        assertTrue(person.content().find(ID).isEmpty());
        problem("overlay.noTarget").entry(ID).tells(ID);
        assertTrue(Files.exists(person.file("perso/" + FILE)));
    }

    @Test
    void anOverrideOfACollectionThatLeftIsReportedAndAppliesAgainWhenItIsBack() throws Exception {
        person.changes(Tool.class, "perso", ID, tool -> tool.setTitle("Le mien"), "title");
        bundle.uninstall();
        Said.only(person.problems()).code("overlay.noTarget").collection("perso").file(FILE).entry(ID);
        installation.install(SyntheticBundle.collection("essai").content("entries/un.xml", Xml.tool(ID)));
        assertEquals("Le mien", person.sees(Tool.class, ID).getTitle());
        Said.nothing(person.problems());
    }

    @Test
    void ofTwoCollectionsThatOverrideAnEntryTheFirstStands() throws Exception {
        person.with("perso-deux");
        person.changes(Tool.class, "perso-deux", ID, tool -> tool.setTitle("De deux"), "title");
        person.changes(Tool.class, "perso", ID, tool -> tool.setTitle("De un"), "title");
        assertEquals("De un", person.sees(Tool.class, ID).getTitle());
        Said.only(person.problems()).code("overlay.twice").collection("perso-deux").file(FILE).entry(ID)
                .tells("perso");
    }

    @Test
    void anOverrideOfAnotherTypeIsNotApplied() throws Exception {
        person.puts("perso/" + FILE, Xml.overlay(ID, "title", "Guide", "<title>Le mien</title>"));
        assertOriginalShown();
        problem("overlay.otherType").entry(ID).tells(ID);
    }

    @Test
    void anOverrideWithoutValuesIsNotApplied() throws Exception {
        person.puts("perso/" + FILE, Xml.overlay(ID, "title", "Tool", "").replaceAll("  <values.*\n", ""));
        assertOriginalShown();
        problem("overlay.otherType");
    }

    @Test
    void aFieldThatIsUnknownIsReportedAndTheOthersApply() throws Exception {
        person.puts("perso/" + FILE, Xml.overlay(ID, "couleur title", "Tool", "<title>Le mien</title>"));
        assertEquals("Le mien", person.sees(Tool.class, ID).getTitle());
        assertEquals(Set.of("title"), person.content().find(ID).orElseThrow().overridden());
        problem("overlay.unknownField").entry(ID).field("couleur").tells("couleur");
    }

    @Test
    void theIdOfAnEntryIsNeverOverridden() throws Exception {
        person.puts("perso/" + FILE, Xml.overlay(ID, "id", "Tool", ""));
        assertOriginalShown();
        problem("overlay.unknownField").field("id");
    }

    @Test
    void anOverrideThatCannotBeReadIsReportedAndTheOriginalShown() throws Exception {
        person.puts("perso/" + FILE, Xml.overlay(ID, "title", "Tool", "<title>"));
        assertOriginalShown();
        problem("file.malformed").line(4);
    }

    @Test
    void aFileThatIsNoOverrideIsNotApplied() throws Exception {
        person.puts("perso/" + FILE, Xml.tool(ID).replace("<title>" + ID, "<title>Le mien"));
        assertOriginalShown();
        problem("overlay.otherType");
    }

    @Test
    void aStrayFileAmongTheOverridesHidesNothing() throws Exception {
        person.puts("perso/overlays/perdu.xml", Xml.tool(ID));
        person.puts("perso/overlays/Mauvais Nom/x.xml", Xml.tool(ID));
        assertOriginalShown();
        assertEquals(List.of("entry.badId", "entry.badId"), person.problems().stream().map(each -> each.code())
                .toList());
        Reading reading = person.reads("essai");
        Said.nothing(reading.problems());
    }
}
