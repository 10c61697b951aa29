package org.maillage.ui.pictures.internal.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.SortOrder;
import org.maillage.model.Citation;
import org.maillage.model.Dimension;
import org.maillage.model.Entry;
import org.maillage.model.Observation;
import org.maillage.model.Territory;
import org.maillage.model.TerritoryKind;
import org.maillage.ui.pictures.internal.Texts;
import org.maillage.ui.text.Formats;

/** Reads the figures among the results of a search; all figures when there is none among them. Called in a job. */
final class FigureReader {

    /** More figures than this are counted. */
    static final int MOST = 200;
    private static final Filter OBSERVATIONS = Filter.of("type", "Observation");
    private static final List<TerritoryKind> LEVELS = List.of(TerritoryKind.FORMER_COMMUNE, TerritoryKind.COMMUNE,
            TerritoryKind.EPCI, TerritoryKind.BASIN, TerritoryKind.PERIMETER, TerritoryKind.DEPARTEMENT,
            TerritoryKind.REGION, TerritoryKind.COUNTRY, TerritoryKind.UNION);

    private final ContentService content;
    private final SearchService search;
    private final Texts texts;
    private final Formats formats;

    FigureReader(ContentService content, SearchService search, Texts texts) {
        this.content = content;
        this.search = search;
        this.texts = texts;
        this.formats = new Formats(texts);
    }

    /**
     * What was found.
     *
     * @param figures the figures
     * @param more    how many further ones there are
     * @param all     whether these are all figures because none is among the results
     */
    record Found(List<Figure> figures, long more, boolean all) {
    }

    Found read(SearchRequest current) throws MaillageException {
        List<Filter> filters = Stream.concat(current.filters().stream()
                .filter(each -> !each.field().equals(OBSERVATIONS.field())), Stream.of(OBSERVATIONS)).toList();
        boolean otherTypes = current.filters().stream().anyMatch(each -> each.field().equals(OBSERVATIONS.field())
                && !each.excludes() && !each.values().contains("Observation"));
        SearchResult found = search.search(page(current.withFilters(filters)), texts.language());
        boolean all = otherTypes || found.total() == 0;
        if (all) {
            found = search.search(page(SearchRequest.of("", 0).withFilters(List.of(OBSERVATIONS))), texts.language());
        }
        List<Figure> figures = new ArrayList<>();
        Map<String, Optional<Entry>> entries = new HashMap<>();
        for (Hit hit : found.hits()) {
            Optional<Entry> entry = content.find(hit.id()).map(EntryView::entry);
            if (entry.isPresent() && entry.get() instanceof Observation it && it.getValue() != null) {
                figures.add(figure(it, entries));
            }
        }
        return new Found(figures, found.total() - found.hits().size(), all);
    }

    private static SearchRequest page(SearchRequest request) {
        return request.withSort(SortOrder.TITLE).page(MOST, 0);
    }

    private Figure figure(Observation it, Map<String, Optional<Entry>> entries) throws MaillageException {
        Optional<Entry> area = entry(it.getArea(), entries);
        Optional<TerritoryKind> kind = area.filter(Territory.class::isInstance).map(each -> ((Territory) each).getKind());
        List<String> dimensions = new ArrayList<>();
        for (Dimension each : it.getDimensions()) {
            entry(each.getValue(), entries).ifPresent(value -> dimensions.add(value.getTitle()));
        }
        return new Figure(it.getId(), it.getTitle(), entry(it.getMeasure(), entries).map(Entry::getTitle)
                .orElse(it.getTitle()), area.map(Entry::getTitle).orElse(texts.of("chart.nowhere")),
                kind.map(TerritoryKind::getLiteral).orElse(""), kind.map(LEVELS::indexOf).orElse(-1), it.getValue(),
                it.isApproximate(), Objects.requireNonNullElse(it.getUnit(), ""),
                it.getPeriod() == null ? "" : formats.yearOrDate(it.getPeriod()), year(it.getPeriod()),
                String.join(", ", dimensions), source(it, entries));
    }

    /** A period as a number; a month or a day is a part of its year. */
    static double year(String iso) {
        try {
            return switch (iso == null ? 0 : iso.length()) {
                case 4 -> Year.parse(iso).getValue();
                case 7 -> part(YearMonth.parse(iso).atDay(1));
                case 10 -> part(LocalDate.parse(iso));
                default -> Double.NaN;
            };
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }

    private static double part(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }

    private Optional<Entry> entry(String id, Map<String, Optional<Entry>> entries) throws MaillageException {
        if (id == null) {
            return Optional.empty();
        }
        if (!entries.containsKey(id)) {
            entries.put(id, content.find(id).map(EntryView::entry));
        }
        return entries.get(id);
    }

    private String source(Observation it, Map<String, Optional<Entry>> entries) throws MaillageException {
        List<String> all = new ArrayList<>();
        for (Citation each : it.getSources()) {
            String name = each.getLabel() != null ? each.getLabel().strip()
                    : entry(each.getEntry(), entries).map(Entry::getTitle).orElse(each.getUrl());
            if (name != null) {
                all.add(each.getConsultedOn() == null ? name
                        : texts.of("chart.consulted", name, formats.date(each.getConsultedOn())));
            }
        }
        return all.stream().distinct().collect(Collectors.joining(", "));
    }
}
