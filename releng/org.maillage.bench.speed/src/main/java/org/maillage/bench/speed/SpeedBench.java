package org.maillage.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/**
 * Measures the search beside plain Lucene and SQLite, on the same generated entries and in the same run: time to index,
 * size on disk, time of mixed queries with all facets. The engines take turns; each query counts with the median of its
 * repetitions, so that a pause of the machine does not decide.
 *
 * <pre>SpeedBench FOLDER ENTRIES [ENGINE…]</pre>
 */
public final class SpeedBench {

    private static final int EACH_KIND = 20;
    private static final int REPETITIONS = 5;
    private static final int WARMING = 5_000;
    private static final int WARMING_QUESTIONS = 30;
    private static final double NANOS = 1e6;
    /** Milliseconds after which a query is not repeated: what takes long needs no median. */
    private static final double LONG = 500;

    private SpeedBench() {
    }

    /** @param arguments folder, number of entries, names of engines to measure (all when there is none) */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int entries = Integer.parseInt(arguments[1]);
        List<String> only = Arrays.asList(arguments).subList(2, arguments.length);
        Generator generator = new Generator();
        // The first to run would pay for what all of them warm.
        for (Engine engine : engines(Files.createDirectories(folder.resolve("warm")), only)) {
            engine.index(generator, WARMING);
            engine.close();
        }
        List<Engine> engines = engines(folder, only);
        System.out.printf(Locale.ROOT, "%,d entries; seconds without the making of entries, processor seconds with it%n",
                entries);
        for (Engine engine : engines) {
            index(engine, generator, entries, folder);
        }
        measure(engines, generator.questions(EACH_KIND, entries));
        for (Engine engine : engines) {
            engine.close();
        }
    }

    private static List<Engine> engines(Path folder, List<String> only) throws Exception {
        List<Engine> engines = new ArrayList<>();
        if (only.isEmpty() || only.contains("maillage")) {
            engines.add(new MaillageEngine(Files.createDirectories(folder.resolve("maillage"))));
        }
        if (only.isEmpty() || only.contains("lucene")) {
            engines.add(new LuceneEngine(Files.createDirectories(folder.resolve("lucene"))));
        }
        if (only.isEmpty() || only.contains("sqlite")) {
            engines.add(new SqliteEngine(Files.createDirectories(folder.resolve("sqlite"))));
        }
        return engines;
    }

    private static void index(Engine engine, Generator generator, int entries, Path folder)
            throws Exception {
        generator.takeSpent();
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = machine.getProcessCpuTime();
        long start = System.nanoTime();
        engine.index(generator, entries);
        double seconds = (System.nanoTime() - start - generator.takeSpent()) / 1e9;
        double busy = (machine.getProcessCpuTime() - processor) / 1e9;
        String part = engine instanceof MaillageEngine ? "maillage"
                : engine instanceof LuceneEngine ? "lucene" : "sqlite";
        System.out.printf(Locale.ROOT, "  %-14s indexed in %6.1f s (%,.0f entries a second), %6.1f s of processor, %,d MB%n",
                engine.name(), seconds, entries / seconds, busy, size(folder.resolve(part)) >> 20);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long size = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    private static void measure(List<Engine> engines, List<Question> questions) throws Exception {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        Map<Engine, double[]> busy = new HashMap<>();
        Map<Engine, double[][]> times = new LinkedHashMap<>();
        engines.forEach(each -> times.put(each, new double[questions.size()][0]));
        for (Engine engine : engines) {
            for (Question question : questions.subList(0, Math.min(WARMING_QUESTIONS, questions.size()))) {
                engine.search(question);
            }
        }
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            for (int q = 0; q < questions.size(); q++) {
                for (Engine engine : engines) {
                    double[] known = times.get(engine)[q];
                    if (Arrays.stream(known).sum() < LONG) {
                        long processor = thread.getCurrentThreadCpuTime();
                        long start = System.nanoTime();
                        engine.search(questions.get(q));
                        double millis = (System.nanoTime() - start) / NANOS;
                        busy.computeIfAbsent(engine, each -> new double[questions.size()])[q] += (thread.getCurrentThreadCpuTime()
                                - processor) / NANOS;
                        times.get(engine)[q] = Arrays.copyOf(known, known.length + 1);
                        times.get(engine)[q][known.length] = millis;
                    }
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d mixed queries, best 20 and counts of %d facets, ms:%n", questions.size(),
                Generator.FACETS.size());
        for (Engine engine : engines) {
            double[] medians = Arrays.stream(times.get(engine)).mapToDouble(SpeedBench::median).toArray();
            System.out.printf(Locale.ROOT, "  %-14s p50 %7.1f  p90 %7.1f  p99 %7.1f  mean %7.1f, %7.1f of processor%n",
                    engine.name(),
                    percentile(medians, 50), percentile(medians, 90), percentile(medians, 99),
                    Arrays.stream(medians).average().orElse(0),
                    IntStream.range(0, medians.length)
                            .mapToDouble(q -> busy.get(engine)[q] / times.get(engine)[q].length).average().orElse(0));
            Map<Question.Kind, List<Double>> kinds = new EnumMap<>(Question.Kind.class);
            for (int q = 0; q < medians.length; q++) {
                kinds.computeIfAbsent(questions.get(q).kind(), each -> new ArrayList<>()).add(medians[q]);
            }
            StringBuilder line = new StringBuilder("                 mean by kind:");
            kinds.forEach((kind, each) -> line.append(String.format(Locale.ROOT, " %s %.1f", kind,
                    each.stream().mapToDouble(Double::doubleValue).average().orElse(0))));
            System.out.println(line);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "heap in use after a collection: %d MB of %d%n",
                runtime.totalMemory() - runtime.freeMemory() >> 20, runtime.maxMemory() >> 20);
    }

    private static double median(double[] values) {
        return percentile(values, 50);
    }

    private static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
