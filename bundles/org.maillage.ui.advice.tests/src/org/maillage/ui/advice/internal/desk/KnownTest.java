package org.maillage.ui.advice.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Profile;

class KnownTest {

    private static final EStructuralFeature APPROVALS = MaillagePackage.eINSTANCE.getProfile_Approvals();

    private final Profile profile = MaillageFactory.eINSTANCE.createProfile();

    @Test
    void notKnownIsNotNone() {
        assertFalse(Known.isNone(profile, APPROVALS));
        Known.setNone(profile, APPROVALS, true);
        assertTrue(Known.isNone(profile, APPROVALS));
        Known.setNone(profile, APPROVALS, false);
        assertFalse(Known.isNone(profile, APPROVALS));
    }

    @Test
    void aValueIsNotNoneAndTakingItAwayIsNotEither() {
        Known.setNone(profile, APPROVALS, true);
        Known.set(profile, APPROVALS, List.of("voc:agrement/esus"));
        assertFalse(Known.isNone(profile, APPROVALS));
        Known.set(profile, APPROVALS, List.of());
        assertFalse(Known.isNone(profile, APPROVALS));
    }

    @Test
    void noneTakesTheValuesAwayAndIsSaidOnce() {
        Known.set(profile, APPROVALS, List.of("voc:agrement/esus"));
        Known.setNone(profile, APPROVALS, true);
        Known.setNone(profile, APPROVALS, true);
        assertEquals(List.of(), profile.getApprovals());
        assertEquals(List.of("approvals"), profile.getKnownEmpty());
    }
}
