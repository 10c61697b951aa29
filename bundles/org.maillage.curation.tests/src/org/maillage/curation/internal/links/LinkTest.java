package org.maillage.curation.internal.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.LinkCheck;
import org.maillage.api.curation.LinkReport;
import org.maillage.api.curation.LinkService;
import org.maillage.api.curation.WriteTarget;
import org.maillage.curation.internal.tests.People;
import org.maillage.curation.internal.tests.Person;
import org.maillage.model.Link;
import org.maillage.model.LinkState;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;

/** Links against a server of this machine that answers well, badly, late, never. */
@Timeout(120)
class LinkTest {

    private static final String ID = "mienne:tool/un";

    @TempDir
    private Path folder;

    private final People people = new People();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private HttpsServer secure;
    private ServerSocket silent;
    private String base;
    private Person person;
    private volatile String page = "<html><body><nav>Menu</nav><main>Texte de la page</main></body></html>";

    @BeforeEach
    void begin() throws Exception {
        person = people.at(folder).with("mienne");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        base = "http://localhost:" + server.getAddress().getPort();
        silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void end() throws Exception {
        server.stop(0);
        if (secure != null) {
            secure.stop(0);
        }
        threads.shutdownNow();
        silent.close();
        people.close();
    }

    private void answer(HttpExchange exchange) throws java.io.IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        times.add(System.nanoTime());
        boolean head = exchange.getRequestMethod().equals("HEAD");
        switch (path) {
            case "/robots.txt" -> send(exchange, 200, "User-agent: *\nDisallow: /interdit\n");
            case "/301" -> moved(exchange, 301, "/ok");
            case "/302" -> moved(exchange, 302, "/ok");
            case "/boucle" -> moved(exchange, 301, "/boucle");
            case "/sanshead" -> send(exchange, head ? 405 : 200, "ok");
            case "/headment" -> send(exchange, head ? 404 : 200, "ok");
            case "/lent" -> {
                sleep(9_000);
                send(exchange, 200, "trop tard");
            }
            case "/page" -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                send(exchange, 200, page);
            }
            case "/ok" -> send(exchange, 200, "ok");
            default -> send(exchange, Integer.parseInt(path.substring(1)), "");
        }
    }

    @Test
    void anAddressIsReplacedOrTakenOutEverywhereAsOneStep() throws Exception {
        for (String name : List.of("un", "deux")) {
            Tool tool = Person.tool("mienne:tool/" + name, name);
            Link link = MaillageFactory.eINSTANCE.createLink();
            link.setUrl(base + "/404");
            link.setState(LinkState.BROKEN);
            tool.getLinks().add(link);
            person.editor().save(tool);
        }
        var before = person.bytes();
        LinkService links = links(Duration.ofMillis(1));
        assertEquals(2, links.replace(Map.of(base + "/404", base + "/ok"), ChangeNote.of(ChangeAction.LINKS), WriteTarget.USUAL).size());
        Link link = person.entry("mienne:tool/un").getLinks().getFirst();
        assertEquals(base + "/ok", link.getUrl());
        assertEquals(LinkState.UNCHECKED, link.getState());
        assertEquals(List.of(), links.replace(Map.of(base + "/404", base + "/ok"), ChangeNote.of(ChangeAction.LINKS), WriteTarget.USUAL));
        links.replace(Map.of(base + "/ok", ""), ChangeNote.of(ChangeAction.LINKS), WriteTarget.USUAL);
        assertTrue(person.entry("mienne:tool/deux").getLinks().isEmpty());
        person.history().undo(false);
        person.history().undo(false);
        assertEquals(before, person.bytes());
    }

    @Test
    void aCheckTellsHowFarItIsAndStopsWhenAsked() throws Exception {
        Tool tool = Person.tool("mienne:tool/un", "Un");
        for (int i = 0; i < 5; i++) {
            Link link = MaillageFactory.eINSTANCE.createLink();
            link.setUrl(base + "/200?" + i);
            tool.getLinks().add(link);
        }
        person.editor().save(tool);
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        LinkReport report = links(Duration.ofMillis(1)).check(Optional.of("mienne"), 0,
                ChangeNote.of(ChangeAction.LINKS), false, new LinkService.Watch() {
            @Override
            public void progress(int done, int total) {
                told.add(done + "/" + total);
            }

            @Override
            public boolean isCancelled() {
                return told.contains("2/5");
            }
        });
        assertEquals(List.of("0/5", "1/5", "2/5"), told);
        assertEquals(2, report.checked().size());
        assertEquals(3, report.postponed());
    }

    private static void moved(HttpExchange exchange, int status, String to) throws java.io.IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, status, "");
    }

    private static void send(HttpExchange exchange, int status, String text) throws java.io.IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
        if (!empty) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static void sleep(long time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private LinkComponent links(Duration delay) {
        return new LinkComponent(person.desk(), person.content(), person.data(),
                new Politeness(delay, Duration.ofMillis(4_000), 4));
    }

    private void entry(String... urls) throws Exception {
        Tool tool = Person.tool(ID, "Outil");
        for (String url : urls) {
            Link link = MaillageFactory.eINSTANCE.createLink();
            link.setUrl(url.startsWith("/") ? base + url : url);
            tool.getLinks().add(link);
        }
        person.editor().save(tool);
    }

    private LinkReport check(boolean dry) throws Exception {
        return links(Duration.ofMillis(1)).check(Optional.of("mienne"), 0, ChangeNote.of(ChangeAction.LINKS), dry,
                () -> false);
    }

    private LinkCheck one(LinkReport report, String url) {
        return report.checked().stream().filter(each -> each.url().endsWith(url)).findFirst().orElseThrow();
    }

    private static String said(LinkCheck check) {
        return check.state().getLiteral() + " " + check.status() + " " + check.reason();
    }

    @Test
    void eachAnswerHasItsState() throws Exception {
        String nobody = "http://localhost:" + silent.getLocalPort() + "/jamais";
        secure = SelfSigned.start(folder);
        String tls = "https://localhost:" + secure.getAddress().getPort() + "/ok";
        entry("/ok", "/301", "/302", "/403", "/404", "/410", "/500", "/401", "/lent", "/boucle", "/sanshead",
                "/headment", "/interdit", nobody, tls, "pas une adresse", "http://nexiste.invalid/x");
        LinkReport report = check(false);
        assertFalse(report.offline());
        Map<String, String> expected = new java.util.TreeMap<>(Map.of("/301", "redirected 200 ", "/302", "valid 200 ",
                "/404", "broken 404 http", "/410", "broken 410 http", "/ok", "valid 200 "));
        expected.putAll(Map.of("pas une adresse", "broken 0 address", "/jamais", "uncertain 0 timeout",
                "nexiste.invalid/x", "uncertain 0 unreachable"));
        for (var each : expected.entrySet()) {
            assertEquals(each.getValue(), said(report.checked().stream()
                    .filter(check -> check.url().endsWith(each.getKey()) && !check.url().startsWith("https"))
                    .findFirst().orElseThrow(() -> new AssertionError(each.getKey()))), each.getKey());
        }
        LinkCheck unknown = report.checked().stream().filter(each -> each.url().startsWith("https")).findFirst()
                .orElseThrow();
        assertEquals("uncertain 0 tls", said(unknown));
        assertEquals(base + "/ok", one(report, "/301").target().orElseThrow());
    }

    @Test
    void refusalsLateAnswersAndErrorsOfTheServerAreUncertain() throws Exception {
        entry("/403", "/401", "/500", "/503", "/lent", "/sanshead", "/headment", "/interdit", "/boucle");
        LinkReport report = check(false);
        assertEquals("uncertain 403 http", said(one(report, "/403")));
        assertEquals("uncertain 401 http", said(one(report, "/401")));
        assertEquals("uncertain 500 http", said(one(report, "/500")));
        assertEquals("uncertain 503 http", said(one(report, "/503")));
        assertEquals("uncertain 0 timeout", said(one(report, "/lent")));
        assertEquals("valid 200 ", said(one(report, "/sanshead")));
        assertEquals("valid 200 ", said(one(report, "/headment")));
        assertEquals("uncertain 0 robots", said(one(report, "/interdit")));
        assertEquals("broken 0 redirects", said(one(report, "/boucle")));
        assertFalse(asked.stream().anyMatch(each -> each.endsWith("/interdit")), asked::toString);
        assertEquals(1, asked.stream().filter(each -> each.endsWith("/robots.txt")).count());
    }

    @Test
    void whoAsksForPatienceIsLeftAlone() throws Exception {
        entry("/429", "/ok");
        LinkReport report = check(false);
        assertEquals("uncertain 429 http", said(one(report, "/429")));
        assertEquals(1, report.postponed());
        assertFalse(asked.contains("HEAD /ok"));
    }

    @Test
    void oneHostIsAskedOneThingAtATimeWithAPauseBetween() throws Exception {
        entry("/ok", "/302", "/404", "/403");
        links(Duration.ofMillis(150)).check(Optional.of("mienne"), 0, ChangeNote.of(ChangeAction.LINKS), true,
                () -> false);
        assertTrue(times.size() >= 7, asked::toString);
        for (int i = 1; i < times.size(); i++) {
            assertTrue(times.get(i) - times.get(i - 1) >= 145_000_000L, "pause " + i);
        }
    }

    @Test
    void theStateGoesToTheEntryOnceAndCanBeTakenBack() throws Exception {
        entry("/404", "/ok");
        assertEquals(1, check(false).changed().size());
        List<Link> found = person.entry(ID).getLinks();
        assertEquals(LinkState.BROKEN, found.getFirst().getState());
        assertEquals(LocalDate.now(), found.getFirst().getCheckedOn());
        assertEquals(List.of(), check(false).changed());
        person.history().undo(false);
        assertEquals(LinkState.UNCHECKED, person.entry(ID).getLinks().getFirst().getState());
    }

    @Test
    void aDryRunKeepsNothing() throws Exception {
        entry("/404");
        Map<String, String> before = person.bytes();
        assertEquals(1, check(true).changed().size());
        assertEquals(before, person.bytes());
        assertEquals(List.of(), links(Duration.ZERO).repairs(Optional.empty()));
    }

    @Test
    void whenNobodyAnswersNothingChanges() throws Exception {
        int closed = silent.getLocalPort();
        silent.close();
        entry("http://localhost:" + closed + "/a", "http://nexiste.invalid/");
        Map<String, String> before = person.bytes();
        LinkReport report = check(false);
        assertTrue(report.offline());
        assertEquals(before, person.bytes());
        assertEquals(List.of(), links(Duration.ZERO).repairs(Optional.empty()));
    }

    @Test
    void whatFailsOnThreeDaysIsBroken() {
        Optional<Known> known = Optional.empty();
        LocalDate day = LocalDate.of(2026, 11, 1);
        List<LinkState> states = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            known = Optional.of(Known.after(known, Answer.failing(500, "http"), day.plusDays(i)));
            known = Optional.of(Known.after(known, Answer.failing(500, "http"), day.plusDays(i)));
            states.add(known.get().state());
        }
        assertEquals(List.of(LinkState.UNCERTAIN, LinkState.UNCERTAIN, LinkState.BROKEN), states);
        assertEquals(0, Known.after(known, Answer.valid(200, Optional.empty(), Optional.empty()), day).failures());
    }

    @Test
    void anotherTextIsAHintUntilSomebodyHasLooked() throws Exception {
        entry("/page");
        check(false);
        page = page.replace("Menu", "Autre menu");
        assertEquals(Optional.empty(), one(check(false), "/page").changedOn());
        page = page.replace("Texte", "Nouveau texte");
        assertEquals(Optional.of(LocalDate.now()), one(check(false), "/page").changedOn());
        assertEquals(1, links(Duration.ZERO).repairs(Optional.empty()).size());
        links(Duration.ZERO).accept(List.of(ID));
        assertEquals(List.of(), links(Duration.ZERO).repairs(Optional.empty()));
        assertEquals(Optional.empty(), one(check(false), "/page").changedOn());
    }

    @Test
    void repairsComeByUse() throws Exception {
        entry("/404", "/410", "/301", "/403");
        Tool other = Person.tool("mienne:tool/deux", "Deux");
        Link link = MaillageFactory.eINSTANCE.createLink();
        link.setUrl(base + "/410");
        other.getLinks().add(link);
        person.editor().save(other);
        check(false);
        List<LinkCheck> repairs = links(Duration.ZERO).repairs(Optional.of("mienne"));
        assertEquals(List.of("/410", "/404", "/301", "/403"),
                repairs.stream().map(each -> each.url().substring(base.length())).toList());
        assertEquals(2, repairs.getFirst().use());
    }
}
