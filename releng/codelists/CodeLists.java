import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.Stream;

/**
 * Writes the entries of two collections, see the README beside it: {@code cog}, French territories, and {@code naf},
 * French activities. The output depends on the sources alone: a second run gives the same bytes.
 */
public final class CodeLists {
    /** @param args the folder of the source data, and the folder of the bundles to write into */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Usage: java releng/codelists/CodeLists.java SOURCE_DIR TARGET_BUNDLES_DIR");
            System.exit(2);
        }
        new Cog(Path.of(args[1], "org.maillage.content.territories", "content")).write(Path.of(args[0], "vocab-cog"));
        Naf.write(Path.of(args[0], "vocab-naf-cj"), Path.of(args[1], "org.maillage.content.activities", "content"));
    }

    /** Territories, one set a level, filled from the widest level to the smallest so that every parent is known. */
    static final class Cog {
        private final CodeSet unions, countries, regions, departements, epcis, communes, formerCommunes;

        Cog(Path content) throws IOException {
            unions = new CodeSet(content, "cog:union", null);
            countries = new CodeSet(content, "cog:pays", null);
            regions = new CodeSet(content, "cog:region", null);
            departements = new CodeSet(content, "cog:departement", null);
            epcis = new CodeSet(content, "cog:epci", null);
            communes = new CodeSet(content, "cog:commune", Cog::departementOf);
            formerCommunes = new CodeSet(content, "cog:ancienne-commune", Cog::departementOf);
        }

        void write(Path source) throws IOException {
            add(unions, "union", Map.of("code", "EU", "nom", "Union européenne"), null);
            add(countries, "country", Map.of("code", "FR", "nom", "France"), null, unions.reference("EU"));
            Json.read(source.resolve("regions.json"))
                    .forEach(it -> add(regions, "region", it, null, countries.reference("FR")));
            Json.read(source.resolve("departements.json"))
                    .forEach(it -> add(departements, "departement", it, null, regions.reference(it.get("region"))));
            Map<Object, Map<String, Object>> current = new HashMap<>();
            List<Map<String, Object>> former = new ArrayList<>();
            for (var commune : Json.read(source.resolve("communes.json"))) {
                switch ((String) commune.get("type")) {
                    case "commune-actuelle" -> current.put(commune.get("code"), commune);
                    case "commune-associee", "commune-deleguee" -> former.add(commune);
                    case "arrondissement-municipal" -> { } // part of a commune that still exists: no level of ours
                    default -> throw new IllegalStateException("communes.json: unknown type in " + commune);
                }
            }
            Map<Object, String> epciOf = addEpcis(Json.read(source.resolve("epci.json")), current);
            for (var commune : current.values()) {
                Entry entry = add(communes, "commune", commune, commune.get("population"),
                        departements.reference(commune.get("departement")), epciOf.get(commune.get("code")));
                ((List<?>) commune.getOrDefault("codesPostaux", List.of())).stream().sorted()
                        .forEach(postcode -> entry.text("postcode", postcode));
            }
            former.forEach(it -> add(formerCommunes, "formerCommune", it, null)
                    .text("successor", communes.reference(it.get("chefLieu"))));
            for (var set : List.of(unions, countries, regions, departements, epcis, communes, formerCommunes)) {
                set.write();
            }
        }

        /** Adds EPCIs, below the départements and regions of all their members; returns the EPCI of each commune. */
        private Map<Object, String> addEpcis(List<Map<String, Object>> list, Map<Object, Map<String, Object>> current) {
            Map<Object, String> epciOf = new HashMap<>();
            for (var epci : list) {
                Collection<String> parents = new TreeSet<>();
                for (Object member : (List<?>) epci.get("membres")) {
                    var commune = current.get(((Map<?, ?>) member).get("code"));
                    parents.add(departements.reference(commune.get("departement")));
                    parents.add(regions.reference(commune.get("region")));
                    epciOf.put(commune.get("code"), "cog:epci/" + epci.get("code"));
                }
                add(epcis, "epci", epci, epci.get("populationMunicipale"), parents.toArray(String[]::new));
            }
            return epciOf;
        }

        /** Leaves out what the canonical form does: commune, the first literal of TerritoryKind, and 0 inhabitants. */
        private static Entry add(CodeSet set, String kind, Map<String, ?> item, Object population, String... parents) {
            Entry entry = set.add("m:Territory", item.get("code")).with("kind", "commune".equals(kind) ? null : kind)
                    .with("code", item.get("code")).with("vintage", set.vintage)
                    .with("population", "0".equals(population) ? null : population).text("title", item.get("nom"));
            Stream.of(parents).forEach(parent -> entry.text("parent", parent));
            return entry;
        }

        /** Overseas codes (97…, 98…) tell their département or collectivity by three characters, others by two. */
        private static String departementOf(String code) {
            return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
        }
    }

    /** Activities: the five levels of NAF rév. 2, from one table with a row a sub-class. */
    static final class Naf {
        private static final Pattern FIELD = Pattern.compile("(?<=^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(?=,|$)");

        static void write(Path source, Path content) throws IOException {
            CodeSet naf = new CodeSet(content, "naf:2008", null);
            List<String> lines = Files.readAllLines(source.resolve("libelles_naf.csv"));
            List<String> header = fields(lines.getFirst());
            for (String line : lines.subList(1, lines.size())) {
                List<String> fields = fields(line);
                String broader = null;
                for (int level = 1; level <= 5; level++) {
                    String code = fields.get(header.indexOf("cod_naf_niv" + level));
                    if (!naf.entries.containsKey(code)) {
                        naf.add("m:Concept", code).with("notation", code)
                                .text("title", fields.get(header.indexOf("naf8_lib" + level)))
                                .text("scheme", "naf:2008").text("broader", broader);
                    }
                    broader = naf.reference(code);
                }
            }
            naf.write();
        }

        /** Splits a CSV line: commas, double quotes around a field with a comma, no line break inside a field. */
        private static List<String> fields(String line) {
            return FIELD.matcher(line).results()
                    .map(it -> it.group(1) == null ? it.group(2) : it.group(1).replace("\"\"", "\"")).toList();
        }
    }

    /**
     * The codes of one level and their files. {@code sets/<set>.xml} has the scheme, written by hand and kept as it is,
     * then the entries; a sharded set has its entries in {@code sets/<set>/<prefix of the code>.xml} instead.
     */
    static final class CodeSet {
        private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?maillage model=\"1.0\"?>\n";
        private static final Pattern HEAD = Pattern.compile("(?s)<scheme [^>]*?(vintage=\"(\\w+)\")?>.*?\n  </scheme>");
        private final String id, scheme, vintage;
        private final Path folder, file;
        private final UnaryOperator<String> shardOf;
        private final Map<String, Entry> entries = new TreeMap<>();

        /** @param shardOf the prefix of a code that names its shard; null for a set in one file */
        CodeSet(Path content, String id, UnaryOperator<String> shardOf) throws IOException {
            this.id = id;
            this.shardOf = shardOf;
            folder = content.resolve("sets").resolve(id.substring(id.indexOf(':') + 1));
            file = folder.resolveSibling(folder.getFileName() + ".xml");
            Matcher matcher = HEAD.matcher(Files.readString(file));
            if (!matcher.find()) {
                throw new IllegalStateException(file + ": no scheme; write it first, the entries come after it");
            }
            scheme = "  " + matcher.group() + "\n";
            vintage = matcher.group(2);
        }

        Entry add(String type, Object code) {
            Entry entry = new Entry().with("xsi:type", type).with("id", id + "/" + code).with("status", "published");
            if (entries.put((String) code, entry) != null) {
                throw new IllegalStateException(id + ": code " + code + " appears twice");
            }
            return entry;
        }

        /** @return the id of an entry of this set; a code without entry is an error in the source */
        String reference(Object code) {
            if (!entries.containsKey(String.valueOf(code))) {
                throw new IllegalStateException(id + ": unknown code " + code);
            }
            return id + "/" + code;
        }

        void write() throws IOException {
            save(file, scheme, shardOf == null ? entries.values() : List.of());
            if (shardOf != null) {
                for (var old : Files.createDirectories(folder).toFile().listFiles()) {
                    Files.delete(old.toPath());
                }
                Map<String, List<Entry>> shards = new TreeMap<>();
                for (String code : entries.keySet()) {
                    shards.computeIfAbsent(shardOf.apply(code), it -> new ArrayList<>()).add(entries.get(code));
                }
                for (var shard : shards.entrySet()) {
                    save(folder.resolve(shard.getKey() + ".xml"), "", shard.getValue());
                }
            }
        }

        private static void save(Path file, String scheme, Collection<Entry> entries) throws IOException {
            var out = new StringBuilder(HEADER).append("<m:EntrySet")
                    .append(entries.isEmpty() ? "" : " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
                    .append(" xmlns:m=\"http://maillage.org/model\">\n").append(scheme);
            entries.forEach(out::append);
            if (Files.size(Files.writeString(file, out.append("</m:EntrySet>\n"))) >= 500 * 1024) {
                throw new IllegalStateException(file + ": 500 KiB or more; shard this set");
            }
        }
    }

    /** The XML of an entry in the canonical form: attributes and children in the order given, null left out. */
    static final class Entry {
        private final StringBuilder attributes = new StringBuilder();
        private final StringBuilder children = new StringBuilder();

        Entry with(String attribute, Object value) {
            if (value != null) {
                attributes.append(" %s=\"%s\"".formatted(attribute, escape(value).replace("\"", "&quot;")));
            }
            return this;
        }

        Entry text(String child, Object value) {
            if (value != null) {
                children.append("    <%s>%s</%1$s>\n".formatted(child, escape(french(value.toString()))));
            }
            return this;
        }

        @Override
        public String toString() {
            return "  <entry" + attributes + ">\n" + children + "  </entry>\n";
        }

        private static String escape(Object value) {
            return value.toString().replace("&", "&amp;").replace("<", "&lt;");
        }

        /** French typography: ’ for the apostrophe, « », no-break spaces; and no double spaces. */
        private static String french(String raw) {
            return raw.strip().replaceAll(" +", " ").replace('\'', '’').replaceAll("\"([^\"]*)\"", "« $1 »")
                    .replaceAll(" (?=[;:?!»])|(?<=«) |(?<=\\d) (?=m²)", "\u00a0");
        }
    }

    /**
     * A strict reader of JSON: the JDK has none, and a library would need a class path and so a build, for four files.
     * Numbers and literals become strings; &#92;/ and &#92;u, which these sources do not use, are refused.
     */
    static final class Json {
        private static final Pattern TOKEN = Pattern.compile("\\G\\s*(?:([\\[\\]{},:])|\"((?:[^\"\\\\\\p{Cntrl}]"
                + "|\\\\[\"\\\\bfnrt])*+)\"|(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null))\\s*");
        private final Matcher matcher;
        private final Path file;
        private int position;

        private Json(Path file) throws IOException {
            this.file = file;
            matcher = TOKEN.matcher(Files.readString(file));
        }

        @SuppressWarnings("unchecked") // the three lists read are arrays of objects
        static List<Map<String, Object>> read(Path file) throws IOException {
            Json json = new Json(file);
            Object array = json.value(json.next());
            json.check(json.matcher.hitEnd());
            return (List<Map<String, Object>>) array;
        }

        private Object value(String token) {
            if (token.equals("[")) {
                List<Object> items = new ArrayList<>();
                list("]", it -> items.add(value(it)));
                return items;
            }
            if (token.equals("{")) {
                Map<Object, Object> members = new HashMap<>();
                list("}", it -> {
                    check(it.isEmpty() && matcher.group(2) != null);
                    Object name = value(it);
                    check(next().equals(":") && members.put(name, value(next())) == null);
                });
                return members;
            }
            check(token.isEmpty());
            return matcher.group(2) == null ? matcher.group(3) : matcher.group(2).translateEscapes();
        }

        /** Reads what stands between commas up to the end mark. */
        private void list(String end, Consumer<String> reader) {
            for (String token = next(); !token.equals(end);) {
                reader.accept(token);
                token = next();
                check(token.equals(end) || token.equals(",") && !(token = next()).equals(end));
            }
        }

        /** @return the next mark, or an empty string when it is a string, number or literal */
        private String next() {
            check(matcher.find());
            position = matcher.end();
            return matcher.group(1) == null ? "" : matcher.group(1);
        }

        private void check(boolean valid) {
            if (!valid) {
                throw new IllegalStateException(file + ": not the JSON expected, at character " + position);
            }
        }
    }
}
