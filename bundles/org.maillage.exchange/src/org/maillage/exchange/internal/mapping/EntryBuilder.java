package org.maillage.exchange.internal.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.ImportedRecord;
import org.maillage.api.exchange.ValueFate;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Provenance;
import org.maillage.model.meta.Meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes entries of records by a mapping. Used by one thread. */
public final class EntryBuilder {

    private final Mapping mapping;
    private final EClass type;
    private final ImportContext context;
    private final References references;
    private final Map<String, FieldPath> paths = new HashMap<>();
    private final Map<Mapping.Field, Map<String, Long>> unique = new HashMap<>();

    EntryBuilder(Mapping mapping, EClass type, ImportContext context, References references)
            throws MaillageException {
        this.mapping = mapping;
        this.type = type;
        this.context = context;
        this.references = references;
        for (Mapping.Field field : mapping.fields()) {
            paths.put(field.to(), FieldPath.of(type, field.to()));
        }
    }

    /** The entry for a record, with what is remarkable about it. */
    public ImportedRecord build(long number, ObjectNode record) throws MaillageException {
        ObjectNode safe = RawRecords.clean(record, mapping.personal());
        Entry entry = (Entry) EcoreUtil.create(type);
        entry.setStatus(EntryStatus.PUBLISHED);
        String sourceId = Records.id(record, mapping.idColumns());
        Place place = context.place().line((int) number);
        Draft draft = new Draft(number, record, entry, place);
        provenance(entry, record);
        if (sourceId.isEmpty()) {
            if (!mapping.idColumns().isEmpty()) {
                draft.problems()
                        .add(ExchangeTexts.error("record.noId", place, String.join(", ", mapping.idColumns())));
            }
            sourceId = Integer.toHexString(safe.toString().hashCode());
        }
        for (Mapping.Field field : mapping.fields()) {
            field(field, draft);
        }
        Criteria.tidy(entry);
        if (entry.getTitle() == null || entry.getTitle().isBlank()) {
            draft.problems().add(ExchangeTexts.error("record.noTitle", place.field("title")));
        }
        return new ImportedRecord(number, sourceId, entry, safe.toString(), draft.companions(), draft.problems());
    }

    private void provenance(Entry entry, ObjectNode record) {
        Provenance provenance = MaillageFactory.eINSTANCE.createProvenance();
        provenance.setSource(mapping.source());
        provenance.setLicence(mapping.licence());
        if (mapping.url() != null) {
            provenance.setUrl(Records.template(record, mapping.url()));
        }
        entry.setProvenance(provenance);
    }

    private void field(Mapping.Field field, Draft draft) throws MaillageException {
        FieldPath path = paths.get(field.to());
        if (!field.continues()) {
            draft.left().clear();
            if (!Records.isMet(draft.record(), field.when())) {
                return;
            }
        }
        List<String> values = field.continues() ? List.copyOf(draft.left())
                : Records.values(draft.record(), field, path.attribute(), mapping.empty());
        draft.left().clear();
        if (values.isEmpty()) {
            if (field.required()) {
                draft.problems().add(ExchangeTexts.error("record.required", draft.place().field(field.to()),
                        String.join(", ", field.columns())));
            }
            return;
        }
        if (field.unique()) {
            checkUnique(field, values.getFirst(), draft);
        }
        boolean reference = Meta.referenceTarget(path.attribute()).isPresent();
        for (String value : values) {
            for (String mapped : table(field, value, reference, draft)) {
                Optional<String> text = reference ? resolve(field, path, mapped, draft) : Optional.of(mapped);
                if (text.isPresent()) {
                    set(field, path, text.get(), draft);
                }
            }
        }
    }

    private void checkUnique(Mapping.Field field, String value, Draft draft) {
        Long former = unique.computeIfAbsent(field, any -> new HashMap<>()).putIfAbsent(value, draft.number());
        if (former != null) {
            draft.problems().add(ExchangeTexts.info("record.double", draft.place().field(field.to()), value, former));
        }
    }

    /** What the table of values says; the value itself where there is no table. */
    private List<String> table(Mapping.Field field, String value, boolean reference, Draft draft) {
        if (field.values() == null) {
            return List.of(value);
        }
        JsonNode found = Records.lookup(field.values(), value);
        if (found == null) {
            boolean keep = field.lookup() != null || field.otherwise("keep") || field.otherwise("create")
                    || field.otherwise() == null && !reference;
            if (!keep) {
                lost(field, value, ValueFate.NOT_IN_TABLE, draft);
            }
            return keep ? List.of(value) : List.of();
        }
        if (found.isNull()) {
            context.value(field.to(), ValueFate.SET_ASIDE, value);
            return List.of();
        }
        return found.isArray() ? found.valueStream().map(JsonNode::asText).toList() : List.of(found.asText());
    }

    private Optional<String> resolve(Mapping.Field field, FieldPath path, String value, Draft draft)
            throws MaillageException {
        Optional<References.Found> found = references.resolve(field, path.attribute(), value, draft.record(), mapping,
                draft.companions(), context);
        if (found.isEmpty()) {
            lost(field, value, ValueFate.NOT_FOUND, draft);
        } else if (found.get().made()) {
            context.value(field.to(), ValueFate.CREATED, value);
        }
        return found.map(References.Found::id);
    }

    /** A value leads nowhere: what the mapping says happens to it, and it is counted unless another field takes it. */
    private void lost(Mapping.Field field, String value, ValueFate fate, Draft draft) {
        if (field.otherwise("next")) {
            draft.left().add(value);
            return;
        }
        context.value(field.to(), fate, value);
        Place place = draft.place().field(field.to());
        boolean unreadable = fate == ValueFate.UNREADABLE;
        if (field.otherwise("reject") || unreadable && field.required()) {
            draft.problems().add(ExchangeTexts.error(unreadable ? "value.unreadable" : "value.refused", place, value));
        } else if (!field.otherwise("drop")) {
            draft.problems().add(ExchangeTexts.warning(unreadable ? "value.unreadable"
                    : fate == ValueFate.NOT_FOUND ? "value.unresolved" : "value.notInTable", place, value));
        }
    }

    private void set(Mapping.Field field, FieldPath path, String text, Draft draft) {
        EAttribute attribute = path.attribute();
        Optional<Object> value = Values.of(attribute, text, field.dates());
        if (value.isEmpty()) {
            lost(field, text, ValueFate.UNREADABLE, draft);
            return;
        }
        EObject owner = path.owner(draft.entry(), field.with() != null, draft.made());
        if (attribute.isMany()) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) owner.eGet(attribute);
            if (!list.contains(value.get())) {
                list.add(value.get());
            }
        } else {
            owner.eSet(attribute, value.get());
        }
        if (field.with() != null) {
            field.with().forEach((name, constant) -> {
                String with = Records.template(draft.record(), constant.asText());
                if (with != null && owner.eClass().getEStructuralFeature(name) instanceof EAttribute other) {
                    Values.of(other, with, null).ifPresent(each -> owner.eSet(other, each));
                }
            });
        }
    }
}
