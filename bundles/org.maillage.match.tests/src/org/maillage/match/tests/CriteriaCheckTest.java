package org.maillage.match.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.match.tests.Schemes.family;
import static org.maillage.match.tests.Schemes.group;
import static org.maillage.match.tests.Schemes.scheme;
import static org.maillage.match.tests.Schemes.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.maillage.api.Place;
import org.maillage.api.Severity;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.match.internal.scheme.CriteriaCheck;
import org.maillage.model.Operator;
import org.maillage.model.SupportScheme;

/** What the check of criteria finds. */
class CriteriaCheckTest {

    @Test
    void criteriaThatCannotBeUsedAreNamed() {
        assertEquals(0, problems(scheme("essai:a", family("association"), staff("1", "5"))));
        assertEquals(1, problems(scheme("essai:a", family())));
        assertEquals(1, problems(scheme("essai:a", staff("5", "1"))));
        assertEquals(1, problems(scheme("essai:a", group(Operator.ANY))));
        assertEquals(1, problems(scheme("essai:a", family("association"),
                group(Operator.NONE, family("association")))));
        assertEquals(1, problems(scheme("essai:a", staff("10", ""), staff("", "5"))));
    }

    @Test
    void shippedSchemesAreSound() throws Exception {
        Desk desk = new Desk();
        List<String> wrong = new ArrayList<>();
        int[] seen = new int[1];
        for (CollectionInfo collection : desk.content().collections()) {
            if (!List.of("cog", "naf").contains(collection.id())) {
                desk.content().read(collection.id(), view -> {
                    if (view.entry() instanceof SupportScheme scheme) {
                        seen[0]++;
                        if (problems(scheme) > 0) {
                            wrong.add(scheme.getId());
                        }
                    }
                });
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen[0] >= 120, () -> "Too few schemes: " + seen[0]);
    }

    private static int problems(SupportScheme scheme) {
        List<Message> found = new ArrayList<>();
        new CriteriaCheck().check(EntryView.of(scheme, Place.collection("essai", "")), new CheckContext() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 11, 20);
            }

            @Override
            public Optional<EClass> typeOf(String entryId) {
                return Optional.empty();
            }

            @Override
            public List<String> above(String entryId) {
                return List.of();
            }

            @Override
            public void report(Severity severity, String code, String field, Message message) {
                found.add(message);
            }
        });
        return found.size();
    }
}
