package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.api.Problem;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;

/** A regional collection completes, changes or hides what a national one has. */
class CollectionOverlaysTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?maillage model="1.0"?>
            """;

    @RegisterExtension
    private final Installation installation = new Installation();

    private ContentService content;

    @BeforeEach
    void install() throws Exception {
        installation.install(SyntheticBundle.collection("pays")
                .content("entries/un.xml", Xml.tool("pays:un")).content("entries/deux.xml", Xml.tool("pays:deux")));
        content = installation.content();
    }

    private static String overlay(String name, String fields, String values) {
        return HEAD + """
                <m:Overlay xmlns:m="http://maillage.org/model" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" target="pays:%s" fields="%s">
                  <values xsi:type="m:Tool" id="pays:%s">%s</values>
                </m:Overlay>
                """.formatted(name, fields, name, values);
    }

    private void region(String id, String name, String fields, String values) throws Exception {
        installation.install(SyntheticBundle.collection(id).content("overlays/pays/" + name + ".xml",
                overlay(name, fields, values)));
    }

    private EntryView un() throws Exception {
        return content.find("pays:un").orElseThrow();
    }

    private List<Problem> problems() throws Exception {
        return Reading.of(content, "pays").problems();
    }

    @Test
    void aFieldIsChangedAndTheOriginalStays() throws Exception {
        region("region", "un", "summary", "<summary>Chez nous.</summary>");
        assertEquals("Chez nous.", un().entry().getSummary());
        assertEquals(null, un().original().getSummary());
        assertEquals(Set.of("summary"), un().overridden());
        assertEquals("region", un().overlay().orElseThrow().collection());
        assertEquals(List.of(), problems());
    }

    @Test
    void valuesAreAddedToAList() throws Exception {
        region("a", "un", "+freeKeywords", "<freeKeyword>loire</freeKeyword>");
        region("b", "un", "+freeKeywords", "<freeKeyword>loire</freeKeyword><freeKeyword>berry</freeKeyword>");
        assertEquals(List.of("loire", "berry"), un().entry().getFreeKeywords());
        assertEquals(List.of(), problems());
    }

    @Test
    void aFieldWithOneValueCannotBeAddedTo() throws Exception {
        region("a", "un", "+summary", "<summary>Plus.</summary>");
        assertEquals(List.of("overlay.unknownField"), problems().stream().map(Problem::code).toList());
    }

    @Test
    void anEntryIsHidden() throws Exception {
        region("region", "deux", "-", "");
        assertTrue(content.find("pays:deux").isEmpty());
        assertEquals(List.of("pays:un"), Reading.of(content, "pays").ids());
        assertEquals(List.of(), problems());
    }

    @Test
    void twoRegionsThatDisagreeAreShown() throws Exception {
        region("a", "un", "summary", "<summary>A.</summary>");
        region("b", "un", "summary title", "<title>De b</title><summary>B.</summary>");
        assertEquals("A.", un().entry().getSummary());
        assertEquals("De b", un().entry().getTitle());
        Problem problem = problems().getFirst();
        assertEquals("overlay.conflict", problem.code());
        assertEquals("b", problem.place().collection());
        assertEquals("pays:un", problem.place().entry());
        assertEquals("summary", problem.place().field());
    }

    @Test
    void anOverlayWithoutItsEntryIsShown() throws Exception {
        region("a", "trois", "summary", "<summary>A.</summary>");
        assertEquals(List.of("overlay.noTarget"), problems().stream().map(Problem::code).toList());
    }

    @Test
    void whoReadsIsToldWhenALayerGoes() throws Exception {
        String before = content.collection("pays").orElseThrow().stamp();
        region("region", "un", "summary", "<summary>Chez nous.</summary>");
        assertTrue(!before.equals(content.collection("pays").orElseThrow().stamp()));
    }
}
