package org.maillage.exchange.internal.run;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What an import keeps in {@code provenance.raw}: the record as received, and a fingerprint of each field that came from
 * it. A field whose fingerprint no longer fits was changed by a person.
 *
 * @param record       the record, as JSON or as text
 * @param fingerprints fingerprint by name of the field; a field without value has none
 */
record Kept(String record, Map<String, String> fingerprints) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RECORD = "record";
    private static final String FIELDS = "fields";

    /** Fields that the import itself writes. */
    static final Set<EStructuralFeature> OWN = Set.of(MaillagePackage.eINSTANCE.getEntry_Id(),
            MaillagePackage.eINSTANCE.getEntry_Provenance(), MaillagePackage.eINSTANCE.getEntry_Created(),
            MaillagePackage.eINSTANCE.getEntry_Modified());

    /** What is to be kept of an entry just made from a record. */
    static Kept of(Entry entry, String record) {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        for (EStructuralFeature feature : entry.eClass().getEAllStructuralFeatures()) {
            if (!OWN.contains(feature) && entry.eIsSet(feature)) {
                fingerprints.put(feature.getName(), fingerprint(entry, feature));
            }
        }
        return new Kept(record, fingerprints);
    }

    /** Reads what was kept; empty for an entry that no import made. */
    static Optional<Kept> read(Entry entry) {
        String raw = entry.getProvenance() == null ? null : entry.getProvenance().getRaw();
        if (raw == null || !raw.startsWith("{\"" + FIELDS + "\":")) {
            return Optional.empty();
        }
        try {
            JsonNode node = JSON.readTree(raw);
            Map<String, String> fingerprints = new LinkedHashMap<>();
            node.path(FIELDS).properties().forEach(each -> fingerprints.put(each.getKey(), each.getValue().asText()));
            JsonNode record = node.path(RECORD);
            return Optional.of(new Kept(record.isTextual() ? record.asText() : record.toString(), fingerprints));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The text that holds both. */
    String text() {
        StringBuilder text = new StringBuilder(record.length() + 512).append("{\"").append(FIELDS).append("\":{");
        fingerprints.forEach((name, print) -> text.append(text.charAt(text.length() - 1) == '{' ? "\"" : ",\"")
                .append(name).append("\":\"").append(print).append('"'));
        return text.append("},\"").append(RECORD).append("\":").append(isJson(record) ? record
                : JSON.getNodeFactory().textNode(record).toString()).append('}').toString();
    }

    /** Whether a text is one JSON object or list, without making it into objects. */
    private static boolean isJson(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a field still has the value that the import gave it. */
    boolean isAsImported(Entry entry, EStructuralFeature feature) {
        return fingerprint(entry, feature).equals(fingerprints.getOrDefault(feature.getName(), ""));
    }

    /** A short text that changes with the value; empty for no value. */
    static String fingerprint(EObject object, EStructuralFeature feature) {
        return object.eIsSet(feature) ? Integer.toHexString(canonical(object.eGet(feature)).hashCode()) : "";
    }

    /** Any value as text, whole. */
    private static String canonical(Object value) {
        return switch (value) {
            case null -> "";
            case EObject object -> {
                StringBuilder text = new StringBuilder(object.eClass().getName()).append('{');
                for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                    if (object.eIsSet(feature)) {
                        text.append(feature.getName()).append('=').append(canonical(object.eGet(feature))).append(';');
                    }
                }
                yield text.append('}').toString();
            }
            case List<?> list -> String.join("\u0001", list.stream().map(Kept::canonical).toList());
            case String text -> text.replace("\r\n", "\n");
            default -> value.toString();
        };
    }
}
