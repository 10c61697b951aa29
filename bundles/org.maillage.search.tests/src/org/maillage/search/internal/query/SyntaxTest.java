package org.maillage.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What typed signs mean. */
class SyntaxTest {

    private static final Set<String> FIELDS = Set.of("nature", "deadline");

    private static Clause clause(String typed) {
        Syntax syntax = Syntax.parse(typed, FIELDS::contains);
        assertTrue(syntax.notice().isEmpty(), typed);
        return syntax.clause().orElseThrow();
    }

    private static Clause words(String text) {
        return new Clause.Words(text, false);
    }

    private static Clause open(String text) {
        return new Clause.Words(text, true);
    }

    @Test
    void wordsPhrasesAndExclusionsAreToldApart() {
        assertEquals(new Clause.Row(List.of(new Clause.Phrase("économie sociale"), new Clause.Not(words("fiscal")),
                new Clause.Not(new Clause.Phrase("prêt bancaire")), open("aide   locale"))),
                clause("aide \"économie sociale\" -fiscal -«prêt bancaire» locale"), "words stay together");
    }

    @Test
    void aHyphenInsideAWordExcludesNothing() {
        assertEquals(open("micro-crédit - rural -- x"), clause("micro-crédit - rural -- x"));
    }

    @Test
    void theLastPlainWordIsOpenWhenNothingFollows() {
        assertEquals(open("aide loc"), clause("aide loc"));
        assertEquals(new Clause.Row(List.of(new Clause.Phrase("local"), words("aide "))), clause("aide \"local\""));
        assertEquals(new Clause.Row(List.of(new Clause.Not(words("loc")), words("aide "))), clause("aide -loc"));
    }

    @Test
    void operatorsInCapitalsBindAndBeforeOr() {
        assertEquals(new Clause.Any(List.of(new Clause.All(List.of(words("prêt "), words(" rural "))),
                open(" garantie"))), clause("prêt ET rural OU garantie"));
        assertEquals(clause("prêt AND rural OR garantie"), clause("prêt && rural || garantie"));
        assertEquals(open("prêt et rural ou garantie"), clause("prêt et rural ou garantie"), "small words are words");
    }

    @Test
    void bracketsGroupWhereThereIsAnOperatorAndStandInTitlesElsewhere() {
        assertEquals(new Clause.All(List.of(words("prêt "), new Clause.Any(List.of(words("rural "),
                words(" urbain"))))), clause("prêt ET (rural OU urbain)"));
        assertEquals(open("SCIC (société coopérative)"), clause("SCIC (société coopérative)"));
    }

    @Test
    void whatFollowsSaufIsRejected() {
        assertEquals(new Clause.Row(List.of(new Clause.Not(words("fiscal")), words("aide "))),
                clause("aide SAUF fiscal"));
        assertEquals(clause("aide SAUF fiscal"), clause("aide NOT fiscal"));
        assertEquals(new Clause.Row(List.of(new Clause.Not(new Clause.Any(List.of(words("a "), words(" b")))),
                words("aide "))), clause("aide SAUF (a OU b)"));
    }

    @Test
    void aFieldTakesAWordAPhraseARangeOrAComparison() {
        assertEquals(new Clause.Field("nature", "prêt"), clause("nature:prêt"));
        assertEquals(new Clause.Field("nature", "prêt d’honneur"), clause("nature:\"prêt d’honneur\""));
        assertEquals(new Clause.Field("deadline", "2026-01-01..2026-06-30"),
                clause("deadline:[2026-01-01 TO 2026-06-30]"));
        assertEquals(new Clause.Field("deadline", "2026..2027"), clause("deadline:2026..2027"));
        assertEquals(new Clause.Field("deadline", "2026.."), clause("deadline:>=2026"));
        assertEquals(new Clause.Field("deadline", "..2026"), clause("deadline:[* TO 2026]"));
        assertEquals(new Clause.Row(List.of(new Clause.Not(new Clause.Field("nature", "prêt")), words("aide "))),
                clause("aide -nature:prêt"));
    }

    @Test
    void anUnknownFieldIsAWord() {
        assertEquals(open("national:dla"), clause("national:dla"));
        assertEquals(open("nature: prêt"), clause("nature: prêt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prêt ET", "OU prêt", "prêt ET OU rural", "(prêt OU rural", "prêt OU rural)", "ET", "SAUF",
            "prêt ET ()"})
    void whatBreaksTheRulesIsPlainWordsAndSaysSo(String typed) {
        Syntax syntax = Syntax.parse(typed, FIELDS::contains);
        assertTrue(syntax.notice().isPresent(), typed);
        syntax.clause().ifPresent(each -> assertTrue(each instanceof Clause.Words, typed));
    }

    @Test
    void aThousandOperatorsAreWords() {
        assertTrue(Syntax.parse("a OU ".repeat(700) + "b", FIELDS::contains).notice().isPresent());
        assertTrue(Syntax.parse("(".repeat(60) + "a OU b" + ")".repeat(60), FIELDS::contains).notice().isPresent());
    }
}
