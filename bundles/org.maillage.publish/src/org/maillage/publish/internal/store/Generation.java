package org.maillage.publish.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Signer;

/**
 * What a person had installed at one moment. Never changed: each change makes the next one.
 *
 * @param number  its place in the history, from 1; 0 for the beginning
 * @param entries collections, in the order of their ids
 * @param sites   addresses, in the order in which they came
 */
record Generation(int number, List<Entry> entries, List<String> sites) {

    private static final String HEAD = "maillage-collections 1";
    private static final String END = "end";
    private static final int FIELDS = 7;

    /**
     * An installed collection.
     *
     * @param collection  its id
     * @param version     its version
     * @param file        name of its bundle file in the store
     * @param site        where it came from
     * @param fingerprint of the key that signed it; empty for none
     * @param signer      who signed it; empty for none
     */
    record Entry(String collection, String version, String file, String site, String fingerprint, String signer) {

        InstalledCollection info() {
            return new InstalledCollection(collection, version, site, signedBy());
        }

        Optional<Signer> signedBy() {
            return fingerprint.isEmpty() ? Optional.empty() : Optional.of(new Signer(fingerprint, signer));
        }
    }

    Generation {
        entries = List.copyOf(entries);
        sites = List.copyOf(sites);
    }

    static Generation beginning() {
        return new Generation(0, List.of(), List.of());
    }

    Optional<Entry> entry(String collection) {
        return entries.stream().filter(each -> each.collection().equals(collection)).findFirst();
    }

    /** The next one, with these collections in the place of those with the same ids. */
    Generation with(List<Entry> fresh) {
        TreeMap<String, Entry> byId = new TreeMap<>();
        entries.forEach(each -> byId.put(each.collection(), each));
        fresh.forEach(each -> byId.put(each.collection(), each));
        List<String> places = new ArrayList<>(sites);
        fresh.stream().map(Entry::site).filter(each -> !places.contains(each)).forEach(places::add);
        return new Generation(number + 1, List.copyOf(byId.values()), places);
    }

    /** The next one, without a collection. */
    Generation without(String collection) {
        return new Generation(number + 1,
                entries.stream().filter(each -> !each.collection().equals(collection)).toList(), sites);
    }

    /** The next one, with other sites. */
    Generation withSites(List<String> places) {
        return new Generation(number + 1, entries, places);
    }

    /** One line for each thing, with tabs between fields; the last line says that nothing is missing. */
    String text() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Entry each : entries) {
            text.append(String.join("\t", "collection", each.collection(), each.version(), each.file(), each.site(),
                    each.fingerprint(), each.signer().replaceAll("\\s", " "))).append('\n');
        }
        sites.forEach(each -> text.append("site\t").append(each).append('\n'));
        return text.append(END).append('\n').toString();
    }

    /** Reads what {@link #text} wrote; empty when it is not whole. */
    static Optional<Generation> parse(int number, String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || !lines.getFirst().equals(HEAD) || !lines.getLast().equals(END)) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        List<String> sites = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            String[] fields = line.split("\t", -1);
            if (fields[0].equals("collection") && fields.length == FIELDS) {
                entries.add(new Entry(fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]));
            } else if (fields[0].equals("site") && fields.length == 2) {
                sites.add(fields[1]);
            }
        }
        return Optional.of(new Generation(number, entries, sites));
    }
}
