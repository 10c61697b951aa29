package org.maillage.content.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.check.Check;
import org.maillage.api.check.Validator;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.content.tests.Installation;
import org.maillage.content.tests.SyntheticBundle;
import org.maillage.content.tests.Xml;
import org.maillage.content.tests.plugin.BrokenCheck;
import org.maillage.content.tests.plugin.EndlessCheck;
import org.osgi.framework.Bundle;

/** Plug-ins that hang or are broken, in bundles of their own. */
@Timeout(60)
class PluginsTest {

    private static final String PLUGIN = "essai.greffon";

    @RegisterExtension
    private final Installation installation = new Installation();

    private Check check(Class<? extends Check> type) throws Exception {
        Bundle bundle = installation.install(SyntheticBundle.named(PLUGIN).withClasses(type));
        Class<?> loaded = bundle.loadClass(type.getName());
        assertEquals(bundle, org.osgi.framework.FrameworkUtil.getBundle(loaded));
        return (Check) loaded.getConstructor().newInstance();
    }

    private List<Problem> failures() throws Exception {
        installation.install(SyntheticBundle.collection("un").content("entries/a.xml", Xml.tool("un:a"))
                .content("entries/b.xml", Xml.tool("un:b")));
        return installation.service(Validator.class).validate(Optional.of("un"), LocalDate.now(), () -> false).stream()
                .filter(each -> each.code().equals("check.failed")).toList();
    }

    @Test
    void oneThatHangsIsNamedOnceAndLeftAside() throws Exception {
        installation.register(Check.class, check(EndlessCheck.class));
        List<Problem> failures = failures();
        assertEquals(1, failures.size());
        assertTrue(failures.getFirst().message().in(Locale.FRENCH).contains("plugins disable " + PLUGIN));
        assertTrue(failures.getFirst().message().in(Locale.ENGLISH).contains("does not answer"));
    }

    @Test
    void oneThatIsBrokenIsNamedAndTheRestGoesOn() throws Exception {
        installation.register(Check.class, check(BrokenCheck.class));
        List<Problem> failures = failures();
        assertEquals(2, failures.size());
        assertTrue(failures.getFirst().message().in(Locale.FRENCH).contains(PLUGIN));
    }

    @Test
    void aGuardWaitsOnceAndThenNoMore() throws Exception {
        Check endless = check(EndlessCheck.class);
        PluginGuard guard = new PluginGuard(Duration.ofMillis(300));
        AtomicInteger calls = new AtomicInteger();
        PluginGuard.Call<Void> call = () -> {
            calls.incrementAndGet();
            endless.check(null, null);
            return null;
        };
        assertThrows(MaillageException.class, () -> guard.call(endless, call));
        assertTrue(guard.isHung(endless));
        assertThrows(MaillageException.class, () -> guard.call(endless, call));
        assertEquals(1, calls.get(), "What hangs is not called again");
        assertFalse(new PluginGuard().isHung(endless));
    }
}
