package org.maillage.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Which change of an interface asks for which version. */
class SignaturesTest {

    private static final String GIVEN = "abstract void a.Given.one()";
    private static final String TAKEN = "implemented abstract void a.Taken.one()";

    private static Signatures at(String version, String... members) {
        return new Signatures("a", version, Set.of(members));
    }

    private static boolean enough(Signatures before, Signatures now) {
        return now.refusal(before).isEmpty();
    }

    @Test
    void whatIsAddedAsksForAMinorVersion() {
        Signatures more = at("1.0.0", GIVEN, "abstract void a.Given.two()");
        assertEquals("a 1.0.0 needs version 1.1.0, in its package-info.java and in the manifest",
                more.refusal(at("1.0.0", GIVEN)).orElseThrow());
        assertTrue(enough(at("1.0.0", GIVEN), at("1.1.0", GIVEN, "abstract void a.Given.two()")));
    }

    @Test
    void whatGoesAsksForAMajorVersion() {
        assertTrue(!enough(at("1.0.0", GIVEN), at("1.9.0")));
        assertTrue(enough(at("1.0.0", GIVEN), at("2.0.0")));
    }

    @Test
    void whatPluginsMustImplementAsksForAMajorVersionUnlessItIsNew() {
        String two = "implemented abstract void a.Taken.two()";
        assertTrue(!enough(at("1.0.0", TAKEN), at("1.1.0", TAKEN, two)));
        assertTrue(enough(at("1.0.0", TAKEN), at("2.0.0", TAKEN, two)));
        assertTrue(enough(at("1.0.0", GIVEN), at("1.1.0", GIVEN, TAKEN)));
    }

    @Test
    void whatChangedIsSaidLineByLine() {
        assertEquals(List.of("a 1.0.0 → 2.0.0", "- " + GIVEN, "+ " + TAKEN),
                at("2.0.0", TAKEN).changes(at("1.0.0", GIVEN)));
    }
}
