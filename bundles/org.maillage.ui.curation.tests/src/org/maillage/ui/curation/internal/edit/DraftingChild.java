package org.maillage.ui.curation.internal.edit;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.maillage.api.DataArea;
import org.maillage.api.content.ContentService;
import org.maillage.model.Amount;
import org.maillage.model.Call;
import org.maillage.model.MaillageFactory;
import org.maillage.model.SupportScheme;

/** A process that keeps one draft after another until it is killed, and says which ones it has kept. */
final class DraftingChild {

    static final String ID = "mienne:scheme/pret";

    private DraftingChild() {
    }

    /** A data area that may be written. */
    record Area(Path folder) implements DataArea {
        @Override
        public boolean acquireWriting() {
            return true;
        }

        @Override
        public void releaseWriting() {
        }
    }

    /** An entry with a number in its title. */
    static SupportScheme scheme(int number) {
        SupportScheme scheme = MaillageFactory.eINSTANCE.createSupportScheme();
        scheme.setId(ID);
        scheme.setTitle("Prêt " + number);
        scheme.setDescription("Un texte\n\n- avec une liste\n- et des « guillemets » & des <balises>");
        scheme.setVerifiedOn(LocalDate.of(2026, 11, 1));
        scheme.getThemes().add("voc:theme/eau");
        Call call = MaillageFactory.eINSTANCE.createCall();
        call.setDeadline(LocalDate.of(2027, 1, 31));
        scheme.getCalls().add(call);
        Amount amount = MaillageFactory.eINSTANCE.createAmount();
        amount.setComment("x".repeat(20_000));
        scheme.getAmounts().add(amount);
        return scheme;
    }

    /** Arguments: the data area, the number to go on from. */
    public static void main(String[] arguments) {
        ContentService none = (ContentService) Proxy.newProxyInstance(DraftingChild.class.getClassLoader(),
                new Class<?>[] { ContentService.class }, (proxy, method, values) -> List.of());
        Drafts drafts = new Drafts(new Area(Path.of(arguments[0])), none);
        for (int next = Integer.parseInt(arguments[1]) + 1;; next++) {
            drafts.keep(new Draft(ID, Optional.of(scheme(0)), scheme(next)));
            System.out.println(next + ".");
        }
    }
}
