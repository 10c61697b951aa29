package org.maillage.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Twistie;
import org.junit.jupiter.api.Test;
import org.maillage.api.search.Filter;
import org.maillage.ui.desk.CurrentSearch;
import org.maillage.ui.internal.personal.Basket;
import org.maillage.ui.internal.personal.PastQueries;
import org.maillage.ui.internal.personal.SavedSearch;
import org.maillage.ui.internal.personal.SavedSearches;
import org.maillage.ui.internal.search.FakeSearch;
import org.maillage.ui.internal.search.Question;
import org.maillage.ui.internal.search.SearchNeeds;
import org.maillage.ui.internal.search.SearchView;

/** The search view: typing, filtering, ways out. */
class SearchViewTest extends WindowTest {

    private PastQueries past;

    private SearchView search(FakeSearch service, boolean writer) {
        Area area = new Area(folder, writer);
        past = new PastQueries(area);
        SearchView view = new SearchView(shell, new SearchNeeds(texts, content, service, new FakeTerritories(), area,
                opener, new Settings(new EclipsePreferences()), past, new Basket(area),
                new SavedSearches(area), new CurrentSearch()), null);
        shell.open();
        return view;
    }

    @Test
    void resultsFollowTyping() {
        search(new FakeSearch(250), true);
        Table table = only(Table.class);
        only(Text.class).setText("prêt");
        until(() -> table.getItemCount() == 250);
        assertEquals("prêt 0, Dispositif d’aide, jamais vérifiée. Résumé 0", table.getItem(0).getText());
        assertTrue(labels().contains("250 fiches"), () -> labels().toString());
        until(() -> checks().contains("Dispositif d’aide (250)"));
    }

    @Test
    void downGoesToTheResultsAndEnterOpens() {
        search(new FakeSearch(3), true);
        Table table = only(Table.class);
        Text box = only(Text.class);
        box.setText("prêt");
        until(() -> table.getItemCount() == 3);
        // Windows of tests that run beside may take the focus, and with it the selection.
        until(() -> {
            press(box, SWT.ARROW_DOWN);
            return table.getSelectionIndex() == 0;
        });
        table.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("preview national:0", shown.getFirst());
        assertEquals("open national:0", shown.getLast());
    }

    @Test
    void nothingFoundComesWithAdvice() {
        search(new FakeSearch(3), true);
        only(Text.class).setText("rien");
        until(() -> labels().stream().anyMatch(each -> each.startsWith("Aucune fiche pour «\u00a0rien\u00a0»")));
    }

    @Test
    void whatIsSearchedInVainIsRememberedAsSuch() {
        search(new FakeSearch(3), true);
        only(Text.class).setText("rien");
        until(() -> !past.isEmpty());
        assertEquals(List.of(), past.all());
    }

    @Test
    void theFirstSightProposesSearches() {
        search(new FakeSearch(3), true);
        until(() -> labels().contains("3 fiches"));
        follow(all(shell, Link.class).stream().filter(each -> each.getText().contains(texts.of("hint.example1")))
                .findFirst().orElseThrow(), "0");
        assertEquals(texts.of("hint.example1"), only(Text.class).getText());
    }

    @Test
    void aValueIsChosenAndGivenUp() {
        FakeSearch service = new FakeSearch(3);
        search(service, true);
        until(() -> checks().contains("Outil (1)"));
        Button tools = all(shell, Button.class).stream().filter(each -> each.getText().equals("Outil (1)")).findFirst()
                .orElseThrow();
        tools.notifyListeners(SWT.Selection, new Event());
        until(() -> all(shell, Link.class).stream().anyMatch(each -> each.getText().contains("Outil ✕")));
        until(() -> tools.getSelection());
        Link chosen = all(shell, Link.class).stream().filter(each -> each.getText().contains("Outil ✕")).findFirst()
                .orElseThrow();
        follow(chosen, "0");
        until(() -> !tools.getSelection());
    }

    @Test
    void anEmptyResultOffersAnotherSpelling() {
        search(new FakeSearch(3), true);
        only(Text.class).setText("rien");
        until(() -> all(shell, Link.class).stream().anyMatch(each -> each.getText().contains("bien (3 fiches)")));
        follow(all(shell, Link.class).stream().filter(each -> each.getText().contains("bien")).findFirst().orElseThrow(),
                "0");
        assertEquals("bien", only(Text.class).getText());
        until(() -> only(Table.class).getItemCount() == 3);
    }

    @Test
    void whatWasDismissedFromASavedSearchIsBackInAnother() {
        FakeSearch service = new FakeSearch(3);
        SearchView view = search(service, true);
        view.open(new SavedSearch("Prêts", Question.of("prêt"), Set.of("national:1"), Set.of(), LocalDate.EPOCH));
        until(() -> filters(service, "prêt").equals(List.of("id!=national:1")));
        only(Text.class).setText("prêt bancaire");
        until(() -> filters(service, "prêt bancaire").isEmpty());
        until(() -> links().stream().anyMatch(each -> each.contains(texts.of("saved.other", "Prêts").strip())));
        only(Text.class).setText("prêt");
        until(() -> links().stream().noneMatch(each -> each.contains(texts.of("saved.back"))));
        until(() -> filters(service, "prêt").equals(List.of("id!=national:1")));
    }

    /** The filters of the last search for some words; one that is none while nobody has searched for them. */
    private static List<String> filters(FakeSearch service, String words) {
        return service.asked().stream().filter(each -> each.text().equals(words)).reduce((a, b) -> b)
                .map(each -> each.filters().stream().map(Filter::toString).toList()).orElse(List.of("not asked"));
    }

    private List<String> links() {
        return all(shell, Link.class).stream().map(Link::getText).toList();
    }

    @Test
    void aRefreshedIndexLeavesTheSelectionWhereItIs() {
        SearchView view = search(new FakeSearch(250), true);
        Table table = only(Table.class);
        only(Text.class).setText("prêt");
        until(() -> table.getItemCount() == 250 && table.getItem(0).getText().startsWith("prêt 0"));
        table.setSelection(40);
        table.setTopIndex(35);
        view.ask(Question.of("prêt"));
        until(() -> shown.size() == 0 && table.getSelectionIndex() == 40);
        assertEquals(35, table.getTopIndex());
        view.ask(Question.of("prêts"));
        until(() -> table.getSelectionIndex() < 0);
    }

    @Test
    void aPlaceIsChosenFromTheTree() {
        FakeSearch service = new FakeSearch(3);
        search(service, true);
        Tree tree = only(Tree.class);
        Event key = new Event();
        key.keyCode = SWT.ARROW_RIGHT;
        all(shell, Twistie.class).getFirst().notifyListeners(SWT.KeyDown, key);
        until(() -> tree.getItemCount() > 0);
        Event event = new Event();
        event.item = tree.getItem(0);
        tree.notifyListeners(SWT.Selection, event);
        until(() -> service.asked().getLast().territory().isPresent());
        assertEquals("cog:commune/45234", service.asked().getLast().territory().orElseThrow().place());
    }

    @Test
    void saysWhenAnotherWindowWrites() {
        search(new FakeSearch(3), false);
        until(() -> labels().contains(texts.of("readOnly")));
    }
}
