package org.maillage.exchange.internal.run;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.model.Entry;
import org.maillage.model.meta.Features;

/** Entries that come back from the product's own export: they are taken as they are, protected fields excepted. */
final class Natives {

    private Natives() {
    }

    static Merger.Merged merge(Entry former, Entry received) {
        Set<String> held = new TreeSet<>();
        if (former.eClass() == received.eClass()) {
            Set<String> locked = Merger.protectedFields(former);
            Entry kept = EcoreUtil.copy(former);
            for (EStructuralFeature feature : former.eClass().getEAllStructuralFeatures()) {
                if (locked.contains(feature.getName())) {
                    if (!Kept.fingerprint(former, feature).equals(Kept.fingerprint(received, feature))) {
                        held.add(feature.getName());
                    }
                    Features.take(received, kept, feature);
                }
            }
        }
        return new Merger.Merged(EcoreUtil.equals(former, received) ? Optional.empty() : Optional.of(received), held);
    }
}
