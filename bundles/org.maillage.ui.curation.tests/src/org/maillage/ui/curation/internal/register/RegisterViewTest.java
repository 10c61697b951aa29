package org.maillage.ui.curation.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.maillage.api.curation.RegisterService;
import org.maillage.model.EssEvidence;
import org.maillage.model.EvidenceKind;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Structure;
import org.maillage.model.Tristate;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.Scope;

/** The register of a collection, over the vocabularies of the product. */
class RegisterViewTest extends Workshop {

    private Structure structure(String name, String family) throws Exception {
        Structure structure = MaillageFactory.eINSTANCE.createStructure();
        structure.setId(collection + ":structure/" + name);
        structure.setTitle(name);
        structure.setFamily(family);
        needs.editor().save(structure);
        return structure;
    }

    @Test
    void whoBelongsToTheEssWhatSaysSoAndWhatIsNotKnown() throws Exception {
        structure("Association", "voc:famille/association");
        structure("Societe", null);
        Structure approved = structure("Solidaire", null);
        EssEvidence esus = MaillageFactory.eINSTANCE.createEssEvidence();
        esus.setKind(EvidenceKind.ESUS_APPROVAL);
        esus.setStatus(Tristate.YES);
        esus.setDate(LocalDate.now().minusYears(4));
        esus.setUntil(LocalDate.now().plusDays(30));
        esus.setSource("Arrêté de la préfecture");
        approved.getEssStatus().add(esus);
        needs.editor().save(approved);
        Desk desk = new Desk(needs);
        RegisterView view = new RegisterView(shell, new RegisterTexts(Locale.FRENCH), desk, service(RegisterService.class));
        desk.list(new Scope(collection, "", false));
        shell.open();
        Table table = all(shell, Table.class).getFirst();
        until(() -> table.getItemCount() == 3 && !table.getItem(2).getText().isEmpty(), "three structures");
        assertEquals(List.of("Oui", "Inconnu", "Oui"),
                List.of(table.getItem(0).getText(1), table.getItem(1).getText(1), table.getItem(2).getText(1)));
        table.setSelection(2);
        tell(table, SELECTION);
        String ledger = all(shell, Text.class).getFirst().getText();
        assertTrue(ledger.contains("Agrément ESUS") && ledger.contains("Arrêté de la préfecture"), ledger);
        Combo range = all(shell, Combo.class).getFirst();
        range.select(2);
        tell(range, SELECTION);
        assertEquals(1, table.getItemCount(), "the unknown one");
        range.select(3);
        tell(range, SELECTION);
        assertEquals(1, table.getItemCount(), "the one whose approval ends");
        List<Desk.Wanted> wanted = new ArrayList<>();
        desk.onEntry(wanted::add);
        table.setSelection(0);
        tell(table, org.eclipse.swt.SWT.DefaultSelection);
        assertEquals("essStatus", wanted.getFirst().field());
        view.close();
    }
}
