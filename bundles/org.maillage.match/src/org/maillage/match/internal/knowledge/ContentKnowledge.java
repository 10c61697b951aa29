package org.maillage.match.internal.knowledge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.Family;
import org.maillage.model.LegalForm;
import org.maillage.model.Translation;

/**
 * Knowledge from the installed collections and the territory service. What was asked once stays in memory; a new one is
 * made when collections change. What cannot be read counts as not known, and is logged.
 */
public final class ContentKnowledge implements Knowledge {

    private final ContentService content;
    private final TerritoryService territories;
    private final Map<String, Set<String>> above = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> containing = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> inside = new ConcurrentHashMap<>();
    private final Map<String, Optional<TerritoryInfo>> infos = new ConcurrentHashMap<>();
    private final Map<String, Boolean> placed = new ConcurrentHashMap<>();
    private final Map<String, Optional<FormFacts>> forms = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> formsOf = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> labels = new ConcurrentHashMap<>();

    /** Asks these services. */
    public ContentKnowledge(ContentService content, TerritoryService territories) {
        this.content = content;
        this.territories = territories;
    }

    /** Looks before it computes: the map locks where it computes. */
    private static <T> T remembered(Map<String, T> map, String key, Function<String, T> read) {
        T known = map.get(key);
        return known == null ? map.computeIfAbsent(key, read) : known;
    }

    @Override
    public Set<String> above(String id) {
        return remembered(above, id, this::readAbove);
    }

    private Set<String> readAbove(String id) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String each = open.pop();
            // A circle of broader terms ends where it was entered.
            if (found.add(each)) {
                find(each).ifPresent(entry -> broader(entry).forEach(open::push));
            }
        }
        return Set.copyOf(found);
    }

    private static List<String> broader(Entry entry) {
        return switch (entry) {
            case Concept concept -> List.copyOf(concept.getBroader());
            case Family family -> family.getParent() == null ? List.of() : List.of(family.getParent());
            default -> List.of();
        };
    }

    @Override
    public Set<String> formsOf(String family) {
        return remembered(formsOf, family, id -> find(id).filter(Family.class::isInstance).map(Family.class::cast)
                .map(each -> Set.copyOf(new HashSet<>(each.getLegalForms()))).orElse(Set.of()));
    }

    @Override
    public Optional<FormFacts> form(String id) {
        return remembered(forms, id, each -> find(each).filter(LegalForm.class::isInstance)
                .map(LegalForm.class::cast).map(form -> new FormFacts(form.getId(), text(form.getCode()),
                        text(form.getFamily()), form.getEssByForm())));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @Override
    public String label(String id, Locale language) {
        Map<String, String> known = remembered(labels, id, this::readLabels);
        return known.getOrDefault(language.getLanguage(), known.getOrDefault("", id));
    }

    private Map<String, String> readLabels(String id) {
        Map<String, String> found = new ConcurrentHashMap<>();
        find(id).ifPresent(entry -> {
            if (entry.getTitle() != null) {
                found.put("", entry.getTitle());
            }
            for (Translation each : entry.getTranslations()) {
                if (each.getLanguage() != null && each.getTitle() != null) {
                    found.put(each.getLanguage(), each.getTitle());
                }
            }
        });
        return found;
    }

    @Override
    public Optional<TerritoryInfo> territory(String id) {
        return remembered(infos, id, each -> ask(() -> territories.get(each), Optional.empty()));
    }

    @Override
    public boolean isPlaced(String territory) {
        return remembered(placed, territory, this::readPlaced);
    }

    private boolean readPlaced(String territory) {
        return territory(territory).map(each -> !each.code().isEmpty() || containing(territory).size() > 1
                || inside(territory).size() > 1).orElse(false);
    }

    @Override
    public Set<String> containing(String territory) {
        return remembered(containing, territory,
                each -> ask(() -> Set.copyOf(territories.containing(each)), Set.of(each)));
    }

    @Override
    public Set<String> inside(String territory) {
        return remembered(inside, territory,
                each -> ask(() -> Set.copyOf(territories.inside(each)), Set.of(each)));
    }

    private Optional<Entry> find(String id) {
        return ask(() -> content.find(id).map(EntryView::entry), Optional.empty());
    }

    private static <T> T ask(Asked<T> asked, T otherwise) {
        try {
            return asked.get();
        } catch (MaillageException e) {
            ILog.of(ContentKnowledge.class).warn("Counts as not known", e);
            return otherwise;
        }
    }

    /** A question that may fail. */
    private interface Asked<T> {
        T get() throws MaillageException;
    }
}
