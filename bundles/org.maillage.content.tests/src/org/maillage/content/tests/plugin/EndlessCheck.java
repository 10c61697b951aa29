package org.maillage.content.tests.plugin;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;

/** Goes on for a minute, whoever asks it to stop. */
public final class EndlessCheck implements Check {

    @Override
    public void check(EntryView entry, CheckContext context) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }
}
