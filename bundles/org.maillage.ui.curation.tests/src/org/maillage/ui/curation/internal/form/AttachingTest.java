package org.maillage.ui.curation.internal.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.model.Attachment;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.edit.EntrySession;

/** A file that is attached lies in the collection, under a name that no other one has. */
class AttachingTest extends Workshop {

    private final List<Attachment> made = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Attaching attaching;
    private EntryForm form;

    @BeforeEach
    void make() {
        form = new EntryForm(shell, needs, id -> { });
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId(collection + ":outils/carnet");
        form.show(EntrySession.ofNew(tool));
        Composite list = new Composite(shell, SWT.NONE);
        attaching = new Attaching(form.editing(), list, list, made::add);
    }

    private void attach(String name, byte... bytes) {
        int before = made.size() + said.size();
        attaching.attach(name, "Ce que c’est", () -> bytes, said::add);
        until(() -> made.size() + said.size() > before, "what becomes of " + name);
    }

    private byte[] content(String path) throws Exception {
        try (InputStream in = needs.content().open(collection, path)) {
            return in.readAllBytes();
        }
    }

    @Test
    void filesOfOneNameLieSideBySideAndTheSameFileOnce() throws Exception {
        attach("Schéma d’été.PNG", (byte) 1);
        attach("Schéma d’été.PNG", (byte) 2);
        attach("Schéma d’été.PNG", (byte) 1);
        assertEquals(List.of("files/outils/carnet/schema-d-ete.png", "files/outils/carnet/schema-d-ete-2.png",
                "files/outils/carnet/schema-d-ete.png"), made.stream().map(Attachment::getPath).toList());
        assertArrayEquals(new byte[] { 2 }, content(made.get(1).getPath()));
        assertEquals("Ce que c’est", made.getFirst().getTitle());
        assertEquals("image/png", made.getFirst().getMediaType());
    }

    @Test
    void aPictureInATextIsShownInItsPreview() {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { new ImageData(40, 20, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)) };
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        loader.save(png, SWT.IMAGE_PNG);
        attach("plan.png", png.toByteArray());
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId(collection + ":outils/plan");
        tool.setDescription("Le plan.\n\n![Les parcelles](" + made.getFirst().getPath() + ")");
        form.show(EntrySession.ofNew(tool));
        shell.open();
        String offer = "<a>" + needs.texts().of("text.preview") + "</a>";
        until(() -> all(shell, Link.class).stream().anyMatch(each -> each.getText().equals(offer)), "the offer");
        all(shell, Link.class).stream().filter(each -> each.getText().equals(offer)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        until(() -> all(shell, StyledText.class).stream()
                .anyMatch(each -> each.getText().endsWith("Le plan.\n\uFFFC\nLes parcelles")), "the picture");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        attach("plan.pdf", new byte[Attaching.MOST + 1]);
        assertTrue(made.isEmpty());
        assertTrue(said.getFirst().contains("5"), said.getFirst());
    }

    @Test
    void whatCannotBeReadIsSaid() {
        attaching.attach("plan.pdf", "Plan", () -> {
            throw new IOException("gone");
        }, said::add);
        until(() -> !said.isEmpty(), "the reason");
        assertTrue(said.getFirst().contains("plan.pdf"));
    }

    @Test
    void programsAreNotTaken() {
        assertEquals(Optional.empty(), Attaching.type("virus.exe"));
        assertEquals(Optional.empty(), Attaching.type("page.html"));
        assertEquals(Optional.of("image/jpeg"), Attaching.type("photo.JPEG"));
    }
}
