package org.maillage.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.SearchService;
import org.maillage.model.Entry;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.Section;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.search.Question;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Pages of territories, value chains and strategies, on the collections that the product ships. */
class GatheredPagesTest {

    private static final long PATIENCE_MS = 30_000;
    private static ContentService content;
    private static SearchService search;

    private final Texts texts = new Texts(Locale.FRENCH);
    private final List<Question> asked = new ArrayList<>();
    private final RelatedWriter writer = new RelatedWriter(search, content, texts, asked::add);

    @BeforeAll
    static void open() throws Exception {
        content = service(ContentService.class);
        search = service(SearchService.class);
        search.refresh(IndexProgress.NONE);
    }

    private static <T> T service(Class<T> type) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(
                FrameworkUtil.getBundle(GatheredPagesTest.class).getBundleContext(), type, null);
        tracker.open();
        T service = tracker.waitForService(PATIENCE_MS);
        assertNotNull(service, type.getName());
        return service;
    }

    private PageDocument page(String id) throws MaillageException {
        Entry entry = content.find(id).orElseThrow().entry();
        assertTrue(writer.gathers(entry));
        List<Section> sections = writer.gathered(entry).sections();
        return PageDocument.of(Page.of(entry.getTitle(), "", List.of(), sections), "");
    }

    private void follow(PageDocument page, String words) {
        PageDocument.Span link = page.links().stream()
                .filter(each -> page.text().startsWith(words, each.start())).findFirst().orElseThrow();
        ((Target.ToAction) link.target().orElseThrow()).action().run();
    }

    private static void says(PageDocument page, String words) {
        assertTrue(page.text().contains(words), () -> words + " is not in\n" + page.text());
    }

    @Test
    void aDepartementComparesItsFigures() throws MaillageException {
        PageDocument page = page("cog:departement/37");
        says(page, "11,44\u00a0%  Part des salariés dans l’ESS");
        says(page, "2e de 6 territoires comparables");
        says(page, "Centre-Val de Loire\u00a0: 10,5\u00a0%");
        follow(page, "2e de 6");
        assertTrue(asked.getFirst().has("measure", "voc:mesure/part-salaries"), asked::toString);
    }

    @Test
    void aTerritoryGathersWhatIsInItAndNotWhatContainsIt() throws MaillageException {
        PageDocument page = page("cog:departement/37");
        says(page, "Structure (1)");
        assertFalse(page.text().contains("Levier"), "levers are of the region");
        says(page, texts.of("territory.valid"));
        PageDocument region = page("cog:region/24");
        says(region, "Levier d’action publique (18)");
        says(region, "Structure (7)");
        says(region, "Stratégie (1)");
        follow(region, "Voir les 18 fiches");
        assertTrue(asked.getFirst().has("type", "PolicyLever"), asked::toString);
    }

    @Test
    void aTerritoryWithoutAnythingOfItsOwnSaysWhatIsValidThere() throws MaillageException {
        PageDocument page = page("cog:commune/01001");
        says(page, texts.of("territory.valid"));
        follow(page, "Voir les");
        assertEquals("cog:commune/01001", asked.getFirst().place().orElseThrow().id());
    }

    @Test
    void aValueChainGathersItsLinksActorsNeedsAndResources() throws MaillageException {
        PageDocument page = page("cvl:filieres/reemploi");
        says(page, texts.of("filiere.chain"));
        says(page, "1.\tCollecte — Récupérer");
        says(page, texts.of("filiere.actors"));
        says(page, "Structure · Orléans");
        says(page, texts.of("filiere.needs"));
        says(page, "dispositifs y répondent");
        says(page, texts.of("filiere.resources"));
        assertEquals(Set.of("essentiel"),
                writer.gathered(content.find("cvl:filieres/reemploi").orElseThrow().entry()).said());
    }

    @Test
    void aStrategyUnfoldsFromItsMissionsToItsIndicators() throws MaillageException {
        PageDocument page = page("cvl:strategie/2025");
        says(page, texts.of("strategy.unfolded"));
        says(page, "Mission\u00a0: 4");
        says(page, "Orientation\u00a0: 16");
        says(page, "Indicateurs de la stratégie · Indicateur");
        assertTrue(page.lines().stream().anyMatch(each -> each.depth() == 1), "orientations stand below their mission");
    }

    @Test
    void aPartSaysWhereItStands() throws MaillageException {
        PageDocument page = page("cvl:strategie/2025/mission-1-orientation-1");
        says(page, texts.of("strategy.path"));
        assertEquals(2, page.links().stream().filter(each -> each.target().orElseThrow() instanceof Target.ToEntry)
                .limit(2).count());
        says(page, " › ");
    }
}
