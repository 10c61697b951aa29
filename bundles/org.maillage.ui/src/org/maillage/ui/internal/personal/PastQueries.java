package org.maillage.ui.internal.personal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.api.DataArea;
import org.maillage.ui.internal.Settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.e4.core.di.extensions.Service;

/** The words that the person searched for, latest first. They stay in the data area and go nowhere else. */
@Creatable
@Singleton
public final class PastQueries extends Personal<String> {

    private static final int MOST = 200;
    private static final String TEXT = "text";
    private static final String KEPT = "history.kept";

    private final MissedQueries missed;

    /** Called by the workbench. */
    @Inject
    public PastQueries(@Service DataArea data) {
        super(data, "history", "query", each -> each.getString(TEXT), (each, to) -> to.putString(TEXT, each));
        missed = new MissedQueries(data);
    }

    /** Whether the person wants their words to be remembered. */
    public static boolean areKept(Settings settings) {
        return settings.is(KEPT, true);
    }

    /** Remembers from now on, or no longer. */
    public static void keep(Settings settings, boolean kept) {
        settings.put(KEPT, kept);
    }

    /** Remembers words that led somewhere, unless the person does not want it. */
    public void add(String words, Settings settings) {
        if (areKept(settings)) {
            add(words);
        }
    }

    /** Remembers words that led nowhere, unless the person does not want it; they are never proposed. */
    public void addMissed(String words, Settings settings) {
        if (areKept(settings)) {
            missed.add(words);
        }
    }

    /** Whether nothing is remembered. */
    public boolean isEmpty() {
        return all().isEmpty() && missed.all().isEmpty();
    }

    /** Remembers words. */
    public void add(String words) {
        String text = words.strip();
        if (text.isEmpty() || !all().isEmpty() && all().getFirst().equals(text)) {
            return;
        }
        change(now -> {
            List<String> next = new ArrayList<>(now);
            next.removeIf(each -> plain(each).equals(plain(text)));
            next.addFirst(text);
            return next.subList(0, Math.min(MOST, next.size()));
        });
    }

    /** Those that begin with some words, or hold them; case and accents do not matter. */
    public List<String> like(String words, int limit) {
        String wanted = plain(words.strip());
        List<String> found = new ArrayList<>(
                all().stream().filter(each -> plain(each).startsWith(wanted)).limit(limit).toList());
        all().stream().filter(each -> plain(each).contains(wanted) && !found.contains(each))
                .limit((long) limit - found.size()).forEach(found::add);
        found.removeIf(each -> each.equals(words.strip()));
        return found;
    }

    /** Forgets all, what was searched for in vain, too. */
    public void clear() {
        missed.clear();
        change(now -> List.of());
    }

    @Override
    public boolean save() {
        return missed.save() & super.save();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
