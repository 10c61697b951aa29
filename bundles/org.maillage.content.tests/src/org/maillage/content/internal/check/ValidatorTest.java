package org.maillage.content.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.check.Validator;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.content.tests.Installation;
import org.maillage.content.tests.Said;
import org.maillage.content.tests.SyntheticBundle;
import org.maillage.content.tests.Xml;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A validation makes all checks there are on all entries, and goes on whatever one of them does. */
class ValidatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @RegisterExtension
    private final Installation installation = new Installation();
    private Validator validator;
    private Bundle second;

    @BeforeEach
    void install() throws Exception {
        validator = installation.service(Validator.class);
        installation.install(SyntheticBundle.collection("un")
                .content("entries/a.xml", Xml.entry("Tool", "un:a", "created=\"2027-01-01\"",
                        "<summary>x</summary>\n<theme>deux:theme/eau</theme>\n<source/>"))
                .content("entries/b.xml", "<m:Tool").content("sets/boucle.xml",
                        Xml.set(Xml.member("m:Concept", "un:boucle/x", "", "<broader>un:boucle/y</broader>"),
                                Xml.member("m:Concept", "un:boucle/y", "", "<broader>un:boucle/x</broader>"))));
        second = installation.install(SyntheticBundle.collection("deux").content("sets/theme.xml",
                Xml.vocabulary("deux:theme", "deux:theme/eau")));
    }

    private List<Problem> validate(String collection) throws Exception {
        return validator.validate(Optional.ofNullable(collection), TODAY, () -> false);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(each -> each.place().entry() + " " + each.code()).toList();
    }

    @Test
    void everyKindOfProblemIsFoundWithItsPlace() throws Exception {
        List<Problem> found = validate("un");
        assertEquals(List.of("un:a reference.vocabulary", "un:a date.ahead", " file.noVersion",
                "un:boucle/x hierarchy.cycle", "un:boucle/y hierarchy.cycle").stream().sorted().toList(),
                codes(found).stream().sorted().toList());
        Said.only(found, "date.ahead").collection("un").from("exemple.un 1.0.0").file("entries/a.xml").entry("un:a")
                .field("created").tells("2027-01-01");
        Said.only(found, "reference.vocabulary").field("themes").tells("deux:theme/eau").tells("voc:theme");
        Said.only(found, "file.noVersion").file("entries/b.xml");
    }

    @Test
    void referencesAreFollowedIntoOtherCollectionsAndMissedWhenTheyLeave() throws Exception {
        assertTrue(codes(validate("un")).stream().noneMatch(each -> each.contains("unresolved")));
        second.uninstall();
        Said.only(validate("un"), "reference.unresolved").entry("un:a").field("themes").tells("deux:theme/eau");
    }

    @Test
    void anEntryThatIsBeingWrittenIsJudgedAlone() {
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId("un:nouveau");
        tool.getThemes().add("deux:theme/eau");
        EntryView view = EntryView.of(tool, Place.collection("un", "").entry(tool.getId()));
        List<Problem> found = validator.checks(TODAY).apply(view);
        Said.only(found, "field.required").entry("un:nouveau").field("title");
        Said.only(found, "reference.vocabulary").field("themes");
        tool.setTitle("Un outil");
        assertTrue(validator.checks(TODAY).apply(view).stream().noneMatch(each -> each.code().equals("field.required")));
    }

    @Test
    void oneCollectionOrAll() throws Exception {
        assertTrue(validate("deux").stream().allMatch(each -> each.place().collection().equals("deux")));
        List<Problem> all = validate(null);
        assertTrue(all.containsAll(validate("un")) && all.containsAll(validate("deux")));
        assertTrue(Said.refused(() -> validate("absente")).contains("absente"));
    }

    @Test
    void problemsOfCollectionsAsAWholeAreAmongThem() throws Exception {
        installation.install(SyntheticBundle.named("exemple.casse").bringsCollection());
        Said.only(validate(null), "collection.noDescriptor").from("exemple.casse 1.0.0");
    }

    @Test
    void aCheckThatComesIsMadeAndOneThatLeavesIsNot() throws Exception {
        var registration = installation.register(Check.class, (entry, context) -> context.report(Severity.INFO,
                "exemple.vu", "", Message.of(ContentTexts.class, "field.required")));
        assertEquals(3, validate("un").stream().filter(each -> each.code().equals("exemple.vu")).count());
        registration.unregister();
        assertEquals(0, validate("un").stream().filter(each -> each.code().equals("exemple.vu")).count());
        installation.forget(registration);
    }

    @Test
    void aCheckThatFailsIsReportedAndTheOthersAreMade() throws Exception {
        List<Problem> before = validate("un");
        installation.register(Check.class, new FailingCheck());
        List<Problem> after = validate("un");
        assertTrue(after.containsAll(before));
        List<Problem> failures = after.stream().filter(each -> each.code().equals("check.failed")).toList();
        assertEquals(List.of("un:a check.failed", "un:boucle/x check.failed", "un:boucle/y check.failed"),
                codes(failures));
        Said.only(failures.subList(0, 1)).collection("un").file("entries/a.xml").tells("FailingCheck");
    }

    private static final class FailingCheck implements Check {
        @Override
        public void check(EntryView entry, CheckContext context) {
            if (entry.id().endsWith("x")) {
                throw new NoClassDefFoundError("on purpose");
            }
            throw new IllegalStateException("on purpose");
        }
    }

    @Test
    void aCheckAsksForTypesAndForWhatStandsAbove() throws Exception {
        List<String> seen = new ArrayList<>();
        installation.register(Check.class, (entry, context) -> seen.add(entry.id() + " "
                + context.typeOf("deux:theme/eau").orElseThrow().getName() + " " + context.above("un:boucle/x") + " "
                + context.typeOf("un:b") + " " + context.today()));
        validate("un");
        assertEquals("un:a Concept [un:boucle/y] Optional.empty 2026-11-20", seen.getFirst());
    }

    @Test
    void aPersonMayStopIt() throws Exception {
        List<String> seen = new ArrayList<>();
        installation.register(Check.class, (entry, context) -> seen.add(entry.id()));
        validator.validate(Optional.of("un"), TODAY, () -> !seen.isEmpty());
        assertEquals(List.of("un:a"), seen);
    }

    @Test
    void aCollectionThatLeavesMeanwhileDoesNotSpoilTheRest() throws Exception {
        Bundle last = installation.install(SyntheticBundle.collection("zz"));
        installation.register(Check.class, (entry, context) -> uninstall(entry.id().startsWith("deux:") ? second : last));
        List<Problem> found = validate(null);
        assertTrue(codes(found).contains("un:boucle/y hierarchy.cycle"), found::toString);
        assertTrue(found.stream().noneMatch(each -> each.place().collection().equals("zz")));
    }

    private static void uninstall(Bundle bundle) {
        try {
            if (bundle.getState() != Bundle.UNINSTALLED) {
                bundle.uninstall();
            }
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }
}
