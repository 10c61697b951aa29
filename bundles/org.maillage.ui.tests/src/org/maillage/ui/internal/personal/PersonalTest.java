package org.maillage.ui.internal.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SortOrder;
import org.maillage.ui.internal.Area;
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.search.Question;

class PersonalTest {

    @TempDir
    Path folder;

    private Basket basket() {
        Basket basket = new Basket(new Area(folder, true));
        basket.await();
        return basket;
    }

    @Test
    void theBasketKeepsItsOrderAndItsComments() {
        Basket basket = basket();
        basket.add("a:1", "Un");
        basket.add("a:2", "Deux & demi");
        basket.add("a:1", "Un, encore");
        basket.move("a:2", -1);
        basket.move("a:2", -1);
        basket.comment("a:1", " À revoir\navec « Lou » <vite> ");
        assertTrue(basket.save());
        List<Basket.Item> read = basket().all();
        assertEquals(List.of("a:2", "a:1"), read.stream().map(Basket.Item::id).toList());
        assertEquals("Deux & demi", read.getFirst().title());
        assertEquals("À revoir\navec « Lou » <vite>", read.getLast().comment());
    }

    @Test
    void aSavedSearchComesBackWhole() {
        Question question = new Question("prêt \"à taux zéro\"", Question.ALL.toggle("type", "SupportScheme")
                .toggle("natures", "voc:nature/pret").filters(),
                Optional.of(new Question.Place("cog:r/24", "Centre-Val de Loire", true)), true, SortOrder.DEADLINE);
        SavedSearch search = new SavedSearch("Prêts", question, Set.of("a:1", "b:2/c"), Set.of("a:3"),
                LocalDate.of(2026, 11, 20));
        SavedSearches searches = new SavedSearches(new Area(folder, true));
        searches.save(search);
        searches.save(new SavedSearch("Autre", Question.ALL, Set.of(), Set.of(), LocalDate.of(2026, 1, 1)));
        assertTrue(searches.save());
        SavedSearches again = new SavedSearches(new Area(folder, true));
        again.await();
        assertEquals(Optional.of(search), again.find("Prêts"));
        assertEquals(List.of("Autre", "Prêts"), again.all().stream().map(SavedSearch::name).toList());
    }

    @Test
    void aDismissedEntryIsLeftOutOfItsSearch() {
        SavedSearch search = new SavedSearch("Prêts", Question.of("prêt"), Set.of(), Set.of(), LocalDate.EPOCH)
                .dismiss("a:1");
        SearchRequest request = search.without(SearchRequest.of("prêt", 1));
        assertEquals("id!=a:1", request.filters().getFirst().toString());
        assertEquals(List.of(), search.restore().without(SearchRequest.of("prêt", 1)).filters());
    }

    @Test
    void wordsSearchedBeforeComeBackWithoutTheirAccents() {
        PastQueries past = new PastQueries(new Area(folder, true));
        List.of("réemploi", "prêt d’honneur", "Réemploi", " ", "emploi des femmes").forEach(past::add);
        assertEquals(List.of("emploi des femmes", "Réemploi", "prêt d’honneur"), past.all());
        assertEquals(List.of("emploi des femmes", "Réemploi"), past.like("emploi", 5));
        assertEquals(List.of("prêt d’honneur"), past.like("PRET", 5));
        past.clear();
        assertEquals(List.of(), past.all());
    }

    @Test
    void whatWasSearchedInVainIsKeptApartAndForgottenWithTheRest() throws IOException {
        Settings settings = new Settings(new EclipsePreferences());
        Path file = folder.resolve("personal/missed.xml");
        PastQueries past = new PastQueries(new Area(folder, true));
        past.await();
        past.addMissed(" pédibus ", settings);
        past.addMissed("pédibus", settings);
        assertEquals(List.of(), past.all());
        assertEquals(List.of(), past.like("péd", 5));
        assertFalse(past.isEmpty());
        assertTrue(past.save());
        assertEquals(1, Files.readString(file).split("pédibus", -1).length - 1);
        past.clear();
        assertTrue(past.isEmpty());
        assertTrue(past.save());
        assertFalse(Files.readString(file).contains("pédibus"));
        PastQueries.keep(settings, false);
        past.addMissed("pédibus", settings);
        assertTrue(past.isEmpty());
    }

    @Test
    void nothingIsWrittenWhileAnotherWindowWrites() throws IOException {
        Basket basket = new Basket(new Area(folder, false));
        basket.add("a:1", "Un");
        assertFalse(basket.save());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
        assertTrue(basket.has("a:1"), "the window itself goes on");
    }

    @Test
    void aFileThatCannotBeReadIsPutAside() throws IOException {
        Path file = folder.resolve("personal/basket.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<basket><entry");
        Basket basket = basket();
        assertEquals(List.of(), basket.all());
        basket.add("a:1", "Un");
        assertTrue(basket.save());
        assertEquals("<basket><entry", Files.readString(folder.resolve("personal/basket.xml.unreadable")));
    }
}
