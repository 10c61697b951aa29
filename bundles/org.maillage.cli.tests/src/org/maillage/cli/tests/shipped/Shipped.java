package org.maillage.cli.tests.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.cli.tests.Installation;
import org.maillage.model.Entry;
import org.maillage.model.StrategyElement;
import org.maillage.model.StrategyPart;
import org.maillage.model.StrategyPartKind;

/** The entries that the product is shipped with; each collection is read once. */
final class Shipped {

    private static final Map<String, List<Entry>> READ = new ConcurrentHashMap<>();

    private final Installation installation;

    Shipped(Installation installation) {
        this.installation = installation;
    }

    /** The entries of a type in a collection. */
    <T extends Entry> List<T> entries(String collection, Class<T> type) {
        return READ.computeIfAbsent(collection, this::read).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The parts of a strategy that are of a kind and directly below another. */
    List<StrategyPart> parts(String parent, StrategyPartKind kind) {
        String collection = parent.substring(0, parent.indexOf(':'));
        return entries(collection, StrategyPart.class).stream()
                .filter(each -> each.getKind() == kind && parent.equals(each.getParent()))
                .sorted(java.util.Comparator.comparingInt(StrategyElement::getRank)).toList();
    }

    private List<Entry> read(String collection) {
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            installation.service(ContentService.class).read(collection, new EntryVisitor() {
                @Override
                public void entry(EntryView entry) {
                    entries.add(entry.entry());
                }

                @Override
                public void problem(Problem problem) {
                    problems.add(problem);
                }
            });
        } catch (MaillageException e) {
            throw new AssertionError(e);
        }
        assertEquals(List.of(), problems);
        return entries;
    }

    /** Ids of entries that break a rule: none, it is hoped. */
    static void none(Stream<? extends Entry> entries) {
        assertEquals(List.of(), entries.map(Entry::getId).toList());
    }
}
