package org.maillage.match.internal.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.text.Message;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.Unresolved;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

import com.fasterxml.jackson.databind.JsonNode;

/** Fills an object of the model from a JSON object with the names of its features. Collects everything that is wrong. */
final class DocumentReader {

    /** Says where a document’s schema is; any editor may write it. */
    private static final String SCHEMA = "$schema";
    private static final List<String> AMOUNTS = List.of("staff", "budget", "amountSought", "ownFunds", "amount");

    private final Resolver names;
    private final List<Message> problems = new ArrayList<>();
    private MaillageException failure;

    DocumentReader(Resolver names) {
        this.names = names;
    }

    /** What is wrong with the document; a failure of the services comes first. */
    List<Message> problems() throws MaillageException {
        if (failure != null) {
            throw failure;
        }
        return problems;
    }

    void fill(EObject target, JsonNode node, String path) {
        EClass type = target.eClass();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            EStructuralFeature feature = type.getEStructuralFeature(name);
            String at = path + name;
            if (feature != null && isOurs(feature)) {
                read(target, feature, field.getValue(), at);
            } else if (!(path.isEmpty() && (name.equals(SCHEMA) || name.equals(JsonForm.VERSION)))) {
                problems.add(MatchTexts.of("profile.unknownField", at, type.getEAllStructuralFeatures().stream()
                        .filter(DocumentReader::isOurs).map(EStructuralFeature::getName).sorted()
                        .collect(Collectors.joining(", "))));
            }
        }
    }

    /** Lists that are known to be empty are written as such, not by name. */
    static boolean isOurs(EStructuralFeature feature) {
        return feature != MaillagePackage.eINSTANCE.getProfile_KnownEmpty();
    }

    private void read(EObject target, EStructuralFeature feature, JsonNode value, String path) {
        if (value.isNull()) {
            return;
        }
        if (!feature.isMany()) {
            Object read = value(feature, value, path);
            if (read != null) {
                target.eSet(feature, read);
            }
            return;
        }
        if (!value.isArray()) {
            problems.add(MatchTexts.of("profile.list", path));
            return;
        }
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) target.eGet(feature);
        for (int i = 0; i < value.size(); i++) {
            Object read = value(feature, value.get(i), path + "[" + i + "]");
            if (read != null) {
                list.add(read);
            }
        }
        if (value.isEmpty() && target.eClass() == MaillagePackage.eINSTANCE.getProfile()) {
            @SuppressWarnings("unchecked")
            List<Object> empty = (List<Object>) target.eGet(MaillagePackage.eINSTANCE.getProfile_KnownEmpty());
            empty.add(feature.getName());
        }
    }

    private Object value(EStructuralFeature feature, JsonNode value, String path) {
        if (feature.getEType() instanceof EClass type) {
            return object(type, value, path);
        }
        if (feature.getEType() instanceof EEnum type) {
            return literal(type, value, path);
        }
        if (Meta.referenceTarget(feature).isPresent()) {
            return reference(feature, value, path);
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == BigDecimal.class || type == int.class) {
            return number(feature, type, value, path);
        }
        if (type == boolean.class) {
            return value.isBoolean() ? value.booleanValue() : bad("profile.bad", path, value);
        }
        return type == LocalDate.class ? date(value, path)
                : value.isTextual() ? value.textValue() : bad("profile.bad", path, value);
    }

    private Object object(EClass type, JsonNode value, String path) {
        if (!value.isObject()) {
            problems.add(MatchTexts.of("profile.object", path));
            return null;
        }
        EObject object = EcoreUtil.create(type);
        fill(object, value, path + ".");
        return object;
    }

    /** A literal of the model; yes and no may be written as JSON’s own. */
    private Object literal(EEnum type, JsonNode value, String path) {
        String said = value.isBoolean() ? value.booleanValue() ? "yes" : "no" : value.asText();
        EEnumLiteral literal = type.getEEnumLiteralByLiteral(said);
        return literal == null ? bad("profile.bad", path, value) : literal.getInstance();
    }

    private Object reference(EStructuralFeature feature, JsonNode value, String path) {
        if (!value.isTextual() && !value.isIntegralNumber()) {
            return bad("profile.bad", path, value);
        }
        String said = value.asText().strip();
        if (feature == MaillagePackage.eINSTANCE.getSelection_Entry()) {
            // What was followed up stays, even if its collection is not installed now.
            return said;
        }
        try {
            return names.id(feature, said);
        } catch (Unresolved e) {
            problems.add(MatchTexts.of("profile.field", path, e.sentence()));
        } catch (MaillageException e) {
            failure = failure == null ? e : failure;
        }
        return null;
    }

    private Object number(EStructuralFeature feature, Class<?> type, JsonNode value, String path) {
        if (!value.isNumber() || type == int.class && !value.isIntegralNumber()) {
            return bad("profile.number", path, value);
        }
        BigDecimal number = value.decimalValue();
        if (number.signum() < 0 && (AMOUNTS.contains(feature.getName()) || type == int.class)) {
            return bad("profile.negative", path, value);
        }
        return type == int.class ? (Object) number.intValue() : number;
    }

    private Object date(JsonNode value, String path) {
        try {
            return LocalDate.parse(value.asText());
        } catch (DateTimeParseException e) {
            return bad("profile.badDate", path, value);
        }
    }

    private Object bad(String key, String path, JsonNode value) {
        problems.add(MatchTexts.of(key, path, value.isTextual() ? value.textValue() : value.toString()));
        return null;
    }
}
