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
    private final Map<String, Optional<String>> known = new HashMap<>();

    References(ContentService content) {
        this.names = new Names(content);
        this.types = content.types();
    }

    /**
     * The id that a value stands for; null when there is none.
     *
     * @param companions receives an entry that is made because no collection has it
     */
    String resolve(Mapping.Field field, EAttribute attribute, String value, ObjectNode record, Mapping mapping,
            List<Entry> companions, ImportContext context) throws MaillageException {
        String code = Values.pad(value, field.pad());
        if ("postcode".equals(field.lookup())) {
            String near = field.near() == null ? "" : Records.value(record, field.near());
            return names.commune(code, near).orElse(null);
        }
        String id = field.prefix() == null ? code : field.prefix() + code;
        if (EntryIds.parse(id).isPresent()) {
            return field.prefix() == null || !field.prefix().contains(":") || names.has(id) ? id : null;
        }
        String target = Meta.referenceTarget(attribute).orElse("Entry");
        if ("create".equals(field.otherwise())) {
            String made = made(target, value, context);
            return known(target, value, attribute).orElseGet(() -> companion(target, value, made, mapping, companions));
        }
        return known(target, value, attribute).orElse(null);
    }

    private Optional<String> known(String target, String value, EAttribute attribute) throws MaillageException {
        String key = target + "|" + value;
        Optional<String> id = known.get(key);
        if (id == null) {
            id = names.find(value, target, Meta.value(attribute, Meta.CHECK, "vocabulary").orElse(""));
            known.put(key, id);
        }
        return id;
    }

    private String made(String target, String value, ImportContext context) {
        return types.stream().filter(each -> each.getName().equals(target)).findFirst()
                .map(type -> context.id(type, Slugs.name(value))).orElse(null);
    }

    private String companion(String target, String value, String id, Mapping mapping, List<Entry> companions) {
        Optional<EClass> type = types.stream().filter(each -> each.getName().equals(target)).findFirst();
        if (type.isEmpty()) {
            return null;
        }
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
        provenance.setSourceId(Slugs.name(value));
        entry.setProvenance(provenance);
        companions.add(entry);
        return id;
    }
}
