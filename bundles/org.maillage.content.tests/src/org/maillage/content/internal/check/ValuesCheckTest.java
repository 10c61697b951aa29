package org.maillage.content.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.model.AgeCriterion;
import org.maillage.model.Amount;
import org.maillage.model.Attachment;
import org.maillage.model.Cumulation;
import org.maillage.model.Entry;
import org.maillage.model.Guide;
import org.maillage.model.Link;
import org.maillage.model.MaillageFactory;
import org.maillage.model.StaffBand;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;
import org.maillage.model.Tool;

/** Official numbers, addresses, years, paths, rates and ranges are well formed. */
class ValuesCheckTest {

    private static final MaillageFactory NEW = MaillageFactory.eINSTANCE;

    private static List<String> findings(Entry entry) {
        return new Findings().of(new ValuesCheck(), entry);
    }

    private static void assertFinding(String finding, Entry entry) {
        assertEquals(finding == null ? List.of() : List.of(finding), findings(entry));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "18", "732829320", "73282932000074", "4539578763621486" })
    void theCheckDigitOfANumberIsRight(String digits) {
        assertTrue(ValuesCheck.isLuhn(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", "732829321", "732892320", "73282932000075" })
    void orWrong(String digits) {
        assertFalse(ValuesCheck.isLuhn(digits));
    }

    @ParameterizedTest
    @CsvSource({ "732829320,", "732829321, ERROR value.siren siren", "73282932, ERROR value.siren siren",
            "732 829 320, ERROR value.siren siren", "73282932A, ERROR value.siren siren",
            "٧٣٢٨٢٩٣٢٠, ERROR value.siren siren" })
    void aSirenHasNineDigits(String siren, String finding) {
        Structure structure = NEW.createStructure();
        structure.setSiren(siren);
        assertFinding(finding, structure);
    }

    @ParameterizedTest
    @CsvSource({ "73282932000074,", "73282932000075, ERROR value.siret siret", "732829320, ERROR value.siret siret",
            "35600000049837,", "35600000012345," })
    void aSiretHasFourteenAndLaPosteItsOwn(String siret, String finding) {
        Structure structure = NEW.createStructure();
        structure.setSiret(siret);
        assertFinding(finding, structure);
    }

    @ParameterizedTest
    @CsvSource({ "W751234567,", "w751234567, ERROR value.rna rna", "W75123456, ERROR value.rna rna",
            "751234567, ERROR value.rna rna" })
    void anRnaNumberIsWAndNineDigits(String rna, String finding) {
        Structure structure = NEW.createStructure();
        structure.setRna(rna);
        assertFinding(finding, structure);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://exemple.org", "http://exemple.org/é/a?b=c#d", "https://www.ess-france.org/",
            "HTTPS://exemple.org", "https://localhost:8080/x" })
    void aWebAddressNamesItsHost(String address) {
        assertFinding(null, withLink(address));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "exemple.org", "www.exemple.org", "ftp://exemple.org", "mailto:a@exemple.org",
            "https://", "https:exemple.org", "http:///x", "https://exemple.org/a b", "javascript:alert(1)",
            "file:///etc/passwd", " https://exemple.org" })
    void whatDoesNotIsNoWebAddress(String address) {
        assertFinding("ERROR value.url links[1].url", withLink(address));
    }

    private static Tool withLink(String address) {
        Tool tool = NEW.createTool();
        Link link = NEW.createLink();
        link.setUrl(address);
        tool.getLinks().add(link);
        return tool;
    }

    @Test
    void theSiteOfAStructureIsAWebAddressToo() {
        Structure structure = NEW.createStructure();
        structure.setWebsite("exemple.org");
        assertFinding("ERROR value.url website", structure);
    }

    @ParameterizedTest
    @CsvSource({ "2026,", "2026-11,", "2026-11-20,", "2024-02-29,", "26, BAD", "2026-13, BAD", "2026-11-31, BAD",
            "2025-02-29, BAD", "novembre 2026, BAD", "2026-1, BAD", "20261120, BAD", "'', BAD", "2026-11-20T10:00, BAD" })
    void aYearMayBeAMonthOrADayOfTheCalendar(String text, String bad) {
        Guide guide = NEW.createGuide();
        guide.setPublished(text);
        assertFinding(bad == null ? null : "ERROR value.yearOrDate published", guide);
    }

    @ParameterizedTest
    @CsvSource({ "annexes/carte.pdf,", "carte..pdf,", "../carte.pdf, BAD", "a/../../b, BAD", "/etc/passwd, BAD",
            "a\\..\\b, BAD", "\\serveur\\x, BAD", "C:\\x, BAD", "c:/x, BAD", ".., BAD" })
    void anAttachmentIsInsideItsCollection(String path, String bad) {
        Tool tool = NEW.createTool();
        Attachment attachment = NEW.createAttachment();
        attachment.setPath(path);
        tool.getAttachments().add(attachment);
        assertFinding(bad == null ? null : "ERROR attachment.badPath attachments[1].path", tool);
    }

    @ParameterizedTest
    @CsvSource({ "1, 2,", "2, 2,", "2.0, 2,", "3, 2, ERROR value.range amounts[1].max", "3,,", ",2,",
            "-1, 2, ERROR value.negative amounts[1].min", "10, 9, ERROR value.range amounts[1].max" })
    void aMinimumDoesNotExceedItsMaximum(String min, String max, String finding) {
        Amount amount = NEW.createAmount();
        amount.setMin(number(min));
        amount.setMax(number(max));
        assertFinding(finding, scheme(amount));
    }

    @ParameterizedTest
    @CsvSource({ "0, 100,", "50.5, 80,", "-1, 80, ERROR value.rate amounts[1].rateMin",
            "0, 100.01, ERROR value.rate amounts[1].rateMax", "80, 50, ERROR value.range amounts[1].rateMax" })
    void aRateIsBetweenZeroAndAHundred(String min, String max, String finding) {
        Amount amount = NEW.createAmount();
        amount.setRateMin(number(min));
        amount.setRateMax(number(max));
        assertFinding(finding, scheme(amount));
    }

    @Test
    void soAreTheOwnShareAndTheCeilingOfPublicFunding() {
        Amount amount = NEW.createAmount();
        amount.setOwnShare(number("120"));
        SupportScheme scheme = scheme(amount);
        Cumulation cumulation = NEW.createCumulation();
        cumulation.setPublicFundingCeiling(number("180"));
        scheme.setCumulation(cumulation);
        assertEquals(List.of("ERROR value.rate amounts[1].ownShare",
                "ERROR value.rate cumulation.publicFundingCeiling"), findings(scheme));
    }

    @Test
    void agesAndStaffHaveRangesToo() {
        SupportScheme scheme = NEW.createSupportScheme();
        AgeCriterion age = NEW.createAgeCriterion();
        age.setMinMonths(36);
        age.setMaxMonths(12);
        scheme.setEligibility(NEW.createEligibility());
        scheme.getEligibility().getCriteria().add(age);
        assertFinding("ERROR value.range eligibility.criteria[1].maxMonths", scheme);
        Structure structure = NEW.createStructure();
        StaffBand staff = NEW.createStaffBand();
        staff.setMin(50);
        staff.setMax(20);
        structure.setStaff(staff);
        assertFinding("ERROR value.range staff.max", structure);
    }

    private static SupportScheme scheme(Amount amount) {
        SupportScheme scheme = NEW.createSupportScheme();
        scheme.getAmounts().add(amount);
        return scheme;
    }
}
