package org.maillage.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.maillage.api.content.EntryView;
import org.maillage.model.Attachment;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Openness;
import org.maillage.model.Provenance;
import org.maillage.model.SupportScheme;
import org.maillage.model.Translation;
import org.maillage.ui.internal.Texts;

class PageBuilderTest {

    private static final Map<String, String> TITLES = Map.of("voc:theme/financement", "Financement",
            "voc:famille/association", "Association", "voc:famille/fondation", "Fondation");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Page page(EntryView view, Locale language) {
        return new PageBuilder(new Texts(language), id -> Optional.ofNullable(TITLES.get(id)), TODAY).page(view,
                "Appuis nationaux");
    }

    private static Page page(EntryView view) {
        return page(view, Locale.FRENCH);
    }

    private static Section section(Page page, String id) {
        return page.sections().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static String text(Page page) {
        return PageDocument.of(page, "modifié").text();
    }

    @Test
    void saysWhatItIsWhereItComesFromAndHowOldItIs() {
        Page page = page(Entries.view(Entries.loan()));
        assertEquals("Prêt d’amorçage", page.title());
        assertEquals("Dispositif d’aide · Appuis nationaux · Publiée · vérifiée le 1er août 2026 (il y a 3 mois)",
                Run.text(page.meta()).replace('\u00a0', ' '));
    }

    @Test
    void sectionsHaveTheNamesAndTheOrderOfTheModel() {
        List<String> titles = page(Entries.view(Entries.loan())).sections().stream().map(Section::title).toList();
        assertEquals(List.of("Montants et dépenses", "Qui peut en bénéficier", "Classement", "Liens et documents"),
                titles);
        assertEquals("Who is eligible",
                section(page(Entries.view(Entries.loan()), Locale.ENGLISH), "eligibilite").title());
    }

    @Test
    void referencesAreLinksByTitleAndAbsentOnesSaySo() {
        Section section = section(page(Entries.view(Entries.loan())), "classement");
        Block.Field themes = (Block.Field) section.blocks().getFirst();
        assertEquals("Thèmes", themes.label());
        assertEquals(List.of(Optional.of(new Target.ToEntry("voc:theme/financement")), Optional.empty(),
                Optional.empty()), themes.lines().getFirst().stream().map(Run::target).toList());
        assertEquals("Financement · voc:theme/inconnu (fiche absente)", Run.text(themes.lines().getFirst()));
    }

    @Test
    void anAttachedFileIsALinkByWhatItShowsWhereItMayBeOpened() {
        SupportScheme loan = Entries.loan();
        for (String path : List.of("files/pret/schema.png", "files/pret/page.html")) {
            Attachment attachment = MaillageFactory.eINSTANCE.createAttachment();
            attachment.setPath(path);
            attachment.setTitle("Les étapes du prêt");
            attachment.setLicence("CC-BY-4.0");
            loan.getAttachments().add(attachment);
        }
        List<String> opened = new ArrayList<>();
        Reference reference = new Reference() {
            @Override
            public Optional<String> title(String entryId) {
                return Optional.empty();
            }

            @Override
            public Optional<Runnable> file(String path) {
                return path.endsWith(".png") ? Optional.of(() -> opened.add(path)) : Optional.empty();
            }
        };
        PageDocument document = PageDocument.of(new PageBuilder(new Texts(Locale.FRENCH), reference, TODAY)
                .page(Entries.view(loan), ""), "");
        assertEquals(2, document.text().split("Les étapes du prêt · CC-BY-4.0", -1).length - 1, document.text());
        document.links().forEach(each -> {
            if (each.target().get() instanceof Target.ToAction action) {
                action.action().run();
            }
        });
        assertEquals(List.of("files/pret/schema.png"), opened);
    }

    @Test
    void anAttachedPictureStandsAboveWhatItShowsOnce() {
        SupportScheme loan = Entries.loan();
        loan.setDescription("![Le plan](files/plan.png)");
        for (String path : List.of("files/plan.png", "files/photo.png", "files/notice.pdf")) {
            Attachment attachment = MaillageFactory.eINSTANCE.createAttachment();
            attachment.setPath(path);
            attachment.setTitle("Titre de " + path);
            loan.getAttachments().add(attachment);
        }
        Reference reference = new Reference() {
            @Override
            public Optional<String> title(String entryId) {
                return Optional.empty();
            }

            @Override
            public Optional<PictureFile> picture(String path) {
                return path.endsWith(".png") ? Optional.of(
                        new PictureFile("national", path, InputStream::nullInputStream, new Texts(Locale.FRENCH)))
                        : Optional.empty();
            }
        };
        PageDocument document = PageDocument.of(new PageBuilder(new Texts(Locale.FRENCH), reference, TODAY)
                .page(Entries.view(loan), ""), "");
        assertEquals(List.of("files/plan.png", "files/photo.png"),
                document.pictures().stream().map(each -> each.file().path()).toList());
        assertTrue(document.text().contains("Lecture de l’image…\nTitre de files/photo.png\n"), document.text());
        assertTrue(document.text().contains("•\tTitre de files/plan.png\n"), document.text());
        assertTrue(document.printed().text().contains("Image\u00a0: voir à l’écran.\nTitre de files/photo.png\n"),
                document.printed().text());
    }

    @Test
    void theRecordOfOriginIsNotForReaders() {
        SupportScheme loan = Entries.loan();
        Provenance provenance = MaillageFactory.eINSTANCE.createProvenance();
        provenance.setSource("aides-territoires");
        provenance.setRaw("{\"nom\":\"Prêt\"}");
        loan.setProvenance(provenance);
        String text = text(page(Entries.view(loan)));
        assertTrue(text.contains("aides-territoires"), text);
        assertFalse(text.contains("nom"), text);
    }

    @Test
    void criteriaNestAndCarryTheirSentence() {
        Section section = section(page(Entries.view(Entries.loan())), "eligibilite");
        String list = section.blocks().stream().filter(Block.Item.class::isInstance).map(Block.Item.class::cast)
                .map(each -> each.depth() + " " + Run.text(each.runs())).collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
        assertEquals("""
                0 Au moins un de ces critères
                1 Famille : Association ou Fondation
                1 « Associations ou fondations »
                1 Âge de la structure : au plus 36 mois""", list);
    }

    @Test
    void amountsAreSaidInFrench() {
        String text = text(page(Entries.view(Entries.loan()))).replaceAll("[\u00a0\u202f]", " ");
        assertTrue(text.contains("De 1 000 € à 25 000 €, sur 60 mois"), text);
    }

    @Test
    void theOfficialPageIsTheOneToOpen() {
        assertEquals(Optional.of("https://www.exemple.fr/pret/"),
                page(Entries.view(Entries.loan())).officialUrl());
        assertEquals("Prêt d’amorçage, Dispositif d’aide, Appuis nationaux (national:pret). "
                + "https://www.exemple.fr/pret/", page(Entries.view(Entries.loan())).reference());
    }

    @Test
    void warnsOfWhatIsDoubtfulOldOrClosed() {
        SupportScheme scheme = Entries.loan();
        scheme.setToVerify(true);
        scheme.setVerificationNote("Le plafond n’est pas confirmé.");
        scheme.setOpenness(Openness.TEMPORARILY_CLOSED);
        scheme.setReviewMonths(2);
        List<String> notes = page(Entries.view(scheme)).notes().stream()
                .map(each -> Run.text(each.runs()).replace('\u00a0', ' ')).toList();
        assertEquals(List.of("Dispositif fermé pour le moment.", "À vérifier. Le plafond n’est pas confirmé.",
                "La fiche devait être vérifiée de nouveau avant le 1er octobre 2026."), notes);
    }

    @Test
    void marksTheFieldsThatThePersonChanged() {
        Page page = page(Entries.view(Entries.loan(), "themes"));
        Block.Field themes = (Block.Field) section(page, "classement").blocks().getFirst();
        assertTrue(themes.overridden());
        assertEquals("Vous avez modifié\u00a0: Thèmes.", Run.text(page.notes().getFirst().runs()));
        assertTrue(text(page).contains("modifié"), "the mark is shown");
    }

    @Test
    void aTypeOfAnExtenderIsShownFromItsModel() {
        Page page = page(Entries.view(Entries.dynamic()));
        assertTrue(Run.text(page.meta()).startsWith("Jardin partagé · "), "the label of the type");
        Block.Field surface = (Block.Field) section(page, "moyens").blocks().getFirst();
        assertEquals("Surface", surface.label());
        assertEquals("1 250 m²", Run.text(surface.lines().getFirst()).replaceAll("[\u00a0\u202f]", " "));
    }

    @Test
    void readersOfEnglishGetTheTranslation() {
        SupportScheme scheme = Entries.loan();
        Translation english = Entries.MAKE.createTranslation();
        english.setLanguage("en");
        english.setTitle("Seed loan");
        scheme.getTranslations().add(english);
        Page page = page(Entries.view(scheme), Locale.ENGLISH);
        assertEquals("Seed loan", page.title());
        assertTrue(text(page).contains("Un prêt pour démarrer."), "what is not translated stays French");
    }
}
