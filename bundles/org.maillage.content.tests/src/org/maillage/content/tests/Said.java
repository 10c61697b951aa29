package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;

/** What a problem must say: what is wrong, where, and what to do, in French and in English. */
public final class Said {

    private final Problem problem;

    private Said(Problem problem) {
        this.problem = problem;
        assertReadable(problem.text(Locale.FRENCH), problem.text(Locale.ENGLISH));
    }

    /** The only problem there is. */
    public static Said only(List<Problem> problems) {
        assertEquals(1, problems.size(), () -> "One problem expected:\n" + list(problems));
        return new Said(problems.getFirst());
    }

    /** The only problem of this kind. */
    public static Said only(List<Problem> problems, String code) {
        List<Problem> kind = problems.stream().filter(each -> each.code().equals(code)).toList();
        return only(kind.isEmpty() ? problems : kind).code(code);
    }

    /** No problem. */
    public static void nothing(List<Problem> problems) {
        assertEquals(0, problems.size(), () -> "No problem expected:\n" + list(problems));
    }

    /** A refusal, with a sentence for the person. */
    public static String refused(Executable action) {
        MaillageException refusal = Assertions.assertThrows(MaillageException.class, action);
        assertReadable(refusal.text(Locale.FRENCH), refusal.text(Locale.ENGLISH));
        return refusal.text(Locale.FRENCH);
    }

    /** Checks the kind. */
    public Said code(String code) {
        assertEquals(code, problem.code(), this::toString);
        return this;
    }

    /** Checks the collection. */
    public Said collection(String id) {
        assertEquals(id, problem.place().collection(), this::toString);
        return this;
    }

    /** Checks the bundle or folder. */
    public Said from(String origin) {
        assertEquals(origin, problem.place().origin(), this::toString);
        return this;
    }

    /** Checks the file. */
    public Said file(String file) {
        assertEquals(file, problem.place().file(), this::toString);
        return this;
    }

    /** Checks the line; 0 for an unknown one. */
    public Said line(int line) {
        assertEquals(line, problem.place().line(), this::toString);
        return this;
    }

    /** Checks the entry. */
    public Said entry(String id) {
        assertEquals(id, problem.place().entry(), this::toString);
        return this;
    }

    /** Checks the field. */
    public Said field(String field) {
        assertEquals(field, problem.place().field(), this::toString);
        return this;
    }

    /** Checks that the sentence tells this, in both languages. */
    public Said tells(String detail) {
        assertTrue(problem.text(Locale.FRENCH).contains(detail), this::toString);
        assertTrue(problem.text(Locale.ENGLISH).contains(detail), this::toString);
        return this;
    }

    /** Checks the French sentence. */
    public Said inFrench(String part) {
        assertTrue(problem.text(Locale.FRENCH).contains(part), this::toString);
        return this;
    }

    private static void assertReadable(String french, String english) {
        for (String text : List.of(french, english)) {
            assertFalse(text.isBlank());
            if (text.matches("(?s).*\\{\\d.*")) {
                fail("A placeholder was not filled: " + text);
            }
        }
        assertNotEquals(french, english, "Said in one language only");
    }

    private static String list(List<Problem> problems) {
        return problems.stream().map(Said::line).collect(Collectors.joining("\n"));
    }

    private static String line(Problem problem) {
        return problem.code() + " " + problem.place() + " " + problem.text(Locale.FRENCH);
    }

    @Override
    public String toString() {
        return line(problem);
    }
}
