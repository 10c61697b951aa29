package org.maillage.content.tests.plugin;

import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;

/** Needs what is not there, and finds out when it is called. */
public final class BrokenCheck implements Check {

    @Override
    public void check(EntryView entry, CheckContext context) {
        throw new NoClassDefFoundError("absent/Library");
    }
}
