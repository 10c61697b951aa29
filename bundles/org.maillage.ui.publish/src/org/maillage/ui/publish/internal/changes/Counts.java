package org.maillage.ui.publish.internal.changes;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.EntryChange;
import org.maillage.ui.publish.internal.Texts;

/** How many entries of each kind of change, in words. */
public final class Counts {

    private Counts() {
    }

    /** Empty when nothing changed. */
    public static String of(ContentChanges changes, Texts texts) {
        return Stream.concat(
                Stream.of(EntryChange.Kind.values()).filter(each -> count(changes, each) > 0)
                        .map(each -> texts.of("changes.count." + each, count(changes, each))),
                Stream.of(changes.files().size()).filter(each -> each > 0).map(each -> texts.of("changes.files", each)))
                .collect(Collectors.joining(", "));
    }

    private static long count(ContentChanges changes, EntryChange.Kind kind) {
        return changes.entries().stream().filter(each -> each.kind() == kind).count();
    }
}
