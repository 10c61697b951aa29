package org.maillage.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.ImportedRecord;
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

    /** One record in the making. */
    private record Draft(long number, ObjectNode record, Entry entry, Place place, List<Problem> problems,
            List<Entry> companions) {
    }

    /** The entry for a record, with what is remarkable about it. */
    public ImportedRecord build(long number, ObjectNode record) throws MaillageException {
        ObjectNode safe = RawRecords.clean(record, mapping.personal());
        Entry entry = (Entry) EcoreUtil.create(type);
        entry.setStatus(EntryStatus.PUBLISHED);
        String sourceId = Records.id(record, mapping.idColumns());
        Place place = context.place().line((int) number);
        Draft draft = new Draft(number, record, entry, place, new ArrayList<>(), new ArrayList<>());
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
        List<String> values = Records.values(draft.record(), field, path.attribute());
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
                String text = reference ? resolve(field, path, mapped, draft) : mapped;
                if (text != null) {
                    set(field, path, text, draft);
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
            boolean keep = field.otherwise() == null ? field.lookup() != null || !reference
                    : !field.otherwise().equals("drop");
            if (!keep && field.otherwise() == null) {
                draft.problems().add(
                        ExchangeTexts.warning("value.notInTable", draft.place().field(field.to()), value));
            }
            return keep && !rejected(field, value, draft) ? List.of(value) : List.of();
        }
        return found.isNull() ? List.of()
                : found.isArray() ? found.valueStream().map(JsonNode::asText).toList() : List.of(found.asText());
    }

    private static boolean rejected(Mapping.Field field, String value, Draft draft) {
        if (!"reject".equals(field.otherwise())) {
            return false;
        }
        draft.problems().add(ExchangeTexts.error("value.refused", draft.place().field(field.to()), value));
        return true;
    }

    private String resolve(Mapping.Field field, FieldPath path, String value, Draft draft) throws MaillageException {
        String id = references.resolve(field, path.attribute(), value, draft.record(), mapping, draft.companions(),
                context);
        if (id == null && !rejected(field, value, draft) && !"drop".equals(field.otherwise())) {
            draft.problems()
                    .add(ExchangeTexts.warning("value.unresolved", draft.place().field(field.to()), value));
        }
        return id;
    }

    private static void set(Mapping.Field field, FieldPath path, String text, Draft draft) {
        EAttribute attribute = path.attribute();
        Object value = Values.of(attribute, text, field.dates()).orElse(null);
        if (value == null) {
            if (!"drop".equals(field.otherwise())) {
                draft.problems().add(field.required() || "reject".equals(field.otherwise())
                        ? ExchangeTexts.error("value.unreadable", draft.place().field(field.to()), text)
                        : ExchangeTexts.warning("value.unreadable", draft.place().field(field.to()), text));
            }
            return;
        }
        EObject owner = path.owner(draft.entry(), field.with() != null);
        if (attribute.isMany()) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) owner.eGet(attribute);
            if (!list.contains(value)) {
                list.add(value);
            }
        } else {
            owner.eSet(attribute, value);
        }
        if (field.with() != null) {
            field.with().forEach((name, constant) -> {
                if (owner.eClass().getEStructuralFeature(name) instanceof EAttribute other) {
                    Values.of(other, constant.asText(), null).ifPresent(each -> owner.eSet(other, each));
                }
            });
        }
    }
}
