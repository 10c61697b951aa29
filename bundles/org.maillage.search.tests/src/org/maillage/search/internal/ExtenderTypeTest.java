package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.search.internal.SearchBed.named;
import static org.maillage.search.internal.SearchBed.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.search.Facet;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchRequest;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Tool;
import org.maillage.model.meta.Meta;

/** A type that another bundle brings at run time is searched by its annotations, without code. */
class ExtenderTypeTest {

    private static final String SEARCH = Meta.SEARCH;

    @TempDir
    private Path folder;
    private SearchBed bed;
    private EPackage extension;
    private EClass game;
    private EAttribute players;
    private EReference rules;
    private EAttribute ruleText;

    @BeforeEach
    void addType() {
        bed = new SearchBed(folder);
        extension = EcoreFactory.eINSTANCE.createEPackage();
        extension.setName("jeux");
        extension.setNsPrefix("jeux");
        extension.setNsURI("http://exemple.org/jeux");
        game = type("SeriousGame", MaillagePackage.eINSTANCE.getTool());
        players = attribute(game, "players");
        EcoreUtil.setAnnotation(players, SEARCH, "as", "analysed facet");
        EcoreUtil.setAnnotation(players, SEARCH, "boost", "3");
        attribute(game, "secret");
        EClass rule = type("Rule", null);
        ruleText = attribute(rule, "text");
        EcoreUtil.setAnnotation(ruleText, SEARCH, "as", "analysed");
        rules = EcoreFactory.eINSTANCE.createEReference();
        rules.setName("rules");
        rules.setEType(rule);
        rules.setContainment(true);
        rules.setUpperBound(-1);
        game.getEStructuralFeatures().add(rules);
        bed.content.add(game);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    @Test
    void itIsFoundByItsOwnFieldsAndParts() throws Exception {
        bed.with(coopoly(), tool("Autre jeu"));
        Hit hit = bed.search("lycéens").hits().getFirst();
        assertEquals("Coopoly", hit.title());
        assertEquals("SeriousGame", hit.type());
        assertEquals(1, bed.search("gobelet").total());
        assertEquals(0, bed.search("cachette").total(), "only what is annotated");
    }

    @Test
    void itBelongsToTheTypesItExtends() throws Exception {
        bed.with(coopoly());
        for (String type : List.of("SeriousGame", "Tool", "Resource", "Entry")) {
            assertEquals(1, bed.search("coopoly", type).total(), type);
        }
        assertEquals(0, bed.search("coopoly", "Guide").total());
    }

    @Test
    void itsFieldsAreCountedAndFilteredByNameAndLabel() throws Exception {
        EcoreUtil.setAnnotation(players, "http://maillage.org/model/doc", "label.fr", "Joueurs");
        bed.with(coopoly(), named((Tool) EcoreUtil.create(game), "Sans joueurs"), tool("Autre jeu"));
        SearchRequest request = SearchRequest.of("", 10).withFacets(List.of("joueurs"));
        Facet facet = bed.service.search(request, Locale.FRENCH).facets().getFirst();
        assertEquals("Joueurs", facet.label());
        assertEquals(List.of(new Facet.Value("Lycéens et étudiants", "Lycéens et étudiants", 1, false),
                new Facet.Value(Filter.UNKNOWN, "Non renseigné", 1, false)), facet.values(), "a tool has no players");
        for (String value : List.of("Lycéens et étudiants", "lyceens et etudiants", Filter.UNKNOWN)) {
            assertEquals(1, bed.service.search(request.withFilters(List.of(Filter.of("players", value))),
                    Locale.FRENCH).total(), value);
        }
        assertEquals(List.of("Coopoly"), bed.titles("joueurs:lycéens"));
        assertEquals(1, bed.search("type:SeriousGame sans").total());
    }

    @Test
    void itMaySayItsWeight() throws Exception {
        EcoreUtil.setAnnotation(game, SEARCH, "weight", "0.1");
        bed.with(coopoly(), tool("Coopoly"));
        assertEquals("Tool", bed.search("coopoly").hits().getFirst().type());
    }

    @Test
    void annotationsThatMakeNoSenseDoNoHarm() throws Exception {
        EcoreUtil.setAnnotation(players, SEARCH, "as", "analysed magic sort");
        EcoreUtil.setAnnotation(players, SEARCH, "boost", "beaucoup");
        EcoreUtil.setAnnotation(game, SEARCH, "weight", "NaN");
        bed.with(coopoly());
        assertEquals(1, bed.search("lycéens").total());
    }

    @Test
    void aNewVersionOfItsModelIsIndexedAgain() throws Exception {
        bed.with(coopoly());
        assertTrue(bed.refresh().collections().isEmpty());
        EcoreUtil.setAnnotation(game.getEStructuralFeature("secret"), SEARCH, "as", "analysed");
        assertEquals(List.of("fiches"), bed.refresh().collections());
        assertEquals(1, bed.search("cachette").total());
    }

    private Tool coopoly() {
        Tool coopoly = named((Tool) EcoreUtil.create(game), "Coopoly");
        coopoly.eSet(players, "Lycéens et étudiants");
        coopoly.eSet(game.getEStructuralFeature("secret"), "cachette");
        EObject rule = EcoreUtil.create((EClass) rules.getEType());
        rule.eSet(ruleText, "On lance le gobelet.");
        @SuppressWarnings("unchecked")
        EList<EObject> all = (EList<EObject>) coopoly.eGet(rules);
        all.add(rule);
        return coopoly;
    }

    private EClass type(String name, EClass superType) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        if (superType != null) {
            type.getESuperTypes().add(superType);
        }
        extension.getEClassifiers().add((EClassifier) type);
        return type;
    }

    private static EAttribute attribute(EClass type, String name) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(EcorePackage.Literals.ESTRING);
        type.getEStructuralFeatures().add(attribute);
        EcoreUtil.setAnnotation((EModelElement) attribute, "http://maillage.org/model/doc", "label.fr", name);
        return attribute;
    }
}
