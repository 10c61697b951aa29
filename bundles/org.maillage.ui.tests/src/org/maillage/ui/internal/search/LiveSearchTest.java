package org.maillage.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;

class LiveSearchTest {

    private static final long PAUSE = 150;

    private final FakeSearch service = new FakeSearch(3);
    private final List<String> answers = Collections.synchronizedList(new ArrayList<>());
    private final List<Map<String, Long>> counts = Collections.synchronizedList(new ArrayList<>());
    private final LiveSearch search = new LiveSearch(service, Locale.FRENCH, Runnable::run, PAUSE,
            new LiveSearch.Receiver() {

                @Override
                public void found(SearchRequest request, SearchResult result) {
                    answers.add(request.text());
                }

                @Override
                public void counted(Map<String, Long> byType) {
                    counts.add(byType);
                }

                @Override
                public void failed(String sentence) {
                    answers.add(sentence);
                }
            });

    private void type(String words) {
        search.ask(SearchRequest.of(words, 10), List.of());
    }

    private static void until(BooleanSupplier condition) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            while (!condition.getAsBoolean()) {
                Thread.sleep(10);
            }
        });
    }

    @Test
    void searchesOnceWhenAPersonTypesWithoutAPause() {
        for (String words : List.of("r", "ré", "rée", "réem", "réemploi")) {
            type(words);
        }
        until(() -> !answers.isEmpty());
        assertEquals(List.of("réemploi"), answers);
        assertEquals(1, service.asked.size());
    }

    @Test
    void waitsForThePause() {
        long start = System.nanoTime();
        type("réemploi");
        until(() -> !answers.isEmpty());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() >= PAUSE, "the pause was kept");
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        service.gate = new CountDownLatch(1);
        CountDownLatch slow = service.gate;
        search.askNow(SearchRequest.of("lent", 10), List.of());
        until(() -> service.asked.size() == 1);
        service.gate = new CountDownLatch(0);
        search.askNow(SearchRequest.of("vite", 10), List.of());
        until(() -> answers.contains("vite"));
        slow.countDown();
        search.askNow(SearchRequest.of("fin", 10), List.of());
        until(() -> answers.contains("fin"));
        assertEquals(List.of("vite", "fin"), answers);
    }

    @Test
    void countsEachTypeAfterTheAnswer() {
        search.askNow(SearchRequest.of("prêt", 10), List.of("Tool", "SupportScheme"));
        until(() -> !counts.isEmpty());
        assertEquals(Map.of("Tool", 3L, "SupportScheme", 3L), counts.getFirst());
        assertEquals(List.of("prêt"), answers);
        assertTrue(service.asked.subList(1, 3).stream().allMatch(each -> each.limit() == 0), "no hit is fetched");
    }

    @Test
    void nothingArrivesAfterTheEnd() throws InterruptedException {
        type("réemploi");
        search.stop();
        Thread.sleep(3 * PAUSE);
        assertEquals(List.of(), answers);
    }
}
