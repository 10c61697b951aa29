package org.maillage.exchange.internal.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.maillage.exchange.internal.run.Slugs;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Columns that say where something is: codes and postcodes of communes. */
final class Places {

    private static final Pattern COMMUNE_CODE = Pattern.compile("(?:^|-)(?:insee|cog|depcom)(?:-|$)|^(?:code-)?commune-code$");
    private static final Pattern POSTCODE = Pattern.compile("(?:^|-)(?:postal|postcode|post-code|zip|cp)(?:-|$)");
    private static final Pattern CITY = Pattern.compile("(?:^|-)(?:commune|ville|city|town|localite)(?:-|$)");
    private static final Pattern CODE = Pattern.compile("\\d[0-9AB]?\\d{2,3}");
    private static final int FIGURES = 5;
    private static final double MOST = 0.8;

    private Places() {
    }

    /** The field for the place of what a type describes; null when the column is no code of places. */
    static String path(EClass type, String slug, List<String> values) {
        boolean named = COMMUNE_CODE.matcher(slug).find() || POSTCODE.matcher(slug).find();
        boolean codes = !values.isEmpty()
                && values.stream().filter(each -> CODE.matcher(each.strip()).matches()).count() >= values.size() * MOST;
        return !named || !codes ? null : type.getName().equals("Structure") ? "location" : "territories";
    }

    /** How such a column is read. */
    static void complete(ObjectNode field, String slug, Map<String, List<String>> columns) {
        boolean code = COMMUNE_CODE.matcher(slug).find();
        String to = field.path("to").asText();
        if (!to.equals("location") && !to.equals("territories") || !code && !POSTCODE.matcher(slug).find()) {
            return;
        }
        field.remove("lookup");
        field.put("pad", FIGURES);
        if (code) {
            field.put("prefix", "cog:commune/");
        } else {
            field.put("lookup", "postcode");
            city(columns).ifPresent(column -> field.put("near", column));
        }
        field.put("otherwise", "drop");
    }

    private static Optional<String> city(Map<String, List<String>> columns) {
        return columns.keySet().stream().filter(each -> {
            String slug = Slugs.name(each.substring(each.lastIndexOf('/') + 1));
            return CITY.matcher(slug).find() && !COMMUNE_CODE.matcher(slug).find() && !slug.contains("code");
        }).findFirst();
    }
}
