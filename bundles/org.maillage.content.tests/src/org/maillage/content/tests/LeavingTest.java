package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A bundle may leave while it is read: the reading ends with one sentence, and nothing breaks. */
class LeavingTest {

    @RegisterExtension
    private final Installation installation = new Installation();

    private static SyntheticBundle large() {
        SyntheticBundle bundle = SyntheticBundle.collection("essai");
        for (int i = 100; i < 200; i++) {
            bundle.content("entries/" + i + ".xml", Xml.tool("essai:" + i));
        }
        return bundle.content("sets/s.xml", Xml.vocabulary("essai:s"));
    }

    /** Uninstalls the bundle after some entries. */
    private static final class Leaver extends Reading {

        private final Bundle bundle;
        private final int after;

        Leaver(Bundle bundle, int after) {
            this.bundle = bundle;
            this.after = after;
        }

        @Override
        public void entry(EntryView entry) {
            super.entry(entry);
            if (entries().size() == after) {
                try {
                    bundle.uninstall();
                } catch (BundleException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Test
    void aBundleThatLeavesWhileItIsReadIsSaidOnce() throws Exception {
        Bundle bundle = installation.install(large());
        Leaver reading = new Leaver(bundle, 10);
        installation.content().read("essai", reading);
        assertEquals(10, reading.entries().size());
        Said.only(reading.problems()).code("file.gone").collection("essai").from("exemple.essai 1.0.0")
                .inFrench("Recommencez");
        assertTrue(installation.content().collection("essai").isEmpty());
    }

    @Test
    void evenBetweenItsFolders() throws Exception {
        Bundle bundle = installation.install(large());
        Leaver reading = new Leaver(bundle, 100);
        installation.content().read("essai", reading);
        assertEquals(100, reading.entries().size());
        Said.only(reading.problems()).code("file.gone");
    }

    @Test
    void whatWasReadBeforeStaysUsable() throws Exception {
        Bundle bundle = installation.install(large());
        EntryView entry = installation.content().find("essai:100").orElseThrow();
        bundle.uninstall();
        assertEquals("essai:100", entry.entry().getTitle());
        assertFalse(installation.content().find("essai:100").isPresent());
    }

    @Test
    void aBundleMayBeUpdatedWhileItIsRead() throws Exception {
        Bundle bundle = installation.install(large());
        List<String> seen = new ArrayList<>();
        installation.content().read("essai", new Reading() {
            @Override
            public void entry(EntryView entry) {
                seen.add(entry.id());
                if (seen.size() == 10) {
                    try {
                        installation.update(bundle, SyntheticBundle.collection("essai").content("entries/neuf.xml",
                                Xml.tool("essai:neuf")));
                    } catch (BundleException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        });
        assertEquals("essai:100", seen.getFirst());
        assertEquals(List.of("essai:neuf"), installation.read("essai").ids());
    }

    @Test
    void readersAndArrivalsAtTheSameTimeDisturbNoOne() throws Exception {
        ContentService content = installation.content();
        installation.install(SyntheticBundle.collection("stable").content("entries/x.xml", Xml.tool("stable:x")));
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Thread reader = new Thread(() -> {
            try {
                while (done.getCount() > 0) {
                    assertTrue(content.find("stable:x").isPresent());
                    content.find("essai:150");
                    content.read("stable", new Reading());
                    try {
                        content.read("essai", new Reading());
                    } catch (MaillageException e) {
                        // Not there at this moment.
                    }
                }
            } catch (Throwable e) {
                failure.set(e);
            }
        }, "reader");
        reader.start();
        for (int i = 0; i < 25; i++) {
            Bundle bundle = installation.install(large());
            content.collections();
            bundle.uninstall();
        }
        done.countDown();
        reader.join(TimeUnit.SECONDS.toMillis(30));
        assertFalse(reader.isAlive(), "The reader hangs");
        assertEquals(null, failure.get());
    }
}
