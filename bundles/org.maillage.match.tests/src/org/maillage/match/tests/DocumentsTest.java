package org.maillage.match.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.MaillageException;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.maillage.model.SelectionState;
import org.maillage.model.Tristate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Profiles and files as JSON. */
@TestInstance(Lifecycle.PER_CLASS)
class DocumentsTest {

    private Desk desk;

    @BeforeAll
    void start() throws Exception {
        desk = new Desk();
    }

    @Test
    void idsCodesAndNamesAreUnderstood() throws Exception {
        Profile byCode = desk.documents().readProfile("""
                {"family":"scic","legalForm":"5710","territory":"37261","stage":"developpement","approvals":["esus"],
                 "needs":["recruter"],"activities":["88.91A"],"publics":["jeune"]}""");
        Profile byName = desk.documents().readProfile("""
                {"family":"Société coopérative d’intérêt collectif (SCIC)","legalForm":"SAS","territory":"Tours",
                 "stage":"Développement","approvals":["ESUS"],"needs":["recruter et employer"],
                 "activities":["naf:2008/88.91A"],"publics":["jeunes"]}""");
        Profile byId = desk.documents().readProfile("""
                {"family":"voc:famille/scic","legalForm":"voc:forme/5710","territory":"cog:commune/37261",
                 "stage":"voc:stade/developpement","approvals":["voc:agrement/esus"],
                 "needs":["voc:besoin/recruter"],"activities":["naf:2008/88.91A"],"publics":["voc:public/jeune"]}""");
        assertTrue(EcoreUtil.equals(byCode, byId), () -> desk.documents().write(byCode));
        assertTrue(EcoreUtil.equals(byName, byId), () -> desk.documents().write(byName));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        String text = """
                {"version":1,"pseudonym":"Ressourcerie du Cher","notes":"Appelle le lundi.","created":"2026-10-01",
                 "profile":{"notYetCreated":true,"consideredForms":["9220","5710"],"territory":"37261","approvals":[],
                   "staff":2.5,"amountSought":12000,"ownFunds":3000,
                   "expenses":[{"kind":"materiel","amount":15000,"note":"broyeur"}],
                   "stateAids":[{"regime":"deMinimis","amount":20000,"on":"2025-05-01"}]},
                 "selections":[{"entry":"national:dla","state":"requested","since":"2026-11-01","remindDays":15,
                   "history":[{"on":"2026-10-15","state":"recommended"}]}]}""";
        ProjectFile file = desk.documents().readFile(text);
        assertEquals(Tristate.YES, file.getProfile().getNotYetCreated());
        assertEquals(List.of("approvals"), file.getProfile().getKnownEmpty());
        assertEquals(SelectionState.REQUESTED, file.getSelections().getFirst().getState());
        assertEquals(LocalDate.of(2025, 5, 1), file.getProfile().getStateAids().getFirst().getOn());
        String written = desk.documents().write(file);
        assertTrue(EcoreUtil.equals(file, desk.documents().readFile(written)), written);
        assertEquals(written, desk.documents().write(desk.documents().readFile(written)));
        assertTrue(EcoreUtil.equals(file.getProfile(), desk.documents().readProfile(text)),
                "A file is read as its profile where a profile is asked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"familly\":\"association\"} | familly",
            "{\"expenses\":[{\"kinds\":\"materiel\"}]} | expenses[0].kinds",
            "{\"staff\":\"trois\"} | staff",
            "{\"staff\":-1} | staff",
            "{\"stateAids\":[{\"amount\":-5}]} | stateAids[0].amount",
            "{\"createdOn\":\"12/03/2020\"} | createdOn",
            "{\"createdOn\":\"2020-02-30\"} | createdOn",
            "{\"approvals\":\"esus\"} | approvals",
            "{\"territory\":\"99999\"} | 99999",
            "{\"legalForm\":\"0000\"} | legalForm",
            "{\"family\":\"cog:region/24\"} | family",
            "{\"stage\":\"voc:public/jeune\"} | stage",
            "{\"notYetCreated\":\"peut-être\"} | notYetCreated",
            "{\"version\":2} | 2",
            "{\"version\":\"un\"} | un",
            "[] | objet",
            "{\"staff\":1,\"staff\":2} | JSON",
            "{\"staff\":1 | JSON" })
    void whatCannotBeUnderstoodIsNamed(String text, String named) {
        MaillageException failure = assertThrows(MaillageException.class, () -> desk.documents().readProfile(text));
        assertTrue(failure.text(Locale.FRENCH).contains(named), failure.text(Locale.FRENCH));
        assertTrue(!failure.text(Locale.ENGLISH).equals(failure.text(Locale.FRENCH)));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        String said = assertThrows(MaillageException.class, () -> desk.documents()
                .readProfile("{\"a\":1,\"staff\":-2,\"stage\":\"nulle-part\"}")).text(Locale.FRENCH);
        assertEquals(3, said.lines().count(), said);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"family\":null,\"approvals\":null,\"staff\":null}", "\uFEFF{}",
            "{\"$schema\":\"https://maillage.org/schema/profile-1.json\",\"version\":1}" })
    void nothingHasToBeSaid(String text) throws Exception {
        assertTrue(EcoreUtil.equals(desk.documents().readProfile("{}"), desk.documents().readProfile(text)));
    }

    @Test
    void theSchemaHasTheFieldsOfTheModel() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(desk.documents().schema());
        JsonNode profile = schema.at("/$defs/profile/properties");
        assertEquals(names(MaillagePackage.eINSTANCE.getProfile()), names(profile));
        assertEquals(names(MaillagePackage.eINSTANCE.getPlannedExpense()),
                names(profile.at("/expenses/items/properties")));
        assertEquals(names(MaillagePackage.eINSTANCE.getReceivedAid()),
                names(profile.at("/stateAids/items/properties")));
        JsonNode file = schema.at("/$defs/file/properties");
        Set<String> expected = names(MaillagePackage.eINSTANCE.getProjectFile());
        expected.addAll(List.of("version", "$schema"));
        assertEquals(expected, names(file));
        assertEquals(names(MaillagePackage.eINSTANCE.getSelection()), names(file.at("/selections/items/properties")));
    }

    @Test
    void theSchemaThatIsPublishedIsTheOneThatIsCarried() throws Exception {
        assertEquals(Files.readString(Desk.above("releng/docs/profile.schema.json")), desk.documents().schema());
    }

    private static Set<String> names(EClass type) {
        Set<String> names = new TreeSet<>();
        for (EStructuralFeature each : type.getEAllStructuralFeatures()) {
            if (!each.getName().equals("knownEmpty")) {
                names.add(each.getName());
            }
        }
        return names;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
