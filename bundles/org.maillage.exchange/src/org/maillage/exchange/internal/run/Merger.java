package org.maillage.exchange.internal.run;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Provenance;
import org.maillage.model.meta.Features;

/**
 * Brings a record to an entry that is there: a field takes the record's value unless a person protected it or changed it
 * since the last import.
 */
final class Merger {

    private final LocalDate today;

    Merger(LocalDate today) {
        this.today = today;
    }

    /** Completes an entry that is new. */
    void complete(Entry entry, String sourceId, String record) {
        Kept kept = Kept.of(entry, record);
        Provenance provenance = provenance(entry);
        if (provenance.getSourceId() == null) {
            provenance.setSourceId(sourceId);
        }
        provenance.setRetrievedOn(today);
        provenance.setRaw(kept.text());
        entry.setCreated(today);
        entry.setModified(today);
    }

    /**
     * What comes of an entry and a record.
     *
     * @param entry the entry as it should be now; empty when nothing changes
     * @param kept  names of the fields that a person keeps against the record
     */
    record Merged(Optional<Entry> entry, Set<String> kept) {
    }

    /**
     * Merges.
     *
     * @param former   the entry that is there; left as it is
     * @param received the entry made from the record
     */
    Merged merge(Entry former, Entry received, String sourceId, String record) {
        Optional<Kept> before = Kept.read(former);
        Kept now = Kept.of(received, record);
        Entry result = EcoreUtil.copy(former);
        Entry values = EcoreUtil.copy(received);
        boolean changed = false;
        Set<String> locked = protectedFields(former);
        Set<String> kept = new TreeSet<>();
        for (EStructuralFeature feature : former.eClass().getEAllStructuralFeatures()) {
            if (Kept.OWN.contains(feature)
                    || Kept.fingerprint(former, feature).equals(Kept.fingerprint(received, feature))) {
                continue;
            }
            if (!locked.contains(feature.getName()) && isOfImport(former, feature, before)) {
                Features.take(result, values, feature);
                changed = true;
            } else if (received.eIsSet(feature)) {
                kept.add(feature.getName());
            }
        }
        if (!changed && before.isPresent() && now.text().equals(former.getProvenance().getRaw())) {
            return new Merged(Optional.empty(), kept);
        }
        Provenance provenance = provenance(result);
        if (received.getProvenance() != null) {
            provenance.setSource(received.getProvenance().getSource());
            provenance.setLicence(received.getProvenance().getLicence());
            provenance.setUrl(received.getProvenance().getUrl());
        }
        provenance.setSourceId(sourceId);
        provenance.setRetrievedOn(today);
        provenance.setRaw(now.text());
        if (changed) {
            result.setModified(today);
        }
        return new Merged(Optional.of(result), kept);
    }

    /** Whether a field has what an import gave it; one that no import knows counts while it is empty. */
    private static boolean isOfImport(Entry former, EStructuralFeature feature, Optional<Kept> before) {
        return before.map(kept -> kept.isAsImported(former, feature)).orElseGet(() -> !former.eIsSet(feature));
    }

    static Set<String> protectedFields(Entry entry) {
        String names = entry.getProvenance() == null ? null : entry.getProvenance().getProtectedFields();
        return names == null || names.isBlank() ? Set.of() : Arrays.stream(names.trim().split("[\\s,;]+"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Provenance provenance(Entry entry) {
        if (entry.getProvenance() == null) {
            entry.setProvenance(MaillageFactory.eINSTANCE.createProvenance());
        }
        return entry.getProvenance();
    }
}
