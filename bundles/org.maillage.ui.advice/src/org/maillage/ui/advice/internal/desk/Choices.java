package org.maillage.ui.advice.internal.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.advice.internal.AdviceTexts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The values that fields can have, read once from the collections. Which ones a field takes is written in the meta-model.
 * Thread-safe; what reads is called in jobs.
 */
@Creatable
@Singleton
public final class Choices {

    /** The vocabulary of activities, where the meta-model names none. */
    private static final String ACTIVITIES = "naf:2008";
    /** The vocabulary of natures of support. */
    private static final String NATURES = "voc:nature";
    /** Milliseconds before it is asked again whether there is an index. */
    private static final long PATIENCE = 10_000;
    private static final Set<String> KINDS = Set.of("Family", "LegalForm", "Filiere");

    /** Of two that begin alike, the shorter is the plainer: "Association déclarée" comes before the rarer forms. */
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::rank)
            .thenComparingInt(each -> each.rank() == Choice.BEGINS ? each.choice().label().length() : 0);

    private record Ranked(Choice choice, int rank) {
    }

    private final ContentService content;
    private final SearchService search;
    private final Locale language;
    private volatile Map<String, List<Choice>> lists = Map.of();
    private volatile Map<String, Choice> byId = Map.of();
    private volatile boolean complete;
    private volatile long asked;

    /** Called by the workbench. */
    @Inject
    public Choices(Services services, AdviceTexts texts) {
        content = services.content();
        search = services.search();
        language = texts.language();
    }

    /** What a field takes, in the order of its vocabulary. Called in a job. */
    public List<Choice> all(EStructuralFeature field) throws MaillageException {
        load();
        return lists.getOrDefault(list(field), List.of());
    }

    /** The natures of support. Called in a job. */
    public List<Choice> natures() throws MaillageException {
        load();
        return lists.getOrDefault(NATURES, List.of());
    }

    /** What a person may mean, best first. Called in a job. */
    public List<Choice> find(EStructuralFeature field, String text, int limit) throws MaillageException {
        List<Ranked> found = new ArrayList<>();
        for (Choice each : all(field)) {
            each.rank(text).ifPresent(rank -> found.add(new Ranked(each, rank)));
        }
        return found.stream().sorted(BEST_FIRST).limit(limit).map(Ranked::choice).toList();
    }

    /** A value by its id; empty while nothing is read, or when no collection has it. */
    public Optional<Choice> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What to call a value: its id where nothing better is known. */
    public String label(String id) {
        return get(id).map(Choice::label).orElse(id);
    }

    /** Has the values read again when they are asked for next. */
    public void forget() {
        complete = false;
        asked = 0;
    }

    /** Reads the values unless that is done. Called in a job. */
    public synchronized void load() throws MaillageException {
        long now = System.currentTimeMillis();
        if (complete || !lists.isEmpty() && now - asked < PATIENCE) {
            return;
        }
        asked = now;
        Map<String, List<Choice>> read = new HashMap<>();
        for (String collection : collections()) {
            content.read(collection, view -> add(read, view.entry()));
        }
        Map<String, Choice> ids = new LinkedHashMap<>();
        read.values().forEach(list -> list.forEach(each -> ids.put(each.id(), each)));
        lists = read;
        byId = ids;
    }

    private void add(Map<String, List<Choice>> read, Entry entry) {
        String list = entry instanceof Concept concept ? concept.getScheme() : entry.eClass().getName();
        if (list != null && entry.getStatus() != EntryStatus.ARCHIVED
                && (entry instanceof Concept || KINDS.contains(list))) {
            read.computeIfAbsent(list, each -> new ArrayList<>()).add(Choice.of(entry, language));
        }
    }

    /** Those with vocabularies, and those in which the index knows families, forms or filières. */
    private Set<String> collections() {
        Set<String> wanted = new LinkedHashSet<>();
        Stream.concat(Stream.of(ACTIVITIES, NATURES),
                MaillagePackage.eINSTANCE.getProfile().getEAllStructuralFeatures().stream().map(Choices::list))
                .filter(each -> each.contains(":")).map(each -> each.substring(0, each.indexOf(':')))
                .forEach(wanted::add);
        try {
            search.search(new SearchRequest("", List.copyOf(KINDS), Integer.MAX_VALUE, 0), language).hits().stream()
                    .map(Hit::collection).forEach(wanted::add);
            complete = true;
        } catch (MaillageException e) {
            // The first index is being made: what is there is proposed, and the rest is asked for later.
            Work.log(e);
        }
        List<String> installed = content.collections().stream().map(CollectionInfo::id).toList();
        wanted.retainAll(installed);
        return wanted;
    }

    private static String list(EStructuralFeature field) {
        Optional<String> vocabulary = Meta.value(field, Meta.CHECK, "vocabulary");
        String target = Meta.referenceTarget(field).orElse("");
        return vocabulary.orElse(target.equals(MaillagePackage.eINSTANCE.getConcept().getName()) ? ACTIVITIES : target);
    }
}
