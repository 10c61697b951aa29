package org.maillage.ui.pictures.internal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.maillage.api.territory.TerritoryInfo;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.pictures.internal.Rows.Line;
import org.maillage.ui.pictures.internal.Texts;

/** What the map says. Without widgets. */
final class MapWords {

    private final Texts texts;

    MapWords(Texts texts) {
        this.texts = texts;
    }

    /** A département: its name, its number, how many results and how they are placed. */
    String area(String code, Places places) {
        Places.Count count = places.of(code);
        String name = Optional.ofNullable(places.names().get(code)).map(TerritoryInfo::title).orElse(code);
        String head = texts.of("map.area", name, code, count.all());
        if (count.all() == 0) {
            return head;
        }
        return count.around() == 0 ? texts.of("map.area.here", head, count.here())
                : count.here() == 0 ? texts.of("map.area.around", head, count.around())
                        : texts.of("map.area.both", head, count.here(), count.around());
    }

    /** What a wide place, such as the whole country, is called on a link. */
    String wide(Places.Wide wide) {
        return texts.of("map.wide", wide.place().title(), wide.count());
    }

    /** The same as the map, row by row: départements, communes, wide places, results without a place. */
    List<Line> rows(Places places, Consumer<TerritoryInfo> filter, Consumer<TerritoryInfo> wide, Runnable nowhere) {
        List<Line> lines = new ArrayList<>();
        places.departements().entrySet().stream()
                .sorted(Comparator.comparingInt((java.util.Map.Entry<String, Places.Count> each) -> each.getValue().all())
                        .reversed().thenComparing(java.util.Map.Entry::getKey))
                .forEach(each -> Optional.ofNullable(places.names().get(each.getKey()))
                        .ifPresent(place -> lines.add(new Line(List.of(place.title(), kind(place), number(each.getValue()
                                .all()), number(each.getValue().here())), Optional.of(() -> filter.accept(place))))));
        places.towns().forEach(town -> lines.add(new Line(List.of(town.place().title(), kind(town.place()),
                number(town.count()), number(town.count())), Optional.of(() -> filter.accept(town.place())))));
        places.wide().forEach(each -> lines.add(new Line(List.of(each.place().title(), kind(each.place()),
                number(each.count()), number(each.count())), Optional.of(() -> wide.accept(each.place())))));
        if (places.nowhere() > 0) {
            lines.add(new Line(List.of(texts.of("map.nowhere"), "", number(places.nowhere()), ""),
                    Optional.of(nowhere)));
        }
        return lines;
    }

    private String kind(TerritoryInfo place) {
        String kind = Meta.label(MaillagePackage.eINSTANCE.getTerritoryKind()
                .getEEnumLiteral(place.kind().getName()), texts.language());
        return place.code().isEmpty() ? kind : kind + " " + place.code();
    }

    private String number(int count) {
        return java.text.NumberFormat.getIntegerInstance(texts.language()).format(count);
    }
}
