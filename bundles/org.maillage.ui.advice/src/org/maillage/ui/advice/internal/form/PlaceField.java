package org.maillage.ui.advice.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.MaillageException;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.model.Profile;
import org.maillage.model.TerritoryKind;
import org.maillage.ui.advice.internal.desk.Desk;

/** The place, and below it what it lies in: EPCI, département, région. */
final class PlaceField extends Field {

    private static final List<TerritoryKind> SAID = List.of(TerritoryKind.EPCI, TerritoryKind.DEPARTEMENT,
            TerritoryKind.REGION);

    private final PlaceValues values;
    private final ValueBox<TerritoryInfo> box;
    private final Label around;
    private String asked;

    PlaceField(Composite parent, Desk desk, EStructuralFeature feature, boolean labelled) {
        super(parent, desk, feature, labelled);
        values = new PlaceValues(desk.services().territories(), texts());
        box = new ValueBox<>(control(), texts(), name(), texts().of("place.message"), values, id -> {
            set(id);
            explain(id);
        });
        around = Layouts.dimWords(control(), "");
        Layouts.show(around, false);
    }

    private record Found(TerritoryInfo place, String around) {
    }

    private void explain(String id) {
        if (Objects.equals(asked, id)) {
            return;
        }
        asked = id;
        say("");
        if (id == null) {
            return;
        }
        desk().work().quietly(monitor -> find(id), found -> found.filter(each -> id.equals(asked)).ifPresent(each -> {
            if (!around.isDisposed()) {
                values.know(each.place());
                box.show(id);
                say(each.around());
            }
        }), sentence -> asked = null);
    }

    private Optional<Found> find(String id) throws MaillageException {
        TerritoryService territories = desk().services().territories();
        Optional<TerritoryInfo> place = territories.get(id);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Set<String> above = territories.containing(id);
        List<TerritoryInfo> said = new ArrayList<>();
        for (String each : above) {
            territories.get(each).filter(one -> SAID.contains(one.kind()) && !one.id().equals(id)).ifPresent(said::add);
        }
        said.sort(Comparator.comparing(each -> SAID.indexOf(each.kind())));
        return Optional.of(new Found(place.get(),
                said.stream().map(TerritoryInfo::title).distinct().collect(Collectors.joining(" · "))));
    }

    private void say(String sentence) {
        around.setText(Layouts.plain(sentence));
        Layouts.show(around, !sentence.isEmpty());
        Reflow.of(control());
    }

    @Override
    void put(Profile profile) {
        box.show(profile.getTerritory());
        explain(profile.getTerritory());
    }

    @Override
    void allow(boolean editable) {
        box.enable(editable);
    }

    @Override
    public Control first() {
        return box.box();
    }
}
