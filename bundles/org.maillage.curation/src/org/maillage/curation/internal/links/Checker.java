package org.maillage.curation.internal.links;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.maillage.api.curation.LinkService;

/** Asks for many addresses, several hosts at once and each host one thing at a time. */
final class Checker {

    private final Politeness politeness;
    private final Rules rules;

    Checker(Politeness politeness, Rules rules) {
        this.politeness = politeness;
        this.rules = rules;
    }

    /** The answers by address; addresses that were not reached before the end are left out. */
    Map<String, Answer> ask(Collection<String> urls, LinkService.Watch watch) {
        AtomicInteger done = new AtomicInteger();
        watch.progress(0, urls.size());
        Map<String, List<String>> byHost = new TreeMap<>();
        urls.forEach(each -> byHost.computeIfAbsent(host(each), any -> new ArrayList<>()).add(each));
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        Semaphore free = new Semaphore(politeness.hosts());
        try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(politeness.timeout()).version(HttpClient.Version.HTTP_1_1).build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byHost.values().forEach(list -> threads.execute(() -> {
                free.acquireUninterruptibly();
                try {
                    Host host = new Host(client, politeness, rules);
                    for (String url : list) {
                        if (!watch.isCancelled()) {
                            answers.put(url, host.ask(url));
                            watch.progress(done.incrementAndGet(), urls.size());
                        }
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    free.release();
                }
            }));
        }
        return answers;
    }

    private static String host(String url) {
        try {
            String authority = URI.create(url).getAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
