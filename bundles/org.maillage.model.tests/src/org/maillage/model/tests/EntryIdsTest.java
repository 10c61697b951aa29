package org.maillage.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.model.meta.EntryIds;

/** The id of an entry: a collection, a colon, a path that cannot leave the collection. */
class EntryIdsTest {

    @Test
    void anIdIsACollectionAndAPath() {
        assertEquals(Optional.of(new EntryIds("national", List.of("dla"))), EntryIds.parse("national:dla"));
        EntryIds commune = EntryIds.parse("cog:commune/2A004").orElseThrow();
        assertEquals(List.of("commune", "2A004"), commune.segments());
        assertEquals("commune/2A004", commune.path());
    }

    @ParameterizedTest
    @ValueSource(strings = { "a:b", "a1-b:c_d.e", "0:0", "voc:forme/92.20", "cvl:a/b/c/d", "a:_x", "a:-x" })
    void theseAreIds(String id) {
        assertTrue(EntryIds.parse(id).isPresent());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", ":", "a", "a:", ":b", "A:b", "é:b", "-a:b", "a b:c", "a:b c", "a:é", "a:/b", "a:b/",
            "a:b//c", "a:.", "a:..", "a:../b", "a:b/../c", "a:b/./c", "a:.cache", "a:b:c", "a:b\\c", "../x", "a:b\n",
            "a:b?c", "a:b#c", "a:b%2e", "file:///etc/passwd", "C:/windows" })
    void theseAreNot(String id) {
        assertEquals(Optional.empty(), EntryIds.parse(id));
    }

    @Test
    void aCollectionIsNamedInLowerCase() {
        assertTrue(EntryIds.isCollectionId("ma-collection-2"));
        assertFalse(EntryIds.isCollectionId("Ma-collection"));
        assertFalse(EntryIds.isCollectionId("ma/collection"));
        assertFalse(EntryIds.isCollectionId(".."));
        assertFalse(EntryIds.isCollectionId(""));
        assertFalse(EntryIds.isCollectionId(null));
    }
}
