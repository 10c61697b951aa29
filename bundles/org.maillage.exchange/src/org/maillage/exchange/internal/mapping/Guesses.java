package org.maillage.exchange.internal.mapping;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.run.Slugs;
import org.maillage.exchange.internal.text.Markdown;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the names and values of columns tell. */
final class Guesses {

    /** Words in the names of columns, as slugs, and the field that they mean; the first that fits counts. */
    private static final Map<String, String> WORDS = words();
    private static final Set<String> IDS = Set.of("id", "pk", "identifiant", "uuid", "uid", "code", "ref", "reference",
            "slug", "numero", "numero-dossier", "key");
    private static final int LONG = 80;
    /** Words that tell the type; in slugs, words have hyphens between them. */
    private static final Pattern STRUCTURE = Pattern.compile("siret|(?:^|-)naf(?:-|\\d|$)");
    private static final Pattern SCHEME = Pattern
            .compile("eligib|financ|dispositif|deadline|date-limite|subvention|montant|aid-type|beneficiaire");
    private static final Pattern TRAINING = Pattern
            .compile("(?:^|-)(?:formation|stage|session|prerequis|formateur|formatrice|certification)s?(?:-|$)");

    private final List<EClass> types;
    private final Map<String, List<String>> columns;
    private final int count;

    Guesses(List<EClass> types, Map<String, List<String>> columns, int count) {
        this.types = types;
        this.columns = columns;
        this.count = count;
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String pair : List.of("titre title", "title title", "nom title", "name title", "label title",
                "libelle title", "intitule title", "denomination title", "raison-sociale title", "resume summary", "sous-titre summary", "baseline summary",
                "description-courte summary", "short-description summary", "description description",
                "presentation description", "siret siret", "siren siren", "rna rna", "site-web website",
                "website website", "site website", "sigle acronym", "latitude position.latitude",
                "lat position.latitude", "longitude position.longitude", "lon position.longitude",
                "lng position.longitude", "mots-cles freeKeywords", "keywords freeKeywords", "tags freeKeywords",
                "thematique freeKeywords", "url links.url", "lien links.url", "link links.url", "licence licence",
                "cout cost", "tarif cost", "eligibilite eligibility.text", "conditions eligibility.text",
                "date-limite calls.deadline", "deadline calls.deadline", "date-cloture calls.deadline",
                "date-ouverture calls.opens", "montant amounts.max", "contact contactChannel")) {
            words.put(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
        }
        return words;
    }

    ObjectNode mapping(String source, EClass type) {
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        mapping.put("type", type.getName());
        mapping.put("source", source);
        id().ifPresent(column -> mapping.put("id", column));
        ArrayNode fields = mapping.putArray("fields");
        Set<String> taken = new HashSet<>();
        Set<String> left = new LinkedHashSet<>(columns.keySet());
        columns.forEach((column, values) -> take(type, path(type, column), column, fields, taken, left));
        List.copyOf(left).forEach(
                column -> take(type, Places.path(type, slug(column), columns.get(column)), column, fields, taken, left));
        List.copyOf(left).forEach(column -> take(type, shape(type, column), column, fields, taken, left));
        if (!taken.contains("title") && !left.isEmpty()) {
            ObjectNode title = fields.insertObject(0);
            title.put("to", "title");
            title.put("from", left.iterator().next());
        }
        ArrayNode unmapped = JsonNodeFactory.instance.arrayNode();
        left.forEach(unmapped::add);
        mapping.set("comment", JsonNodeFactory.instance.objectNode().set("unmapped", unmapped));
        return mapping;
    }

    /** Gives a column to a field, unless there is no such field or another column has it. */
    private void take(EClass type, String path, String column, ArrayNode fields, Set<String> taken, Set<String> left) {
        Optional<EAttribute> attribute = attribute(type, path).filter(each -> taken.add(path));
        if (attribute.isPresent()) {
            ObjectNode field = fields.addObject();
            field(field, path, column, attribute.get(), columns.get(column));
            Places.complete(field, slug(column), columns);
            left.remove(column);
        }
    }

    /** What the values of a column are, when its name says nothing. */
    private String shape(EClass type, String column) {
        boolean structure = type.getName().equals("Structure");
        return Shapes.of(columns.get(column)).map(each -> switch (each) {
            case SIRET -> structure ? "siret" : null;
            case SIREN -> structure ? "siren" : null;
            case RNA -> structure ? "rna" : null;
            case ADDRESS -> structure ? "website" : "links.url";
        }).orElse(null);
    }

    /**
     * The type that is spoken of: by the values of a column, by numbers of structures, by the name of the file, by the words in
     * the names of columns, else the one that has most of the columns as fields of its own.
     *
     * @param file name of the file, without its ending
     */
    EClass type(String file) {
        Set<String> names = new HashSet<>();
        columns.keySet().forEach(each -> names.add(slug(each)));
        return said().or(() -> numbered(names)).or(() -> named(file)).or(() -> spoken(names)).or(this::fitting)
                .orElseGet(() -> type(MaillagePackage.eINSTANCE.getTool()));
    }

    /** A column that says in each row what it is about, by what people call a type. */
    private Optional<EClass> said() {
        return types.stream().filter(type -> columns.values().stream()
                .anyMatch(values -> values.size() == count && values.stream().allMatch(each -> isCalled(type, each))))
                .findFirst();
    }

    private static boolean isCalled(EClass type, String text) {
        String slug = Slugs.name(text);
        return called(type).anyMatch(each -> slug.equals(each) || slug.equals(each + "s"));
    }

    private static Stream<String> called(EClass type) {
        return Stream.of(type.getName(), Meta.label(type, Locale.FRENCH), Meta.label(type, Locale.ENGLISH)).map(Slugs::name);
    }

    /** Numbers of structures, which other tables have too: one about schemes names their funder. */
    private Optional<EClass> numbered(Set<String> names) {
        boolean scheme = count(names, SCHEME) > 0;
        boolean numbers = !scheme && columns.values().stream().map(Shapes::of).flatMap(Optional::stream)
                .anyMatch(each -> each != Shapes.ADDRESS);
        boolean structure = numbers || names.stream()
                .anyMatch(each -> STRUCTURE.matcher(each).find() || !scheme && each.contains("siren"));
        return Optional.of(type(MaillagePackage.eINSTANCE.getStructure())).filter(each -> structure);
    }

    /** A file that is called after a type: {@code formations-2026}, {@code bonnes-pratiques}. */
    private Optional<EClass> named(String file) {
        String words = "-" + Slugs.name(file).replaceAll("s(?=-|$)", "") + "-";
        return types.stream().filter(type -> called(type)
                .anyMatch(each -> words.contains("-" + each.replaceAll("s(?=-|$)", "") + "-"))).findFirst();
    }

    /** More words of trainings than of schemes, or the other way round. */
    private Optional<EClass> spoken(Set<String> names) {
        long scheme = count(names, SCHEME);
        long training = count(names, TRAINING);
        return scheme == 0 && training == 0 ? Optional.empty()
                : Optional.of(type(training >= scheme ? MaillagePackage.eINSTANCE.getTraining()
                        : MaillagePackage.eINSTANCE.getSupportScheme()));
    }

    /** The type with most of the columns among the fields that only it has; two at least. */
    private Optional<EClass> fitting() {
        ToLongFunction<EClass> fits = type -> columns.keySet().stream().map(each -> path(type, each))
                .filter(each -> each != null && MaillagePackage.eINSTANCE.getEntry().getEStructuralFeature(each) == null
                        && attribute(type, each).isPresent() && !each.contains("."))
                .distinct().count();
        return types.stream().filter(each -> fits.applyAsLong(each) > 1).max(Comparator.comparingLong(fits));
    }

    private static long count(Set<String> names, Pattern words) {
        return names.stream().filter(each -> words.matcher(each).find()).count();
    }

    private EClass type(EClass type) {
        return types.stream().filter(each -> each == type).findFirst().orElseThrow();
    }

    /** A column whose name says identifier and whose values are all there and all different. */
    private Optional<String> id() {
        return columns.entrySet().stream()
                .filter(each -> IDS.contains(slug(each.getKey())) || slug(each.getKey()).endsWith("-id"))
                .filter(each -> each.getValue().size() == count && new HashSet<>(each.getValue()).size() == count)
                .map(Map.Entry::getKey).findFirst();
    }

    private static String slug(String column) {
        return Slugs.name(column.substring(column.lastIndexOf('/') + 1));
    }

    private static Optional<EAttribute> attribute(EClass type, String path) {
        if (path == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(FieldPath.of(type, path).attribute());
        } catch (MaillageException e) {
            return Optional.empty();
        }
    }

    /** The field that a column is named after: by name, label or a word that people use. */
    private String path(EClass type, String column) {
        String slug = slug(column);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!attribute.getName().equals("id") && !attribute.getName().equals("status")
                    && (Slugs.name(attribute.getName()).equals(slug)
                            || Slugs.name(Meta.label(attribute, Locale.FRENCH)).equals(slug)
                            || Slugs.name(Meta.label(attribute, Locale.ENGLISH)).equals(slug))) {
                return attribute.getName();
            }
        }
        return WORDS.entrySet().stream()
                .filter(each -> slug.equals(each.getKey()) || slug.startsWith(each.getKey() + "-")
                        || slug.endsWith("-" + each.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static void field(ObjectNode field, String path, String column, EAttribute attribute,
            List<String> values) {
        field.put("to", path);
        field.put("from", column);
        boolean reference = Meta.referenceTarget(attribute).isPresent();
        if (reference) {
            field.put("lookup", "name");
            field.put("otherwise", "drop");
        }
        if (values.stream().anyMatch(Markdown::looksLikeHtml)) {
            field.put("text", "html");
        }
        if (attribute.isMany()) {
            List.of(" | ", ";", "/", ",").stream()
                    .filter(separator -> values.stream().filter(each -> each.length() < LONG)
                            .anyMatch(each -> each.contains(separator)))
                    .findFirst().ifPresent(separator -> field.put("split", separator));
        }
        int digits = attribute.getName().equals("siret") ? 14 : attribute.getName().equals("siren") ? 9 : 0;
        if (digits > 0 && values.stream().anyMatch(each -> each.length() < digits)) {
            field.put("pad", digits);
        }
        if (path.equals("links.url")) {
            field.putObject("with").put("role", "official");
        }
    }
}
