package org.maillage.ui.pictures.internal.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maillage.api.MaillageException;
import org.maillage.ui.desk.CurrentEntry;
import org.maillage.ui.pictures.internal.Shipped;
import org.maillage.ui.pictures.internal.Window;

class GraphViewTest extends Window {

    private static final String FILIERE = "cvl:filieres/reemploi";
    private static Shipped shipped;
    private final CurrentEntry current = new CurrentEntry();

    @BeforeAll
    static void open() throws MaillageException {
        shipped = Shipped.open();
    }

    @Test
    void theLinksOfAFiliereAreReadByKind() throws MaillageException {
        Links links = new LinkReader(shipped.content(), shipped.search(), texts).read(FILIERE).orElseThrow();
        assertEquals("Réemploi", links.center().title());
        Map<String, Links.Group> groups = links.groups().stream()
                .collect(Collectors.toMap(Links.Group::label, Function.identity()));
        assertEquals(1, groups.get("Acteurs").size());
        assertEquals(2, groups.get("Besoins").size());
        assertEquals(2, groups.get("Ressources").size());
        assertTrue(groups.values().stream().anyMatch(each -> each.nodes().stream()
                .anyMatch(node -> node.id().equals("cvl:filieres/recyclage"))), groups::toString);
        assertEquals(links.groups().stream().flatMap(each -> each.nodes().stream()).map(Links.Node::id).distinct()
                .count(), links.size(), "no entry is said twice");
    }

    @Test
    void whatThousandsReferToIsCountedAndNotLoaded() throws MaillageException {
        Links links = new LinkReader(shipped.content(), shipped.search(), texts).read("cog:departement/45").orElseThrow();
        assertTrue(links.size() > 300, () -> "links: " + links.size());
        assertTrue(links.groups().stream().allMatch(each -> each.nodes().size() <= LinkReader.SHOWN));
    }

    @Test
    void theGraphFollowsWhatIsReadAndEnterGoesOn() {
        GraphView view = new GraphView(shell, texts, shipped.content(), shipped.search(), current, desk);
        shell.open();
        until(() -> says().contains(texts.of("graph.empty")));
        current.set(Optional.of(FILIERE));
        until(() -> says().contains("Réemploi\u00a0: "));
        Canvas canvas = all(shell, Canvas.class).stream().filter(each -> each.getListeners(SWT.KeyDown).length > 0)
                .findFirst().orElseThrow();
        press(canvas, SWT.HOME);
        press(canvas, SWT.CR);
        until(() -> !says().contains("Réemploi\u00a0: "));
        Table rows = all(shell, Table.class).getFirst();
        assertTrue(rows.getItemCount() > 0);
        view.close();
    }

    @Test
    void anEntryThatIsGoneIsSaidToBe() {
        new GraphView(shell, texts, shipped.content(), shipped.search(), current, desk);
        shell.open();
        current.set(Optional.of("cvl:absente"));
        until(() -> says().contains(texts.of("graph.absent", "cvl:absente")));
        assertEquals(List.of(), told);
    }
}
