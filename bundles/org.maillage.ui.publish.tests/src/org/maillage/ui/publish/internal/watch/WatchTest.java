package org.maillage.ui.publish.internal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.UpdateCheck;
import org.maillage.api.text.Message;
import org.maillage.ui.publish.internal.PublishWindow;
import org.maillage.ui.publish.internal.Texts;

/** The background search for updates, and the word in the status line. */
class WatchTest extends PublishWindow {

    private static final InstalledCollection HERE = new InstalledCollection("essai", "1.0.0", "https://example.org/",
            Optional.empty());
    private static final Offer NEWER = new Offer("essai", "1.1.0", "Essai", 0, Optional.empty());

    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> shown = new ArrayList<>();

    /** Sites that answer at once. */
    private CollectionInstaller answering(UpdateCheck check) {
        return (CollectionInstaller) Proxy.newProxyInstance(WatchTest.class.getClassLoader(),
                new Class<?>[] { CollectionInstaller.class }, (proxy, method, arguments) -> switch (method.getName()) {
                    case "installed" -> List.of(HERE);
                    case "updates" -> {
                        asked.incrementAndGet();
                        yield check;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Link indicator(UpdateWatch watched) {
        shell.setLayout(new FillLayout());
        Indicator.create(shell, watched, texts, () -> shown.add("shown"));
        shell.open();
        return all(shell, Link.class).getFirst();
    }

    @Test
    void aQuietWordAppearsAndLeadsToTheView() {
        UpdateWatch watched = new UpdateWatch(answering(new UpdateCheck(List.of(NEWER), List.of())), programs, texts, settings);
        Link link = indicator(watched);
        assertFalse(link.getVisible());
        watched.lookAgain();
        until(link::getVisible);
        assertEquals("<a>Une mise à jour</a>", plain(link.getText()));
        assertTrue(plain(watched.sentence(texts)).startsWith("Une mise à jour est disponible (demandé à "));
        link.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("shown"), shown);
        watched.installed(List.of(new InstalledCollection("essai", "1.1.0", "https://example.org/", Optional.empty())));
        until(() -> !link.getVisible());
        watched.close();
    }

    @Test
    void withoutANetworkNothingIsShown() {
        UpdateWatch watched = new UpdateWatch(answering(new UpdateCheck(List.of(),
                List.of(Message.of(Texts.class, "install.none")))), programs, texts, settings);
        Link link = indicator(watched);
        watched.lookAgain();
        until(() -> !watched.sentence(texts).isEmpty());
        assertFalse(link.getVisible());
        watched.close();
    }

    @Test
    void whoDoesNotWantItIsNotAskedFor() throws Exception {
        settings.turn(false);
        UpdateWatch watched = new UpdateWatch(answering(UpdateCheck.NONE), programs, texts, settings);
        watched.lookAgain();
        Thread.sleep(1_000);
        assertEquals(0, asked.get());
        settings.turn(true);
        watched.lookAgain();
        until(() -> asked.get() > 0);
        watched.close();
    }

    @Test
    void aNewVersionOfTheApplicationIsToldThere() {
        programs.offerUpdate("https://example.org/maillage/");
        UpdateWatch watched = new UpdateWatch(answering(UpdateCheck.NONE), programs, texts, settings);
        Link link = indicator(watched);
        watched.lookAgain();
        until(link::getVisible);
        assertEquals("<a>Une mise à jour</a>", plain(link.getText()), "collections that come with it do not count apart");
        watched.programsInstalled();
        until(() -> !link.getVisible());
        watched.close();
    }
}
