package org.maillage.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.maillage.ui.desk.CurrentSearch;
import org.maillage.ui.internal.personal.Basket;
import org.maillage.ui.internal.personal.PastQueries;
import org.maillage.ui.internal.personal.SavedSearches;
import org.maillage.ui.internal.search.FakeSearch;
import org.maillage.ui.internal.search.SearchNeeds;
import org.maillage.ui.internal.search.SearchView;

/** The search view: typing, filtering, ways out. */
class SearchViewTest extends WindowTest {

    private SearchView search(FakeSearch service, boolean writer) {
        Area area = new Area(folder, writer);
        SearchView view = new SearchView(shell, new SearchNeeds(texts, content, service, new FakeTerritories(), area,
                opener, new Settings(new EclipsePreferences()), new PastQueries(area), new Basket(area),
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
        press(box, SWT.ARROW_DOWN);
        assertEquals(0, table.getSelectionIndex());
        table.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(List.of("preview national:0", "open national:0"), shown);
    }

    @Test
    void nothingFoundComesWithAdvice() {
        search(new FakeSearch(3), true);
        only(Text.class).setText("rien");
        until(() -> labels().stream().anyMatch(each -> each.startsWith("Aucune fiche pour «\u00a0rien\u00a0»")));
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
    void saysWhenAnotherWindowWrites() {
        search(new FakeSearch(3), false);
        until(() -> labels().contains(texts.of("readOnly")));
    }
}
