package org.maillage.cli.tests.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.check.Validator;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.Origin;
import org.maillage.cli.tests.Installation;
import org.maillage.model.Entry;

/** All shipped collections meet all checks. */
class SoundTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    @Test
    void noCheckFindsAnErrorOrAWarning() throws Exception {
        List<Problem> found = new ArrayList<>();
        for (CollectionInfo info : shipped()) {
            found.addAll(installation.service(Validator.class).validate(Optional.of(info.id()), lastEdit(), () -> false));
        }
        assertEquals("", found.stream().filter(each -> each.severity() != Severity.INFO)
                .map(each -> each.place() + " " + each.text(Locale.FRENCH)).limit(50)
                .reduce("", (all, each) -> all + "\n" + each));
    }

    @Test
    void entriesAreOfTheirCollection() {
        for (CollectionInfo info : shipped()) {
            List<Entry> entries = new Shipped(installation).entries(info.id(), Entry.class);
            assertTrue(entries.size() > 40, () -> info.id() + ": " + entries.size());
            Shipped.none(entries.stream().filter(each -> !each.getId().startsWith(info.id() + ":")));
        }
    }

    /** The day that the content was made for: later ones make entries overdue, which is for their authors to see. */
    private LocalDate lastEdit() {
        return shipped().stream()
                .flatMap(each -> new Shipped(installation).entries(each.id(), Entry.class).stream())
                .map(Entry::getModified).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Those of the product: others in the data area belong to other tests. */
    private List<CollectionInfo> shipped() {
        List<CollectionInfo> shipped = installation.service(ContentService.class).collections().stream()
                .filter(each -> each.origin() == Origin.INSTALLED).toList();
        assertEquals(7, shipped.size());
        return shipped;
    }
}
