package org.maillage.exchange.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.ImportedRecord;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.text.Clean;
import org.maillage.model.Entry;
import org.maillage.model.meta.EntryIds;
import org.maillage.model.meta.Meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes entries of the product's own JSON. References inside the exported collection follow it to its new name. */
final class NativeReading implements RecordVisitor {

    private final ImportContext context;
    private final List<EClass> types;

    NativeReading(ImportContext context, List<EClass> types) {
        this.context = context;
        this.types = types;
    }

    @Override
    public Place place() {
        return context.place();
    }

    @Override
    public void record(long number, ObjectNode record) throws MaillageException {
        String id = record.path("id").asText("");
        String name = record.path(EntryJson.TYPE).asText("");
        Place place = context.place().line((int) number).entry(id);
        Optional<EClass> type = types.stream().filter(each -> each.getName().equals(name)).findFirst();
        if (type.isEmpty() || EntryIds.parse(id).isEmpty()) {
            context.reject(number, id, ExchangeTexts.error("native.noEntry", place, name));
            return;
        }
        List<Problem> problems = new ArrayList<>();
        String former = EntryIds.parse(id).orElseThrow().collection() + ":";
        Entry entry = (Entry) object(record, type.get(), new Scope(former, place, problems));
        context.record(new ImportedRecord(number, id, entry, "", List.of(), problems));
    }

    /** Where values are read: the collection that was exported, and where problems go. */
    private record Scope(String former, Place place, List<Problem> problems) {
    }

    private EObject object(ObjectNode node, EClass type, Scope scope) {
        EObject object = EcoreUtil.create(type);
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            EStructuralFeature feature = type.getEStructuralFeature(each.getKey());
            if (feature == null && !each.getKey().equals(EntryJson.TYPE)) {
                scope.problems().add(ExchangeTexts.warning("native.unknownField",
                        scope.place().field(each.getKey()), each.getKey(), type.getName()));
            } else if (feature != null) {
                feature(object, feature, each.getValue(), scope);
            }
        }
        return object;
    }

    private void feature(EObject object, EStructuralFeature feature, JsonNode node, Scope scope) {
        if (node.isNull()) {
            return;
        }
        if (!feature.isMany()) {
            value(feature, node, scope).ifPresent(value -> object.eSet(feature, value));
            return;
        }
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) object.eGet(feature);
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            value(feature, each, scope).ifPresent(list::add);
        }
    }

    private Optional<Object> value(EStructuralFeature feature, JsonNode node, Scope scope) {
        if (feature instanceof EReference reference) {
            return node instanceof ObjectNode inner ? type(reference, inner).map(type -> object(inner, type, scope))
                    : bad(feature, node, scope);
        }
        EAttribute attribute = (EAttribute) feature;
        String text = node.isBigDecimal() ? node.decimalValue().toPlainString() : Clean.characters(node.asText());
        if (Meta.referenceTarget(attribute).isPresent() && text.startsWith(scope.former())) {
            text = context.collection() + ":" + text.substring(scope.former().length());
        }
        try {
            return Optional.ofNullable(EcoreUtil.createFromString(attribute.getEAttributeType(), text));
        } catch (RuntimeException e) {
            return bad(feature, node, scope);
        }
    }

    private static Optional<Object> bad(EStructuralFeature feature, JsonNode node, Scope scope) {
        scope.problems().add(ExchangeTexts.error("value.unreadable", scope.place().field(feature.getName()),
                node.toString()));
        return Optional.empty();
    }

    /** The type of a contained object: the one that is named, when it fits. */
    private Optional<EClass> type(EReference reference, ObjectNode node) {
        EClass declared = reference.getEReferenceType();
        String name = node.path(EntryJson.TYPE).asText(declared.getName());
        if (name.equals(declared.getName()) && !declared.isAbstract()) {
            return Optional.of(declared);
        }
        return Stream
                .concat(Stream.of(declared.getEPackage()),
                        types.stream().map(EClass::getEPackage).distinct())
                .map(model -> model.getEClassifier(name)).filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && declared.isSuperTypeOf(each)).findFirst();
    }

    @Override
    public void bad(long number, Problem problem) {
        context.reject(number, "", problem);
    }

    @Override
    public void problem(Problem problem) {
        context.problem(problem);
    }

    @Override
    public boolean goOn() {
        return context.goOn();
    }
}
