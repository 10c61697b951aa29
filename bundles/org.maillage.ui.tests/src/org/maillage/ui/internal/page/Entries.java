package org.maillage.ui.internal.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.Place;
import org.maillage.api.content.EntryView;
import org.maillage.model.AgeCriterion;
import org.maillage.model.Amount;
import org.maillage.model.CriterionGroup;
import org.maillage.model.Eligibility;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.FamilyCriterion;
import org.maillage.model.Link;
import org.maillage.model.LinkRole;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Operator;
import org.maillage.model.SupportScheme;
import org.maillage.model.meta.Meta;

/** Entries to write pages of. */
public final class Entries {

    static final MaillageFactory MAKE = MaillageFactory.eINSTANCE;

    private Entries() {
    }

    /** A scheme with something in most of its sections. */
    public static SupportScheme loan() {
        SupportScheme scheme = MAKE.createSupportScheme();
        scheme.setId("national:pret");
        scheme.setTitle("Prêt d’amorçage");
        scheme.setStatus(EntryStatus.PUBLISHED);
        scheme.setSummary("Un prêt pour démarrer.");
        scheme.setDescription("## Ce que l’on obtient\n\n- un **prêt** ;\n- un accompagnement.");
        scheme.setVerifiedOn(LocalDate.of(2026, 8, 1));
        scheme.getThemes().add("voc:theme/financement");
        scheme.getThemes().add("voc:theme/inconnu");
        Amount amount = MAKE.createAmount();
        amount.setMin(BigDecimal.valueOf(1000));
        amount.setMax(BigDecimal.valueOf(25_000));
        amount.setDurationMonths(60);
        scheme.getAmounts().add(amount);
        Link link = MAKE.createLink();
        link.setUrl("https://www.exemple.fr/pret/");
        link.setRole(LinkRole.OFFICIAL);
        scheme.getLinks().add(link);
        scheme.setEligibility(eligibility());
        return scheme;
    }

    private static Eligibility eligibility() {
        Eligibility eligibility = MAKE.createEligibility();
        eligibility.setText("Associations ou fondations de moins de trois ans.");
        CriterionGroup group = MAKE.createCriterionGroup();
        group.setOperator(Operator.ANY);
        FamilyCriterion family = MAKE.createFamilyCriterion();
        family.getFamilies().add("voc:famille/association");
        family.getFamilies().add("voc:famille/fondation");
        family.setSentence("Associations ou fondations");
        AgeCriterion age = MAKE.createAgeCriterion();
        age.setMaxMonths(36);
        group.getCriteria().add(family);
        group.getCriteria().add(age);
        eligibility.getCriteria().add(group);
        return eligibility;
    }

    /** An entry of a class that only an Ecore file knows. */
    public static Entry dynamic() {
        EPackage model = EcoreFactory.eINSTANCE.createEPackage();
        model.setName("jardins");
        model.setNsURI("http://example.org/jardins");
        model.setNsPrefix("j");
        EClass garden = EcoreFactory.eINSTANCE.createEClass();
        garden.setName("Garden");
        garden.getESuperTypes().add(MaillagePackage.eINSTANCE.getTool());
        EcoreUtil.setAnnotation(garden, Meta.DOC, "label.fr", "Jardin partagé");
        EAttribute surface = EcoreFactory.eINSTANCE.createEAttribute();
        surface.setName("surface");
        surface.setEType(EcorePackage.Literals.EINT);
        EcoreUtil.setAnnotation(surface, Meta.DOC, "label.fr", "Surface (m²)");
        EcoreUtil.setAnnotation(surface, Meta.FORM, "section", "moyens");
        garden.getEStructuralFeatures().add(surface);
        model.getEClassifiers().add(garden);
        Entry entry = (Entry) EcoreUtil.create(garden);
        entry.setId("jardins:centre");
        entry.setTitle("Jardin du centre");
        entry.eSet(surface, 1250);
        return entry;
    }

    /** As the content service hands it over. */
    public static EntryView view(Entry entry, String... overridden) {
        Place place = Place.collection("national", "test").entry(entry.getId());
        return new EntryView(entry, entry, Set.of(overridden), place, java.util.Optional.empty());
    }
}
