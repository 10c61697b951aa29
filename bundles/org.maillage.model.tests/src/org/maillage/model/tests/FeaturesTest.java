package org.maillage.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Features;

/** Fields are found by their names, and by what people call them. */
class FeaturesTest {

    @ParameterizedTest
    @ValueSource(strings = { "summary", "résumé", "Résumé", "resume", " RÉSUMÉ ", "Summary" })
    void aFieldHasSeveralNames(String name) {
        assertEquals(Optional.of(MaillagePackage.eINSTANCE.getEntry_Summary()),
                Features.find(MaillagePackage.eINSTANCE.getTool(), name));
    }

    @Test
    void whatIsNoFieldIsNotFound() {
        assertEquals(Optional.empty(), Features.find(MaillagePackage.eINSTANCE.getTool(), "introuvable"));
    }

    @Test
    void aNameOfTwoFieldsTellsNeither() {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        for (String name : new String[] { "prix", "Prix" }) {
            EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
            attribute.setName(name);
            attribute.setEType(EcorePackage.Literals.ESTRING);
            type.getEStructuralFeatures().add(attribute);
        }
        assertEquals(Optional.empty(), Features.find(type, "PRIX"));
        assertEquals("prix", Features.find(type, "prix").orElseThrow().getName());
    }
}
