package org.maillage.exchange.internal.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.ImportContext;
import org.maillage.exchange.internal.run.Slugs;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Provenance;
import org.maillage.model.Territory;
import org.maillage.model.TerritoryKind;
import org.maillage.model.meta.EntryIds;
import org.maillage.model.meta.Meta;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes ids of the names and codes that records hold. Used by one thread, for one file. */
final class References {

    private final Names names;
    private final List<EClass> types;
    private final ContentService content;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<String, Boolean> imported = new HashMap<>();

    References(ContentService content) {
        this.content = content;
        this.names = new Names(content);
        this.types = content.types();
    }

    /**
     * What a value stands for.
     *
     * @param id   id of the entry
     * @param made true when no installed collection has the entry: one of the target stands for it
     */
    record Found(String id, boolean made) {
    }

    /**
     * What a value stands for; empty when there is nothing.
     *
     * @param companions receives an entry that is made because no collection has it
     */
    Optional<Found> resolve(Mapping.Field field, EAttribute attribute, String value, ObjectNode record, Mapping mapping,
            List<Entry> companions, ImportContext context) throws MaillageException {
        String code = Values.pad(value, field.pad());
        if ("postcode".equals(field.lookup())) {
            String near = field.near() == null ? "" : Records.value(record, field.near());
            return names.commune(code, near).map(each -> new Found(each, false));
        }
        if (field.prefix() != null) {
            for (String prefix : field.prefix()) {
                if (names.has(prefix + code)) {
                    return Optional.of(new Found(prefix + code, false));
                }
            }
            return Optional.empty();
        }
        if (EntryIds.parse(code).isPresent()) {
            return Optional.of(new Found(code, false));
        }
        String target = Meta.referenceTarget(attribute).orElse("Entry");
        Optional<Found> known = "id".equals(field.lookup()) ? imported(target, code, context)
                : known(target, value, field.in() == null
                        ? Meta.value(attribute, Meta.CHECK, "vocabulary").orElse("")
                        : field.in()).map(each -> new Found(each, false));
        return known.isPresent() || !field.otherwise("create") ? known
                : companion(field, target, value, context, mapping, companions).map(each -> new Found(each, true));
    }

    /** The entry of the target collection that an earlier import made of this identifier. */
    private Optional<Found> imported(String target, String code, ImportContext context) throws MaillageException {
        Optional<EClass> type = types.stream().filter(each -> each.getName().equals(target)).findFirst();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        String id = context.id(type.get(), code);
        Boolean there = imported.get(id);
        if (there == null) {
            there = content.find(id).isPresent();
            imported.put(id, there);
        }
        return there ? Optional.of(new Found(id, false)) : Optional.empty();
    }

    private Optional<String> known(String target, String value, String vocabulary) throws MaillageException {
        String key = target + "|" + vocabulary + "|" + value;
        Optional<String> id = known.get(key);
        if (id == null) {
            id = names.find(value, target, vocabulary);
            known.put(key, id);
        }
        return id;
    }

    private Optional<String> companion(Mapping.Field field, String target, String value, ImportContext context,
            Mapping mapping, List<Entry> companions) {
        Optional<EClass> type = types.stream().filter(each -> each.getName().equals(target)).findFirst();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        // An identifier keeps its own form, so that the entry is completed when its record comes.
        String sourceId = "id".equals(field.lookup()) ? value : Slugs.name(value);
        String id = context.id(type.get(), sourceId);
        Entry entry = (Entry) EcoreUtil.create(type.get());
        entry.setId(id);
        entry.setTitle(value);
        entry.setStatus(EntryStatus.PUBLISHED);
        if (entry instanceof Territory territory) {
            territory.setKind(TerritoryKind.PERIMETER);
        }
        Provenance provenance = MaillageFactory.eINSTANCE.createProvenance();
        provenance.setSource(mapping.source());
        provenance.setLicence(mapping.licence());
        provenance.setSourceId(sourceId);
        entry.setProvenance(provenance);
        companions.add(entry);
        return Optional.of(id);
    }
}
