package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.search.internal.SearchBed.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.model.Entry;

/** Counts and ranks on a small collection that never changes: what a change of weights must not undo unseen. */
class RankRegressionTest {

    @TempDir
    private Path folder;
    private SearchBed bed;

    @BeforeEach
    void open() throws MaillageException {
        bed = new SearchBed(folder);
        List<Entry> entries = new ArrayList<>(List.of(
                tool("Acheter un local d’activité", "Prêt à taux réduit pour acquérir des locaux en zone rurale."),
                tool("Réhabiliter une friche", "Travaux pour installer une ressourcerie dans un bâtiment vide."),
                tool("Fonds pour les musées de France", "Aide à la muséographie et à l’accueil du public."),
                tool("Ressourcerie mode d’emploi", "Collecter, trier, réparer, vendre. Les ressourceries en réseau."),
                tool("Aide à l’économie sociale et solidaire", "Pour les associations et les coopératives."),
                tool("Le social et l’économie", "Dictionnaire. Solidaire y est un mot, économie en est un autre."),
                tool("Guide du mécénat", "Dons, fondations, reçus fiscaux. Le mécénat de compétences."),
                tool("Mobilité partagée", "Covoiturage, autopartage, vélos en libre service.")));
        for (int i = 0; i < 40; i++) {
            entries.add(tool("Fiche " + i, "Une fiche qui parle de projet, d’aide, de financement et de territoire "
                    + "parmi d’autres fiches du même genre, numéro " + i + "."));
        }
        bed.with(entries.toArray(Entry[]::new));
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private void first(String title, String typed) throws MaillageException {
        assertEquals(title, bed.titles(typed).getFirst(), typed);
    }

    @Test
    void sentencesAndWordsFindTheirEntryFirst() throws MaillageException {
        first("Acheter un local d’activité", "Comment trouver une aide pour acheter un local en zone rurale ?");
        first("Ressourcerie mode d’emploi", "ressourceries");
        first("Réhabiliter une friche", "réhabilitation ");
        first("Fonds pour les musées de France", "muséographe ");
        first("Mobilité partagée", "auto partage ");
        first("Guide du mécénat", "quel est le taux du mecenat de competences");
        first("Ressourcerie mode d’emploi", "ressourceries réparation");
    }

    @Test
    void neighboursGoFirst() throws MaillageException {
        first("Aide à l’économie sociale et solidaire", "économie sociale et solidaire");
    }

    @Test
    void theSameTypedOtherwiseFindsTheSame() throws MaillageException {
        for (String typed : List.of("local d’activité", "musées de France", "économie sociale", "mécénat")) {
            String bare = typed.replace("é", "e").replace('’', ' ');
            assertEquals(bed.titles(typed).getFirst(), bed.titles(bare).getFirst(), typed);
        }
        assertEquals(bed.titles("ressourcerie "), bed.titles("ressourceries "));
        assertEquals(bed.titles("musée "), bed.titles("musées "));
    }

    @Test
    void whatOnlyRanksFindsNothing() throws MaillageException {
        assertEquals(40, bed.search("projets ").total(), "not the family of a word that many have");
        assertTrue(bed.search("projeteur ").total() == 40, "unless nobody has the word");
    }
}
