package org.maillage.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.cli.internal.Maillage.maillage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.Maillage.Result;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code validate}. */
class ValidateTest {

    private static final String SOUND = """
            <title>Un outil</title>
            <summary>Il sert à essayer.</summary>
            <theme>voc:theme/gouvernance</theme>
            <source url="https://example.org/" consultedOn="2026-01-02"/>
            """;

    @RegisterExtension
    private final Installation installation = new Installation();

    private static SyntheticCollection sound() {
        return SyntheticCollection.named("essai").entry("Tool", "bon", "", SOUND);
    }

    private static SyntheticCollection unsound() {
        return sound().entry("Tool", "mauvais", " reviewBy=\"2026-02-01\"",
                SOUND.replace("voc:theme/gouvernance", "voc:theme/absent"));
    }

    private static Result validate(String... options) {
        return maillage(Stream.concat(Stream.of("validate", "--collection", "essai", "--on", "2026-11-20"),
                Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void aSoundCollectionHasNoFinding() throws Exception {
        installation.install(sound());
        assertEquals(new Result(ExitCode.DONE, "Aucune erreur, aucun avertissement.\n", ""), validate());
        assertEquals(0, validate("--format", "json").json().size());
    }

    @Test
    void errorsAndWarningsAreFindings() throws Exception {
        installation.install(unsound());
        Result result = validate();
        assertEquals(ExitCode.FINDINGS, result.exit());
        assertTrue(result.out().endsWith("\nUne erreur, un avertissement.\n"), result.out());
        assertTrue(result.out().contains("erreur  essai/entries/mauvais.xml [essai:mauvais themes]  "), result.out());
        assertTrue(result.out().contains("avertissement  essai/entries/mauvais.xml [essai:mauvais reviewBy]  "),
                result.out());
    }

    @Test
    void jsonIsAnArrayOfProblems() throws Exception {
        installation.install(unsound());
        JsonNode problems = validate("--format", "json").json();
        assertTrue(problems.isArray());
        problems.forEach(each -> assertEquals(List.of("severity", "code", "collection", "origin", "file", "line",
                "entry", "field", "message"), Fields.of(each)));
        JsonNode first = problems.get(0);
        assertEquals("ERROR", first.get("severity").asText());
        assertEquals("reference.unresolved", first.get("code").asText());
        assertEquals("essai", first.get("collection").asText());
        assertEquals("exemple.essai 1.0.0", first.get("origin").asText());
        assertEquals("entries/mauvais.xml", first.get("file").asText());
        assertTrue(first.get("line").isInt());
        assertEquals("essai:mauvais", first.get("entry").asText());
        assertEquals("themes", first.get("field").asText());
        assertTrue(first.get("message").asText().contains("voc:theme/absent"));
    }

    @Test
    void csvHasTheSameRows() throws Exception {
        installation.install(unsound());
        JsonNode problems = validate("--format", "json").json();
        List<Map<String, String>> rows = validate("--format", "csv").csv();
        assertEquals(problems.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode problem = problems.get(i);
            Map<String, String> row = rows.get(i);
            Fields.of(problem).forEach(each -> assertEquals(problem.get(each).asText(), row.get(each)));
        }
    }

    @Test
    void messagesAreInTheLanguageOfThePerson() throws Exception {
        installation.install(unsound());
        Result result = maillage("--lang", "en", "validate", "--collection", "essai", "--on", "2026-11-20");
        assertTrue(result.out().contains("“voc:theme/absent” exists in no installed collection."), result.out());
        assertTrue(result.out().endsWith("One error, one warning.\n"), result.out());
    }

    @Test
    void datesAreJudgedForTheDayThatIsAsked() throws Exception {
        installation.install(unsound());
        JsonNode before = maillage("validate", "--collection", "essai", "--on", "2026-01-31", "--format", "json").json();
        assertEquals(List.of("reference.unresolved"), Fields.texts(before, "code"));
    }

    @Test
    void remarksAreNoFindingsAndShownOnRequest() throws Exception {
        installation.install(sound().entry("Tool", "sans-resume", "", SOUND.replaceAll("<summary>.*</summary>\n", "")));
        assertEquals(ExitCode.DONE, validate().exit());
        assertEquals(0, validate("--format", "json").json().size());
        Result remarks = validate("--remarks", "--format", "json");
        assertEquals(ExitCode.DONE, remarks.exit());
        assertTrue(Fields.texts(remarks.json(), "severity").contains("INFO"), remarks.out());
    }

    @Test
    void anUnknownCollectionIsAFailure() {
        Result result = maillage("validate", "--collection", "rien");
        assertEquals(ExitCode.FAILURE, result.exit());
        assertTrue(result.err().contains("«\u00a0rien\u00a0»"), result.err());
    }
}
