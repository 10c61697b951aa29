package org.maillage.ui.internal.personal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.ui.IMemento;
import org.maillage.api.DataArea;
import org.maillage.api.search.Filter;
import org.maillage.api.search.SortOrder;
import org.maillage.ui.internal.search.Question;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The searches that the person keeps, latest first. */
@Creatable
@Singleton
public final class SavedSearches extends Personal<SavedSearch> {

    private static final String NAME = "name";
    private static final String TEXT = "text";
    private static final String SORT = "sort";
    private static final String OPEN = "openToday";
    private static final String LOOKED = "lookedOn";
    private static final String FILTER = "filter";
    private static final String PLACE = "place";
    private static final String ID = "id";
    private static final String DISMISSED = "dismissed";
    private static final String SEEN = "seen";

    /** Called by the workbench. */
    @Inject
    public SavedSearches(@Service DataArea data) {
        super(data, "searches", "search", SavedSearches::read, SavedSearches::write);
    }

    private static SavedSearch read(IMemento from) {
        String name = from.getString(NAME);
        if (name == null) {
            return null;
        }
        List<Filter> filters = Arrays.stream(from.getChildren(FILTER))
                .map(each -> new Filter(each.getString("field"), List.of(each.getString("value")),
                        Boolean.TRUE.equals(each.getBoolean("excludes"))))
                .toList();
        Optional<Question.Place> place = Optional.ofNullable(from.getChild(PLACE)).map(each -> new Question.Place(
                each.getString(ID), each.getString(NAME), Boolean.TRUE.equals(each.getBoolean("inside"))));
        Question question = new Question(Optional.ofNullable(from.getString(TEXT)).orElse(""), filters, place,
                Boolean.TRUE.equals(from.getBoolean(OPEN)),
                SortOrder.valueOf(Optional.ofNullable(from.getString(SORT)).orElse(SortOrder.RELEVANCE.name())));
        return new SavedSearch(name, question, ids(from, DISMISSED), ids(from, SEEN),
                LocalDate.parse(from.getString(LOOKED)));
    }

    private static Set<String> ids(IMemento from, String element) {
        IMemento child = from.getChild(element);
        String text = child == null || child.getTextData() == null ? "" : child.getTextData();
        Set<String> ids = new HashSet<>(Arrays.asList(text.strip().split("\\s+")));
        ids.remove("");
        return ids;
    }

    private static void write(SavedSearch search, IMemento to) {
        Question question = search.question();
        to.putString(NAME, search.name());
        to.putString(TEXT, question.text());
        to.putString(SORT, question.sort().name());
        to.putBoolean(OPEN, question.openToday());
        to.putString(LOOKED, search.lookedOn().toString());
        for (Filter filter : question.filters()) {
            for (String value : filter.values()) {
                IMemento child = to.createChild(FILTER);
                child.putString("field", filter.field());
                child.putString("value", value);
                child.putBoolean("excludes", filter.excludes());
            }
        }
        question.place().ifPresent(place -> {
            IMemento child = to.createChild(PLACE);
            child.putString(ID, place.id());
            child.putString(NAME, place.title());
            child.putBoolean("inside", place.inside());
        });
        writeIds(to, DISMISSED, search.dismissed());
        writeIds(to, SEEN, search.seen());
    }

    private static void writeIds(IMemento to, String element, Set<String> ids) {
        if (!ids.isEmpty()) {
            to.createChild(element).putTextData(String.join(" ", ids));
        }
    }

    /** One of them. */
    public Optional<SavedSearch> find(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Keeps a search; one of the same name is replaced where it stands. */
    public void save(SavedSearch search) {
        change(now -> {
            List<SavedSearch> next = new ArrayList<>(now);
            next.replaceAll(each -> each.name().equals(search.name()) ? search : each);
            if (!next.contains(search)) {
                next.addFirst(search);
            }
            return next;
        });
    }

    /** No longer keeps a search. */
    public void remove(String name) {
        change(now -> now.stream().filter(each -> !each.name().equals(name)).toList());
    }
}
