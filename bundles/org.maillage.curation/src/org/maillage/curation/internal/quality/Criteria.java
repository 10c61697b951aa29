package org.maillage.curation.internal.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.Citation;
import org.maillage.model.Entry;
import org.maillage.model.Filiere;
import org.maillage.model.GoodPractice;
import org.maillage.model.Guide;
import org.maillage.model.Link;
import org.maillage.model.LinkRole;
import org.maillage.model.LinkState;
import org.maillage.model.Resource;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;
import org.maillage.model.Tool;
import org.maillage.model.Training;
import org.maillage.model.TrainingMode;

/** The ten respects, each with its value; those that do not apply to an entry are left out. */
final class Criteria {

    private static final int SHORT = 200;
    private static final int LONG = 400;
    private static final int FRESH_DAYS = 183;
    private static final int OLD_DAYS = 731;

    private Criteria() {
    }

    static boolean isScored(Entry entry) {
        return entry instanceof Resource || entry instanceof Structure || entry instanceof Filiere;
    }

    static Map<String, Double> of(Entry entry, LocalDate on) {
        Map<String, Double> values = new LinkedHashMap<>();
        place(entry, values);
        howTo(entry, values);
        if (!(entry instanceof Structure) && !(entry instanceof Filiere)) {
            put(values, "public", has(entry, "publics") || has(entry, "families") || entry instanceof SupportScheme scheme
                    && scheme.getEligibility() != null && !scheme.getEligibility().getCriteria().isEmpty());
        }
        put(values, "theme", has(entry, "themes") || has(entry, "keywords") || has(entry, "activities")
                || has(entry, "filieres"));
        put(values, "contact", !addresses(entry).isEmpty() || has(entry, "contactChannel") || has(entry, "contacts")
                || has(entry, "attachments"));
        values.put("recent", recent(entry, on));
        cost(entry, values);
        values.put("description", description(entry));
        put(values, "sources", entry.getSources().stream().anyMatch(Criteria::isTraceable)
                || entry.getProvenance() != null && entry.getProvenance().getUrl() != null);
        return values;
    }

    /** Only what one goes to has a place. */
    private static void place(Entry entry, Map<String, Double> values) {
        if (entry instanceof Structure structure) {
            put(values, "place", structure.getLocation() != null || structure.getPosition() != null);
            put(values, "role", !structure.getContacts().isEmpty());
        } else if (entry instanceof Training training && training.getMode() != TrainingMode.REMOTE) {
            put(values, "place", !training.getTerritories().isEmpty()
                    || training.getSessions().stream().anyMatch(each -> each.getTerritory() != null));
        } else if (entry instanceof SupportScheme scheme) {
            put(values, "place", !scheme.getEligibilityTerritories().isEmpty());
            put(values, "role", !scheme.getInstructors().isEmpty() || !scheme.getOperators().isEmpty()
                    || scheme.getContactChannel() != null);
        }
    }

    private static void howTo(Entry entry, Map<String, Double> values) {
        boolean asked = entry.getLinks().stream()
                .anyMatch(each -> each.getRole() == LinkRole.APPLICATION || each.getRole() == LinkRole.FORM);
        if (entry instanceof SupportScheme scheme) {
            put(values, "howTo", asked || !scheme.getSteps().isEmpty() || scheme.getContactChannel() != null);
        } else if (entry instanceof Training training) {
            put(values, "howTo", asked || training.getSessions().stream().anyMatch(each -> each.getUrl() != null));
        }
    }

    private static void cost(Entry entry, Map<String, Double> values) {
        if (entry instanceof SupportScheme scheme) {
            values.put("cost", scheme.getAmounts().isEmpty() ? scheme.getNatures().isEmpty() ? 0 : 0.5 : 1.0);
        } else if (entry instanceof Training training) {
            put(values, "cost", training.getPrice() != null || training.getCost() != null
                    || training.getFunding() != null);
        } else if (entry instanceof Tool || entry instanceof Guide) {
            put(values, "cost", ((Resource) entry).getCost() != null);
        }
    }

    private static boolean isTraceable(Citation citation) {
        return citation.getUrl() != null || citation.getEntry() != null || citation.getLabel() != null;
    }

    private static List<Link> addresses(Entry entry) {
        Stream<Link> links = entry.getLinks().stream().filter(each -> each.getState() != LinkState.BROKEN);
        return entry instanceof Structure structure && structure.getWebsite() != null
                ? Stream.concat(links, Stream.of(org.maillage.model.MaillageFactory.eINSTANCE.createLink())).toList()
                : links.toList();
    }

    private static double recent(Entry entry, LocalDate on) {
        LocalDate day = Stream.of(entry.getVerifiedOn(), entry.getModified()).filter(java.util.Objects::nonNull)
                .max(java.util.Comparator.naturalOrder()).orElse(null);
        if (day == null) {
            return 0;
        }
        double days = ChronoUnit.DAYS.between(day, on);
        return Math.clamp((OLD_DAYS - days) / (OLD_DAYS - FRESH_DAYS), 0, 1);
    }

    private static double description(Entry entry) {
        String more = entry instanceof GoodPractice practice
                ? text(practice.getContext()) + text(practice.getPractice()) + text(practice.getResult()) : "";
        int length = text(entry.getSummary()).length() + text(entry.getDescription()).length() + more.length();
        return Math.clamp((double) (length - SHORT) / (LONG - SHORT), 0, 1);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static boolean has(Entry entry, String name) {
        EStructuralFeature feature = entry.eClass().getEStructuralFeature(name);
        return feature != null && entry.eIsSet(feature);
    }

    private static void put(Map<String, Double> values, String name, boolean good) {
        values.put(name, good ? 1.0 : 0.0);
    }
}
