package org.maillage.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.maillage.ui.desk.CurrentEntry;
import org.maillage.ui.internal.basket.BasketView;
import org.maillage.ui.internal.basket.CompareView;
import org.maillage.ui.internal.collections.CollectionsView;
import org.maillage.ui.internal.help.HelpPages;
import org.maillage.ui.internal.help.HelpView;
import org.maillage.ui.internal.home.HomeNeeds;
import org.maillage.ui.internal.home.HomeView;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.PictureFile;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.personal.Basket;
import org.maillage.ui.internal.personal.PastQueries;
import org.maillage.ui.internal.personal.SavedSearch;
import org.maillage.ui.internal.personal.SavedSearches;
import org.maillage.ui.internal.reading.PageText;
import org.maillage.ui.internal.reading.ReadingView;
import org.maillage.ui.internal.saved.SearchesView;
import org.maillage.ui.internal.search.FakeSearch;
import org.maillage.ui.internal.search.Question;

/** The other views. */
class ViewsTest extends WindowTest {

    @Test
    void anEntryIsReadFollowedAndLeftAgain() {
        ReadingView view = new ReadingView(shell, texts, content, new FakeSearch(2),
                new Basket(new Area(folder, true)), new CurrentEntry(), opener);
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
    void picturesOfAnEntryAreDrawnAndGoWithIt() throws IOException {
        content.attach("files/a-large.png", png(2000, 1000));
        content.attach("files/b-small.png", png(40, 20));
        content.attach("files/c-broken.png", "Bonjour".getBytes(StandardCharsets.UTF_8));
        ReadingView view = new ReadingView(shell, texts, content, new FakeSearch(0),
                new Basket(new Area(folder, true)), new CurrentEntry(), opener);
        shell.open();
        view.open("national:1");
        StyledText page = only(StyledText.class);
        until(() -> page.getText().contains(texts.of("picture.broken")));
        assertTrue(page.getText().contains("\uFFFC\nCe que montre files/a-large.png\n"
                + "\uFFFC\nCe que montre files/b-small.png\n"
                + texts.of("picture.broken") + "\nCe que montre files/c-broken.png"), page.getText());
        GlyphMetrics large = metrics(page, 0);
        assertEquals(page.getClientArea().width - page.getLeftMargin() - page.getRightMargin(), large.width);
        assertEquals(large.width / 2.0, large.ascent, 1);
        assertEquals(new Point(40, 20), new Point(metrics(page, 1).width, metrics(page, 1).ascent));
        shell.setSize(600, 700);
        until(() -> metrics(page, 0).width < large.width);
        assertEquals(page.getClientArea().width - page.getLeftMargin() - page.getRightMargin(), metrics(page, 0).width);
        view.close();
    }

    @Test
    void aPictureIsTheColourOfItsFileAndIsClicked() throws IOException {
        content.attach("files/a.png", png(200, 100));
        List<Target> followed = new ArrayList<>();
        PageText text = new PageText(shell, followed::add);
        PictureFile file = new PictureFile("national", "files/a.png",
                () -> content.open("national", "files/a.png"), texts);
        Target target = new Target.ToWeb("https://exemple.fr");
        text.show(PageDocument.of(Page.of("Titre", "", List.of(new Block.Picture(file,
                List.of(Run.link("Un rectangle", target)))), List.of()), ""));
        shell.open();
        StyledText page = text.control();
        assertTrue(page.getText().contains(texts.of("picture.waiting") + "\nUn rectangle"), page.getText());
        until(() -> page.getText().contains("\uFFFC"));
        Point place = page.getLocationAtOffset(page.getText().indexOf('\uFFFC'));
        until(() -> new RGB(200, 30, 30).equals(colour(page, place.x + 150, place.y + 50)));
        Event click = new Event();
        click.button = 1;
        click.x = place.x + 150;
        click.y = place.y + 50;
        page.notifyListeners(SWT.MouseUp, click);
        assertEquals(List.of(target), followed);
        text.show(PageDocument.of(Page.of("Autre", "", List.of(), List.of()), ""));
        assertEquals("Autre\n", page.getText());
    }

    private RGB colour(Control control, int x, int y) {
        Image one = new Image(display, 1, 1);
        GC gc = new GC(control);
        gc.copyArea(one, x, y);
        gc.dispose();
        ImageData data = one.getImageData();
        one.dispose();
        return data.palette.getRGB(data.getPixel(0, 0));
    }

    private static GlyphMetrics metrics(StyledText page, int number) {
        return Stream.of(page.getStyleRanges()).map(each -> each.metrics).filter(Objects::nonNull).skip(number)
                .findFirst().orElseThrow();
    }

    private static byte[] png(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0xC81E1E);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void anEntryLeadsToThoseThatReferToIt() {
        ReadingView view = new ReadingView(shell, texts, content, new FakeSearch(2),
                new Basket(new Area(folder, true)), new CurrentEntry(), opener);
        shell.open();
        view.open("national:1");
        StyledText page = only(StyledText.class);
        until(() -> page.getText().contains(texts.of("related.referring")));
        assertFalse(page.getText().contains(texts.of("related.similar")), "what refers to it is not said twice");
        view.close();
    }

    @Test
    void theEntryThatIsReadGoesIntoTheBasketAndOut() {
        Basket basket = new Basket(new Area(folder, true));
        ReadingView view = new ReadingView(shell, texts, content, new FakeSearch(0), basket, new CurrentEntry(), opener);
        shell.open();
        view.open("national:1");
        until(() -> only(StyledText.class).getText().startsWith("Prêt national:1\n"));
        view.putAside();
        assertTrue(basket.has("national:1"));
        view.putAside();
        assertFalse(basket.has("national:1"));
        view.close();
    }

    @Test
    void theBasketKeepsACommentAndComparesItsEntries() {
        Basket basket = new Basket(new Area(folder, true));
        List.of("national:1", "national:2").forEach(each -> basket.add(each, "Prêt " + each));
        BasketView view = new BasketView(shell, texts, basket, content, opener);
        shell.open();
        Table table = only(Table.class);
        until(() -> table.getItemCount() == 2);
        table.setSelection(1);
        table.notifyListeners(SWT.Selection, new Event());
        Text comment = only(Text.class);
        comment.setText("Le meilleur");
        comment.notifyListeners(SWT.FocusOut, new Event());
        until(() -> table.getItem(1).getText().contains("Le meilleur"));
        ToolItem compare = all(shell, ToolBar.class).getFirst().getItem(0);
        compare.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("compare [national:1, national:2]"), shown);
        view.close();
    }

    @Test
    void entriesStandSideBySide() {
        CompareView view = new CompareView(shell, texts, content, null);
        shell.open();
        view.compare(List.of("national:1", "national:2"));
        until(() -> texts(shell).contains("Prêt national:1") && texts(shell).contains("Prêt national:2"));
        Button differences = only(Button.class);
        int all = texts(shell).size();
        differences.setSelection(true);
        differences.notifyListeners(SWT.Selection, new Event());
        assertTrue(texts(shell).size() < all, "what is the same is hidden");
    }

    @Test
    void aSavedSearchSaysWhatIsNew() {
        Area area = new Area(folder, true);
        SavedSearches saved = new SavedSearches(area);
        saved.save(new SavedSearch("Prêts", Question.of("prêt"), Set.of(), Set.of("national:0"), LocalDate.EPOCH));
        SearchesView view = new SearchesView(shell, texts, saved, new PastQueries(area), new FakeSearch(3), opener);
        shell.open();
        Table table = only(Table.class);
        until(() -> table.getItemCount() == 1 && table.getItem(0).getText().contains("2 fiches nouvelles"));
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(List.of("search Prêts"), shown);
        view.close();
    }

    @Test
    void theHomePageLeadsToEntriesAndSearches() {
        Area area = new Area(folder, true);
        PastQueries past = new PastQueries(area);
        past.add("réemploi");
        HomeView view = new HomeView(shell, new HomeNeeds(texts, content, new FakeSearch(9), new SavedSearches(area),
                past, opener), new Settings(new EclipsePreferences()), null);
        shell.open();
        StyledText page = only(StyledText.class);
        until(() -> page.getText().contains("réemploi") && page.getText().contains("Voir les 9 fiches"));
        assertTrue(page.getText().contains("Appuis nationaux"), "collections are there");
        view.close();
    }

    @Test
    void helpIsFoundByItsWords() {
        new HelpView(shell, texts, null);
        shell.open();
        Table list = only(Table.class);
        assertEquals(new HelpPages(texts.language()).all().size(), list.getItemCount());
        only(Text.class).setText("ecarte pour de bon");
        assertEquals("Garder une recherche", list.getItem(0).getText());
        assertTrue(only(StyledText.class).getText().startsWith("Garder une recherche"));
        only(Text.class).setText("zzz");
        assertEquals(0, list.getItemCount());
        assertTrue(labels().contains(texts.of("help.none")));
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

    @Test
    void aConflictOfTwoCollectionsIsShownWithTheOneThatIsPassedOver() {
        content.addConflict();
        new CollectionsView(shell, texts, content, opener);
        shell.open();
        until(() -> labels().contains("2 problèmes à corriger"));
        Table collections = all(shell, Table.class).get(0);
        Table problems = all(shell, Table.class).get(1);
        collections.setSelection(1);
        collections.notifyListeners(SWT.Selection, new Event());
        until(() -> problems.getItemCount() == 1);
        assertEquals("region › overlays/national/pret.xml › national:pret › summary", problems.getItem(0).getText(1));
        problems.setSelection(0);
        problems.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(List.of("open national:pret"), shown);
    }
}
