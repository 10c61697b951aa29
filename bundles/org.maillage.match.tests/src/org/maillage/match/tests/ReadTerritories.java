package org.maillage.match.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.model.Territory;
import org.maillage.model.TerritoryKind;

/** Territories read from the collections, slowly: what the index of the product answers, computed in another way. */
final class ReadTerritories implements TerritoryService {

    private final ContentService content;
    private Map<String, Territory> all;

    ReadTerritories(ContentService content) {
        this.content = content;
    }

    private synchronized Map<String, Territory> all() throws MaillageException {
        if (all == null) {
            Map<String, Territory> read = new HashMap<>();
            for (CollectionInfo collection : content.collections()) {
                if (!collection.id().equals("naf")) {
                    content.read(collection.id(), view -> {
                        if (view.entry() instanceof Territory territory) {
                            read.put(territory.getId(), territory);
                        }
                    });
                }
            }
            all = read;
        }
        return all;
    }

    String formerIn(String departement) throws MaillageException {
        return all().values().stream().filter(each -> each.getKind() == TerritoryKind.FORMER_COMMUNE)
                .filter(each -> each.getSuccessor() != null && all.get(each.getSuccessor()) != null
                        && all.get(each.getSuccessor()).getParents().contains(departement))
                .map(Territory::getId).sorted().findFirst().orElseThrow();
    }

    private static TerritoryInfo info(Territory territory) {
        return new TerritoryInfo(territory.getId(), territory.getTitle(), territory.getKind(),
                territory.getCode() == null ? "" : territory.getCode(), territory.getPopulation());
    }

    @Override
    public Optional<TerritoryInfo> get(String id) throws MaillageException {
        return Optional.ofNullable(all().get(id)).map(ReadTerritories::info);
    }

    @Override
    public List<TerritoryInfo> find(String text, int limit) throws MaillageException {
        return all().values().stream()
                .filter(each -> text.equals(each.getCode()) || text.equalsIgnoreCase(each.getTitle()))
                .sorted((one, other) -> Integer.compare(other.getPopulation(), one.getPopulation()))
                .limit(limit).map(ReadTerritories::info).toList();
    }

    @Override
    public List<TerritoryInfo> children(String id) throws MaillageException {
        List<Territory> below = all().values().stream().filter(each -> each.getParents().contains(id)).toList();
        return below.stream().filter(each -> below.stream().noneMatch(
                between -> each.getParents().contains(between.getId()))).map(ReadTerritories::info).toList();
    }

    @Override
    public Set<String> containing(String id) throws MaillageException {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String each = open.pop();
            Territory territory = all().get(each);
            if (found.add(each) && territory != null) {
                open.addAll(territory.getParents());
                if (territory.getSuccessor() != null) {
                    open.add(territory.getSuccessor());
                }
            }
        }
        for (Territory perimeter : all().values()) {
            if (perimeter.getMembers().stream().anyMatch(found::contains)) {
                found.add(perimeter.getId());
            }
        }
        return found;
    }

    @Override
    public Set<String> inside(String id) throws MaillageException {
        Set<String> found = new LinkedHashSet<>(Set.of(id));
        List<Territory> left = new ArrayList<>(all().values());
        while (left.removeIf(each -> (each.getParents().stream().anyMatch(found::contains)
                || found.contains(each.getSuccessor())) && found.add(each.getId()))) {
            // Another round finds what lies inside what was found.
        }
        return found;
    }
}
