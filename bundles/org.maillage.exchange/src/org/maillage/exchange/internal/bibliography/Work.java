package org.maillage.exchange.internal.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.maillage.exchange.internal.text.Clean;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What bibliographic formats say in different ways, as columns of one name each beside those of the record:
 * {@value #ID}, {@value #TITLE}, {@value #CREDITS}, {@value #PUBLISHED}, {@value #COLLECTIVE}, {@value #DOI}.
 *
 * @param title       title and subtitle
 * @param persons     authors, as the title page has them
 * @param collectives bodies that are authors
 * @param container   journal, collection or book it is in
 * @param publisher   who published it
 * @param date        whatever date it has
 */
record Work(String title, List<String> persons, List<String> collectives, String container, String publisher,
        String date) {

    /** Identifier of the record. */
    static final String ID = "_id";
    /** Title and subtitle. */
    static final String TITLE = "_title";
    /** Authors, where it appeared, publisher and year, on one line. */
    static final String CREDITS = "_credits";
    /** Year, month or day. */
    static final String PUBLISHED = "_published";
    /** Bodies that are authors. */
    static final String COLLECTIVE = "_collective";

    /** Address that leads to the work by its DOI. */
    static final String DOI = "_doi";

    private static final Pattern DIGITAL = Pattern.compile("10\\.\\d{4,}/\\S+");
    private static final int NAMED = 3;
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)((?:1[5-9]|20)\\d{2})(?:[-/](0?[1-9]|1[0-2])(?!\\d)(?:[-/](0?[1-9]|[12]\\d|3[01])(?!\\d))?)?");

    /** Adds the columns to a record. */
    void complete(ObjectNode record, String id) {
        String plain = Clean.strip(title);
        String published = date(date);
        record.put(ID, id.isBlank() ? Integer.toHexString(Objects.hash(plain, persons, published)) : id.strip());
        put(record, TITLE, plain);
        put(record, PUBLISHED, published);
        put(record, CREDITS, credits(published));
        collectives.stream().filter(each -> !each.isBlank())
                .forEach(each -> record.withArray("/" + COLLECTIVE).add(each));
    }

    /** Adds the address that a DOI stands for, if the text holds one. */
    static void doi(ObjectNode record, String text) {
        Matcher found = DIGITAL.matcher(text);
        if (found.find()) {
            record.put(DOI, "https://doi.org/" + found.group());
        }
    }

    private static void put(ObjectNode record, String key, String value) {
        if (!value.isEmpty()) {
            record.put(key, value);
        }
    }

    private String credits(String published) {
        List<String> authors = Stream.concat(persons.stream(), collectives.stream()).filter(each -> !each.isBlank())
                .toList();
        List<String> parts = new ArrayList<>();
        parts.add(String.join(", ", authors.subList(0, Math.min(NAMED, authors.size())))
                + (authors.size() > NAMED ? " et al." : ""));
        parts.add(container);
        parts.add(collectives.contains(publisher) ? "" : publisher);
        parts.add(published.isEmpty() ? "" : published.substring(0, 4));
        return String.join(" · ", parts.stream().map(Clean::strip).filter(each -> !each.isEmpty()).toList());
    }

    /** The first year, month or day of a text, in the order of ISO 8601; empty when there is none. */
    static String date(String text) {
        Matcher found = DATE.matcher(text);
        if (!found.find()) {
            return "";
        }
        String month = found.group(2) == null ? "" : "-" + two(found.group(2));
        return found.group(1) + month + (found.group(3) == null ? "" : "-" + two(found.group(3)));
    }

    private static String two(String figures) {
        return figures.length() == 1 ? "0" + figures : figures;
    }

    /** A person as the title page has them: {@code Nom, Prénom} turned. */
    static String person(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name.strip() : (name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip()).strip();
    }
}
