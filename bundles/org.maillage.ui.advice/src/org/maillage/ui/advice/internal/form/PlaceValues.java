package org.maillage.ui.advice.internal.form;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.maillage.api.MaillageException;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.widgets.Completion;

/** Places: municipalities first of all, larger territories too. */
final class PlaceValues implements Values<TerritoryInfo> {

    private static final int PROPOSALS = 12;

    private final TerritoryService territories;
    private final AdviceTexts texts;
    private final Map<String, String> titles = new ConcurrentHashMap<>();

    PlaceValues(TerritoryService territories, AdviceTexts texts) {
        this.territories = territories;
        this.texts = texts;
    }

    @Override
    public List<TerritoryInfo> find(String text) throws MaillageException {
        List<TerritoryInfo> found = text.isBlank() ? List.of() : territories.find(text, PROPOSALS);
        found.forEach(each -> titles.put(each.id(), each.title()));
        return found;
    }

    /** Remembers the name of a place, so that the box can say it. */
    void know(TerritoryInfo place) {
        titles.put(place.id(), place.title());
    }

    @Override
    public String id(TerritoryInfo value) {
        return value.id();
    }

    @Override
    public Completion.Proposal proposal(TerritoryInfo value) {
        return new Completion.Proposal(value.title(), (kind(value) + " " + value.code()).strip());
    }

    /** What kind of territory it is. */
    String kind(TerritoryInfo value) {
        return Meta.label(MaillagePackage.eINSTANCE.getTerritoryKind().getEEnumLiteral(value.kind().getName()),
                texts.language());
    }

    @Override
    public String label(String id) {
        return titles.getOrDefault(id, "…");
    }
}
