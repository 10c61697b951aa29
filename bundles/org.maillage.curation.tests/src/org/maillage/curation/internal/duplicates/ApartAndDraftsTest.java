package org.maillage.curation.internal.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.maillage.api.MaillageException;
import org.maillage.api.curation.DuplicatePair;
import org.maillage.curation.internal.tests.AtTheDesk;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Structure;

/** Pairs that a person keeps apart, and entries that are not saved yet. */
class ApartAndDraftsTest extends AtTheDesk {

    private static Structure structure(String name, String title, String siret) {
        Structure structure = MaillageFactory.eINSTANCE.createStructure();
        structure.setId("mienne:structure/" + name);
        structure.setTitle(title);
        structure.setSiret(siret);
        return structure;
    }

    private List<DuplicatePair> found() throws MaillageException {
        return person.duplicates().find(Optional.of("mienne"), 0.8, () -> false);
    }

    private static Set<String> names(List<DuplicatePair> pairs) {
        return pairs.stream().map(each -> each.first() + "|" + each.second()).collect(Collectors.toSet());
    }

    @Test
    void whatAPersonKeepsApartIsNoPairUntilTheyForgetIt() throws Exception {
        person.editor().save(structure("a", "La Ressourcerie du Mans", "80746931700018"));
        person.editor().save(structure("b", "SCIC Tri", "80746931700018"));
        person.duplicates().keepApart("mienne:structure/b", "mienne:structure/a");
        assertEquals(List.of(), found());
        assertEquals(List.of(List.of("mienne:structure/a", "mienne:structure/b")), person.duplicates().apart());
        person.duplicates().forgetApart("mienne:structure/a", "mienne:structure/b");
        assertEquals(1, found().size());
    }

    @Test
    void anEntryThatIsBeingWrittenMeetsThoseThatAreThere() throws Exception {
        person.editor().save(structure("a", "Ressourcerie du Mans", "80746931700018"));
        person.editor().save(structure("c", "Fournil coopératif de Rezé", null));
        Structure draft = structure("nouvelle", "Sans nom encore", "80746931700018");
        var duplicates = person.duplicates();
        assertEquals(Set.of("mienne:structure/a|mienne:structure/nouvelle"),
                names(duplicates.like(List.of(draft), 0.8, () -> false)));
        draft.setSiret(null);
        draft.setTitle("Le fournil coopératif (Rezé)");
        assertEquals(Set.of("mienne:structure/c|mienne:structure/nouvelle"),
                names(duplicates.like(List.of(draft), 0.8, () -> false)));
        draft.setTitle("Le fournil");
        assertEquals(Set.of(), names(duplicates.like(List.of(draft), 0.8, () -> false)));
    }
}
