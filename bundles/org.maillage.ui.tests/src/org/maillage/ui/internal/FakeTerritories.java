package org.maillage.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.model.TerritoryKind;

/** One commune, whatever one looks for. */
public final class FakeTerritories implements TerritoryService {

    static final TerritoryInfo ORLEANS = new TerritoryInfo("cog:commune/45234", "Orléans", TerritoryKind.COMMUNE,
            "45234", 116_000);

    @Override
    public Optional<TerritoryInfo> get(String id) {
        return Optional.of(ORLEANS);
    }

    @Override
    public List<TerritoryInfo> find(String text, int limit) {
        return List.of(ORLEANS);
    }

    @Override
    public List<TerritoryInfo> children(String id) {
        return id.equals(ORLEANS.id()) ? List.of() : List.of(ORLEANS);
    }

    @Override
    public Set<String> containing(String id) {
        return Set.of(id);
    }

    @Override
    public Set<String> inside(String id) {
        return Set.of(id);
    }
}
