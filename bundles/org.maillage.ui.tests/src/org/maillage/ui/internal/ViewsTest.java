package org.maillage.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.ui.internal.collections.CollectionsView;
import org.maillage.ui.internal.personal.Basket;
import org.maillage.ui.internal.personal.PastQueries;
import org.maillage.ui.internal.personal.SavedSearches;
import org.maillage.ui.internal.reading.ReadingView;
import org.maillage.ui.internal.search.FakeContent;
import org.maillage.ui.internal.search.FakeSearch;
import org.maillage.ui.internal.search.SearchNeeds;
import org.maillage.ui.internal.search.SearchView;

/** The views in a window of their own, on services that answer at once. */
class ViewsTest {

    private static final long PATIENCE = 15_000;

    private final Texts texts = new Texts(Locale.FRENCH);
    private final FakeContent content = new FakeContent();
    private final List<String> shown = new ArrayList<>();
    private final EntryOpener opener = new EntryOpener() {

        @Override
        public void preview(String entryId) {
            shown.add("preview " + entryId);
        }

        @Override
        public void open(String entryId) {
            shown.add("open " + entryId);
        }
    };
    @TempDir
    Path folder;
    private Display display;
    private Shell shell;

    @BeforeEach
    void openWindow() {
        boolean linux = System.getProperty("os.name").equals("Linux");
        assumeTrue(!linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                "No display: start the build under xvfb-run to test the views");
        display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 700);
    }

    @AfterEach
    void closeWindow() {
        if (display != null) {
            shell.dispose();
            display.dispose();
        }
    }

    private SearchView search(FakeSearch service, boolean writer) {
        Area area = new Area(folder, writer);
        SearchView view = new SearchView(shell, new SearchNeeds(texts, content, service, new FakeTerritories(), area,
                opener, new Settings(new EclipsePreferences()), new PastQueries(area), new Basket(area),
                new SavedSearches(area)), null);
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

    @Test
    void anEntryIsReadFollowedAndLeftAgain() {
        ReadingView view = new ReadingView(shell, texts, content, null);
        shell.open();
        StyledText page = only(StyledText.class);
        view.open("national:1");
        until(() -> page.getText().startsWith("Prêt national:1\n"));
        view.open("national:2");
        until(() -> page.getText().startsWith("Prêt national:2\n"));
        view.back();
        until(() -> page.getText().startsWith("Prêt national:1\n"));
        assertTrue(page.getText().contains("Qui peut en bénéficier"), "sections are there");
        view.close();
    }

    @Test
    void collectionsSayWhatMustBeMended() {
        new CollectionsView(shell, texts, content, opener);
        shell.open();
        until(() -> labels().contains("1 problème à corriger"));
        Table problems = all(shell, Table.class).get(1);
        until(() -> problems.getItemCount() == 1);
        assertEquals("national › pret.xml › ligne 12", problems.getItem(0).getText(1));
    }

    private List<String> checks() {
        return all(shell, Button.class).stream().map(Button::getText).toList();
    }

    private static void follow(Link link, String target) {
        Event event = new Event();
        event.text = target;
        link.notifyListeners(SWT.Selection, event);
    }

    private static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private void until(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Waited in vain; the window says " + labels());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    private List<String> labels() {
        return all(shell, Label.class).stream().map(Label::getText).filter(each -> !each.isEmpty()).toList();
    }

    private <T extends Control> T only(Class<T> type) {
        return all(shell, type).getFirst();
    }

    private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        return Stream.of(parent.getChildren()).flatMap(each -> Stream.concat(
                Optional.of(each).filter(type::isInstance).map(type::cast).stream(),
                each instanceof Composite inner ? all(inner, type).stream() : Stream.empty())).toList();
    }
}
