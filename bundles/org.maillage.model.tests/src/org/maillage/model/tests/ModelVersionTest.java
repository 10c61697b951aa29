package org.maillage.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.model.meta.ModelVersion;

/** A version of the meta-model: two numbers. */
class ModelVersionTest {

    @Test
    void aVersionIsTwoNumbers() {
        assertEquals(Optional.of(new ModelVersion(1, 0)), ModelVersion.parse("1.0"));
        assertEquals("12.34", ModelVersion.parse("12.34").orElseThrow().toString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "1", "1.", ".1", "1.0.0", "1,0", "a.b", "1.x", " 1.0", "1.0 ", "-1.0", "+1.0", "1.-5",
            "99999999999.0" })
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), ModelVersion.parse(text));
    }

    @Test
    void versionsFollowEachOtherAsNumbers() {
        assertTrue(version("0.9").compareTo(version("1.0")) < 0);
        assertTrue(version("1.9").compareTo(version("1.10")) < 0);
        assertTrue(version("2.0").compareTo(version("1.99")) > 0);
        assertEquals(0, version("1.0").compareTo(version("1.0")));
    }

    private static ModelVersion version(String text) {
        return ModelVersion.parse(text).orElseThrow();
    }
}
