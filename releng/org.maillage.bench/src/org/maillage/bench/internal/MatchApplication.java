package org.maillage.bench.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.match.BatchResult;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.MatchRequest;
import org.maillage.api.match.MatchService;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.SearchService;
import org.maillage.api.territory.TerritoryService;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Profile;
import org.maillage.model.SupportScheme;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Matches one profile with 10,000 schemes, and a thousand profiles in a batch. The schemes are copies of the shipped ones,
 * spread over the communes, départements and regions of the code list. Beside it, a plain walk over the same objects of
 * the model for each scheme, taking turns. Both see the same schemes; the verdicts that logic decides are compared.
 */
public final class MatchApplication implements IApplication {

    private static final String COLLECTION = "bench";
    private static final int SCHEMES = 10_000;
    private static final int PROFILES = 1_000;
    private static final int ROUNDS = 40;
    private static final int SHOWN = 50;
    private static final int WARM = 10;
    private static final LocalDate ON = LocalDate.of(2026, 11, 20);

    @Override
    public Object start(IApplicationContext context) throws MaillageException {
        context.applicationRunning();
        ContentService content = service(ContentService.class);
        List<SupportScheme> schemes = spread(content);
        write(service(ContentEditor.class), schemes);
        service(SearchService.class).refresh(IndexProgress.NONE);
        MatchService matching = service(MatchService.class);
        Profile profile = profile("cog:commune/37261");
        long start = System.nanoTime();
        MatchReport report = matching.match(new MatchRequest(profile, List.of(), "", ON, SHOWN, Locale.FRENCH));
        double first = millis(start);
        measure(matching, profile, new PlainMatch(content, service(TerritoryService.class)), schemes,
                report.considered(), first);
        batch(matching);
        return EXIT_OK;
    }

    private static void measure(MatchService matching, Profile profile, PlainMatch plain, List<SupportScheme> schemes,
            int considered, double first) throws MaillageException {
        double[] compiled = new double[ROUNDS];
        double[] verdicts = new double[ROUNDS];
        double[] naive = new double[ROUNDS];
        int agreed = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            matching.match(new MatchRequest(profile, List.of(), "", ON, SHOWN, Locale.FRENCH));
            compiled[i] = millis(start);
            start = System.nanoTime();
            BatchResult batch = matching.batch(List.of(profile), ON).getFirst();
            verdicts[i] = millis(start);
            start = System.nanoTime();
            List<Truth> walked = plain.all(profile, schemes, ON);
            naive[i] = millis(start);
            agreed = agreed(schemes, walked, batch.verdicts());
        }
        System.out.printf(Locale.ROOT, """
                %d schemes, one profile; medians of %d alternating rounds after %d
                  verdicts, reasons of the best %d, questions, order   %7.1f ms   (first call, compiling: %.0f ms)
                  verdicts alone                                      %7.1f ms
                  plain walk over the model, logic alone              %7.1f ms
                  not eligible by both or by neither                  %7.1f %%
                """, considered, ROUNDS - WARM, WARM, SHOWN, median(compiled), first, median(verdicts), median(naive),
                100.0 * agreed / schemes.size());
    }

    /** The plain walk knows no calendar and no remedies: what both say is whether a criterion stands in the way. */
    private static int agreed(List<SupportScheme> schemes, List<Truth> walked, Map<String, Verdict> verdicts) {
        int agreed = 0;
        for (int i = 0; i < schemes.size(); i++) {
            Verdict verdict = verdicts.get(schemes.get(i).getId());
            agreed += verdict == Verdict.CLOSED || (verdict == Verdict.NOT_ELIGIBLE) == (walked.get(i) == Truth.NO) ? 1
                    : 0;
        }
        return agreed;
    }

    private static void batch(MatchService matching) throws MaillageException {
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < PROFILES; i++) {
            Profile profile = profile(i % 3 == 0 ? "cog:commune/37261" : i % 3 == 1 ? "cog:commune/14118"
                    : "cog:commune/44109");
            profile.setStaff(BigDecimal.valueOf(i % 60));
            profiles.add(profile);
        }
        matching.batch(profiles.subList(0, WARM), ON);
        long start = System.nanoTime();
        List<BatchResult> results = matching.batch(profiles, ON);
        double millis = millis(start);
        System.out.printf(Locale.ROOT, "  %d profiles in a batch                              %7.0f ms, %.2f ms each%n",
                results.size(), millis, millis / results.size());
    }

    private static Profile profile(String territory) {
        Profile profile = MaillageFactory.eINSTANCE.createProfile();
        profile.setFamily("voc:famille/association");
        profile.setTerritory(territory);
        profile.setStaff(BigDecimal.valueOf(3));
        profile.setCreatedOn(LocalDate.of(2015, 3, 1));
        profile.setStage("voc:stade/developpement");
        profile.getApprovals().add("voc:agrement/esus");
        profile.getNeeds().add("voc:besoin/recruter");
        profile.setNeedText("financer un emploi");
        return profile;
    }

    private static List<SupportScheme> spread(ContentService content) throws MaillageException {
        List<SupportScheme> shipped = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (CollectionInfo collection : content.collections()) {
            content.read(collection.id(), view -> {
                if (view.entry() instanceof SupportScheme scheme) {
                    shipped.add(scheme);
                } else if (view.id().matches("cog:(?:region|departement|commune)/.*")) {
                    places.add(view.id());
                }
            });
        }
        List<SupportScheme> schemes = new ArrayList<>();
        for (int i = 0; i < SCHEMES; i++) {
            SupportScheme copy = EcoreUtil.copy(shipped.get(i % shipped.size()));
            copy.setId(COLLECTION + ":" + i);
            copy.setTitle(copy.getTitle() + " " + i);
            if (i >= shipped.size()) {
                copy.getEligibilityTerritories().clear();
                copy.getEligibilityTerritories().add(places.get((int) ((long) i * i % places.size())));
            }
            schemes.add(copy);
        }
        return schemes;
    }

    private static void write(ContentEditor editor, List<SupportScheme> schemes) throws MaillageException {
        CollectionDescriptor descriptor = MaillageFactory.eINSTANCE.createCollectionDescriptor();
        descriptor.setId(COLLECTION);
        descriptor.setTitle(COLLECTION);
        editor.create(descriptor);
        try (EntryBatch batch = editor.batch(COLLECTION, ChangeNote.of(ChangeAction.IMPORT))) {
            for (SupportScheme each : schemes) {
                batch.save(each);
            }
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] rounds) {
        double[] warm = Arrays.copyOfRange(rounds, WARM, rounds.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static <T> T service(Class<T> type) {
        BundleContext bundle = FrameworkUtil.getBundle(MatchApplication.class).getBundleContext();
        return bundle.getService(bundle.getServiceReference(type));
    }

    @Override
    public void stop() {
        // Runs to its end.
    }
}
