package org.maillage.ui.internal.page;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.MaillagePackage;

/** The sections that this bundle has titles for. */
final class SectionTitles {

    /** Names of sections in the product's model. */
    static final Set<String> KNOWN = Set.of("acteurs", "activite", "calendrier", "classement", "cumul", "demarche",
            "eligibilite", "essentiel", "identite", "lieu", "liens", "montants", "moyens", "relations", "sessions",
            "sources", "suivi", "traductions");

    /** Lists whose section title says already what they are. */
    static final Set<EStructuralFeature> SPEAK_FOR = Set.of(MaillagePackage.eINSTANCE.getEntry_Links(),
            MaillagePackage.eINSTANCE.getEntry_Sources(), MaillagePackage.eINSTANCE.getEntry_Relations(),
            MaillagePackage.eINSTANCE.getSupportScheme_Amounts(), MaillagePackage.eINSTANCE.getSupportScheme_Steps(),
            MaillagePackage.eINSTANCE.getSupportScheme_Calls(), MaillagePackage.eINSTANCE.getTraining_Sessions());

    private SectionTitles() {
    }
}
