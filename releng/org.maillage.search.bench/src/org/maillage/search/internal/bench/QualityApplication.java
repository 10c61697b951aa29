package org.maillage.search.internal.bench;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportRequest;
import org.maillage.api.exchange.ImportService;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.search.internal.index.IndexFolder;
import org.maillage.search.internal.index.IndexUpdater;
import org.maillage.search.internal.query.RankedSearch;
import org.maillage.search.internal.query.Ranking;
import org.maillage.search.internal.query.Ranking.Ingredient;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Judges the ranking on a set: imports its documents as a person would, asks its queries with the settings of the product,
 * and asks plain Lucene the same. Arguments: the folder of the set, and the mapping of its documents.
 */
public final class QualityApplication implements IApplication {

    private static final String COLLECTION = "bench";
    private static final int ASKED = 100;

    private final BundleContext bundle = FrameworkUtil.getBundle(QualityApplication.class).getBundleContext();

    /** Ids of the best documents for what was typed. */
    private interface Engine {
        List<String> best(String typed) throws IOException, MaillageException;
    }

    @Override
    public Object start(IApplicationContext context) throws IOException, MaillageException {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Path folder = Path.of(arguments[arguments.length - 2]);
        JudgedSet set = JudgedSet.read(folder);
        service(ImportService.class).run(new ImportRequest(List.of(folder.resolve("corpus.jsonl")), "jsonl",
                Optional.of(Path.of(arguments[arguments.length - 1])), COLLECTION, false), ImportMonitor.NONE);
        System.out.printf("%n%s: %d documents, %d queries%n", set.name(), set.documents().size(),
                set.queries().size());
        try (PlainLucene lucene = new PlainLucene(set)) {
            Measures plain = judge(set, typed -> lucene.best(typed, Measures.DEPTH));
            System.out.println("  plain Lucene, FrenchAnalyzer       " + plain);
            installed(set, plain);
            alone(set, plain);
        }
        return EXIT_OK;
    }

    /** The search of the product, with all collections that are installed. */
    private void installed(JudgedSet set, Measures plain) throws IOException, MaillageException {
        SearchService search = service(SearchService.class);
        search.refresh(IndexProgress.NONE);
        Measures standard = judge(set, typed -> search.search(SearchRequest.of(typed, ASKED), Locale.FRENCH).hits()
                .stream().filter(hit -> hit.collection().equals(COLLECTION)).map(Hit::sourceId)
                .limit(Measures.DEPTH).toList());
        say("Maillage, all collections", standard, plain);
        try (RankedSearch index = new RankedSearch(service(DataArea.class).folder().resolve("index"))) {
            ablations(set, index);
            robustness(set, index);
        }
    }

    private void ablations(JudgedSet set, RankedSearch index) throws IOException, MaillageException {
        Measures all = judge(set, typed -> index.best(typed, COLLECTION, Measures.DEPTH, Ranking.STANDARD));
        for (Ingredient each : Ingredient.values()) {
            Ranking without = Ranking.STANDARD.without(each);
            Measures less = judge(set, typed -> index.best(typed, COLLECTION, Measures.DEPTH, without));
            System.out.printf(Locale.ROOT, "    without %-24s nDCG@10 %.3f  it brings %+.4f (p %.4f)%n",
                    each.name().toLowerCase(Locale.ROOT), less.ndcg(), all.ndcg() - less.ndcg(), all.chance(less));
        }
    }

    private static void robustness(JudgedSet set, RankedSearch index) throws IOException {
        for (Variants variant : Variants.values()) {
            double shared = 0;
            int changed = 0;
            for (String typed : set.queries().values()) {
                String other = variant.of(typed);
                if (!other.equals(typed)) {
                    List<String> before = index.best(typed, COLLECTION, Measures.DEPTH, Ranking.STANDARD);
                    List<String> after = index.best(other, COLLECTION, Measures.DEPTH, Ranking.STANDARD);
                    shared += before.isEmpty() ? 1
                            : (double) before.stream().filter(after::contains).count() / before.size();
                    changed++;
                }
            }
            System.out.printf(Locale.ROOT, "    %-15s %5d queries, share of the ten first in common %.3f%n",
                    variant.name().toLowerCase(Locale.ROOT), changed, changed == 0 ? 1 : shared / changed);
        }
    }

    /** An index of the set alone, made by the product from the same entries. */
    private void alone(JudgedSet set, Measures plain) throws IOException, MaillageException {
        Path folder = Files.createTempDirectory("maillage-bench");
        ContentService content = service(ContentService.class);
        ContentService only = (ContentService) Proxy.newProxyInstance(ContentService.class.getClassLoader(),
                new Class<?>[] {ContentService.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("collections")) {
                        return content.collections().stream().filter(each -> each.id().equals(COLLECTION)).toList();
                    }
                    try {
                        return method.invoke(content, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        try (IndexFolder index = new IndexFolder(folder)) {
            new IndexUpdater(only, index, () -> true).refresh(IndexProgress.NONE);
        }
        try (RankedSearch index = new RankedSearch(folder)) {
            say("Maillage, this set alone", judge(set,
                    typed -> index.best(typed, COLLECTION, Measures.DEPTH, Ranking.STANDARD)), plain);
        }
    }

    private static Measures judge(JudgedSet set, Engine engine) throws IOException, MaillageException {
        Measures measures = new Measures();
        for (Map.Entry<String, String> query : set.queries().entrySet()) {
            measures.add(engine.best(query.getValue()), set.grades().get(query.getKey()));
        }
        return measures;
    }

    private static void say(String what, Measures measures, Measures plain) {
        System.out.printf(Locale.ROOT, "  %-34s %s  nDCG %+.4f, %.2f times (p %.4f)%n", what, measures,
                measures.ndcg() - plain.ndcg(), measures.ndcg() / plain.ndcg(), measures.chance(plain));
    }

    private <S> S service(Class<S> type) {
        return bundle.getService(bundle.getServiceReference(type));
    }

    @Override
    public void stop() {
        // Runs to its end.
    }
}
