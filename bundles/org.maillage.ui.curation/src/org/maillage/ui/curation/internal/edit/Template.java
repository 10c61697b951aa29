package org.maillage.ui.curation.internal.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.Link;
import org.maillage.model.LinkRole;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Openness;
import org.maillage.model.SupportScheme;
import org.maillage.model.Training;

/**
 * How an entry begins: a type, and parts that entries of this sort have.
 *
 * @param key      text key of its name; empty for the plain type
 * @param type     the type
 * @param sections sections that are open from the start
 * @param fill     puts the parts in
 */
public record Template(String key, EClass type, List<String> sections, Consumer<Entry> fill) {

    /** A template that puts nothing in. */
    public static Template plain(EClass type) {
        return new Template("", type, List.of(), entry -> { });
    }

    /** Templates beyond the plain types. */
    public static List<Template> all() {
        MaillagePackage model = MaillagePackage.eINSTANCE;
        return List.of(
                new Template("template.call", model.getSupportScheme(),
                        List.of("calendrier", "montants", "eligibilite", "demarche", "liens"),
                        entry -> call((SupportScheme) entry)),
                new Template("template.training", model.getTraining(), List.of("sessions", "liens"),
                        entry -> training((Training) entry)));
    }

    private static void call(SupportScheme scheme) {
        MaillageFactory make = MaillageFactory.eINSTANCE;
        scheme.setOpenness(Openness.CALLS);
        scheme.getCalls().add(make.createCall());
        scheme.getAmounts().add(make.createAmount());
        scheme.setEligibility(make.createEligibility());
        scheme.getLinks().add(link(LinkRole.OFFICIAL));
        scheme.getLinks().add(link(LinkRole.APPLICATION));
    }

    private static void training(Training training) {
        training.getSessions().add(MaillageFactory.eINSTANCE.createTrainingSession());
        training.getSessions().add(MaillageFactory.eINSTANCE.createTrainingSession());
        training.getLinks().add(link(LinkRole.OFFICIAL));
    }

    private static Link link(LinkRole role) {
        Link link = MaillageFactory.eINSTANCE.createLink();
        link.setRole(role);
        return link;
    }

    /** A draft of this sort. */
    public Entry begin(String id, String title) {
        Entry entry = (Entry) EcoreUtil.create(type);
        entry.setId(id);
        entry.setTitle(title);
        entry.setStatus(EntryStatus.DRAFT);
        entry.setCreated(LocalDate.now());
        fill.accept(entry);
        return entry;
    }
}
