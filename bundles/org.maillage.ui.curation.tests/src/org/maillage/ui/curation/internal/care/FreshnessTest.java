package org.maillage.ui.curation.internal.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.FreshnessService;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.LinkService;
import org.maillage.model.Entry;
import org.maillage.model.Link;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.SavedSteps;
import org.maillage.ui.curation.internal.desk.Scope;

import com.sun.net.httpserver.HttpServer;

/** What gets old, and links, in the window. */
class FreshnessTest extends Workshop {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private Desk desk;

    @BeforeEach
    void start() {
        desk = new Desk(needs);
    }

    private void save(Tool... tools) throws Exception {
        try (EntryBatch batch = needs.editor().batch(collection, ChangeNote.of(ChangeAction.IMPORT))) {
            for (Tool each : tools) {
                batch.save(each);
            }
        }
    }

    private Tool tool(String name, LocalDate verified) {
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId(collection + ":" + name);
        tool.setTitle(name);
        tool.setVerifiedOn(verified);
        tool.setModified(LocalDate.now());
        return tool;
    }

    private Entry entry(String name) throws Exception {
        return needs.content().find(collection + ":" + name).orElseThrow().entry();
    }

    @Test
    void oneKeySaysThatNothingChangedAndGoesToTheNext() throws Exception {
        save(tool("a", LONG_AGO), tool("b", LONG_AGO.plusDays(1)), tool("c", LONG_AGO.plusDays(2)),
                tool("frais", LocalDate.now()));
        desk.list(new Scope(collection, "", false));
        FreshnessView view = new FreshnessView(shell, desk, new CareTexts(Locale.FRENCH),
                service(FreshnessService.class), service(LinkService.class), id -> { });
        shell.open();
        until(() -> view.list().shown().size() == 3, "what is due");
        view.focus();
        assertEquals("a", view.list().chosen().getFirst().title());
        view.verify();
        until(() -> view.list().shown().size() == 2, "one less");
        assertEquals("b", view.list().chosen().getFirst().title(), "the next one is chosen");
        assertEquals(LocalDate.now(), entry("a").getVerifiedOn());
        until(() -> view.said().contains("1 fiche vérifiée"), "what was done");
        view.list().table().selectAll();
        view.verify();
        until(() -> view.list().shown().isEmpty(), "nothing left");
        new SavedSteps(needs, service(HistoryService.class)).undo(new ArrayList<>()::add);
        until(() -> view.list().shown().size() == 2, "both are back at once");
        assertEquals(LONG_AGO.plusDays(2), entry("c").getVerifiedOn());
        view.close();
    }

    @Test
    void linksAreCheckedInTheBackgroundListedByUseAndFollowed() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = "ok".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            if (path.equals("/ancien")) {
                exchange.getResponseHeaders().set("Location", "/nouveau");
                exchange.sendResponseHeaders(301, -1);
            } else if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(path.equals("/nouveau") ? 200 : 404, -1);
            } else {
                exchange.sendResponseHeaders(path.equals("/nouveau") ? 200 : 404, body.length);
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
                }
            }
            exchange.close();
        });
        server.start();
        String base = "http://localhost:" + server.getAddress().getPort();
        Tool one = tool("un", LocalDate.now());
        Tool two = tool("deux", LocalDate.now());
        link(one, base + "/ancien");
        link(two, base + "/ancien");
        link(two, base + "/perdu");
        save(one, two);
        desk.list(new Scope(collection, "", false));
        LinksView view = new LinksView(shell, desk, new CareTexts(Locale.FRENCH), service(LinkService.class));
        shell.open();
        until(() -> view.said().contains("Aucun lien connu"), "an empty list that says what to do");
        view.check();
        until(() -> view.list().shown().size() == 2, "both addresses");
        until(() -> view.said().contains("2 liens contrôlés"), "what was found");
        List<String> urls = view.list().shown().stream().map(each -> each.url()).toList();
        assertTrue(urls.contains(base + "/ancien"), urls.toString());
        view.list().table().setSelection(urls.indexOf(base + "/ancien"));
        assertEquals(2, view.list().chosen().getFirst().entries().size());
        view.take();
        until(() -> view.list().shown().stream().noneMatch(each -> each.url().endsWith("/ancien")), "the list without it");
        assertEquals(base + "/nouveau", entry("un").getLinks().getFirst().getUrl());
        assertEquals(base + "/nouveau", entry("deux").getLinks().getFirst().getUrl());
        view.close();
        server.stop(0);
    }

    private static void link(Tool tool, String url) {
        Link link = MaillageFactory.eINSTANCE.createLink();
        link.setUrl(url);
        tool.getLinks().add(link);
    }
}
