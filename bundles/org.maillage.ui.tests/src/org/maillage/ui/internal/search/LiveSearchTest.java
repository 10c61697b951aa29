package org.maillage.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;

class LiveSearchTest {

    private static final long PAUSE = 150;

    private final FakeSearch service = new FakeSearch(3);
    private final List<String> answers = Collections.synchronizedList(new ArrayList<>());
    private final List<SearchResult> counts = Collections.synchronizedList(new ArrayList<>());
    private final LiveSearch search = new LiveSearch(service, Locale.FRENCH, Runnable::run, PAUSE,
            new LiveSearch.Receiver() {

                @Override
                public void found(SearchRequest request, SearchResult result) {
                    answers.add(request.text());
                }

                @Override
                public void beside(SearchResult result) {
                    counts.add(result);
                }

                @Override
                public void failed(String sentence) {
                    answers.add(sentence);
                }
            });

    private void type(String words) {
        search.ask(SearchRequest.of(words, 10), SearchRequest.of(words, 0));
    }

    private void askNow(String words) {
        search.askNow(SearchRequest.of(words, 10), SearchRequest.of(words, 0));
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
        assertTrue(service.asked.stream().allMatch(each -> each.text().equals("réemploi")), "no half word is searched");
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
        askNow("lent");
        until(() -> service.asked.size() == 1);
        service.gate = new CountDownLatch(0);
        askNow("vite");
        until(() -> answers.contains("vite"));
        slow.countDown();
        askNow("fin");
        until(() -> answers.contains("fin"));
        assertEquals(List.of("vite", "fin"), answers);
    }

    @Test
    void whatStandsBesideComesAfterTheAnswer() {
        askNow("prêt");
        until(() -> !counts.isEmpty());
        assertEquals(List.of("prêt"), answers);
        assertEquals(List.of(10, 0), service.asked.stream().map(SearchRequest::limit).toList());
    }

    @Test
    void nothingArrivesAfterTheEnd() throws InterruptedException {
        type("réemploi");
        search.stop();
        Thread.sleep(3 * PAUSE);
        assertEquals(List.of(), answers);
    }
}
