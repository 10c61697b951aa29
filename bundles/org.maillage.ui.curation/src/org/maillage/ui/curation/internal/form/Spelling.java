package org.maillage.ui.curation.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Composite;
import org.maillage.api.MaillageException;
import org.maillage.api.spelling.Misspelling;

/**
 * Looks, in a job, for words that no dictionary has in the texts of a form, a moment after each change. Used on the
 * user-interface thread.
 */
public final class Spelling {

    /** The language of what is written in a form; translations say theirs. */
    static final Locale LANGUAGE = Locale.FRENCH;

    private static final String SWITCH = "spelling";
    private static final long PAUSE = 400;

    private final Needs needs;
    private final Executor ui;
    private final List<SpelledText> all = new ArrayList<>();
    private final Map<SpelledText, String> waiting = new LinkedHashMap<>();
    private final Job job;

    Spelling(Needs needs, Composite form, Executor ui) {
        this.needs = needs;
        this.ui = ui;
        job = Job.createSystem(needs.texts().of("spelling.job"), monitor -> {
            look();
        });
        job.setPriority(Job.DECORATE);
        IPreferenceChangeListener switched = event -> ui.execute(() -> all.forEach(this::look));
        node().addPreferenceChangeListener(switched);
        form.addDisposeListener(event -> {
            node().removePreferenceChangeListener(switched);
            job.cancel();
        });
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.maillage.ui.curation");
    }

    /** Whether the person wants unknown words to be marked. */
    public static boolean isOn() {
        return node().getBoolean(SWITCH, true);
    }

    /** Marks unknown words from now on, or no longer. */
    public static void turn(boolean on) {
        node().putBoolean(SWITCH, on);
    }

    /** A text of the form, which is marked from now on. */
    void add(SpelledText text) {
        all.add(text);
    }

    /** Looks at a text as it is now, after a pause. */
    void look(SpelledText text) {
        if (!isOn() || !text.isSpelled()) {
            text.show(List.of());
            return;
        }
        synchronized (waiting) {
            waiting.put(text, text.text());
        }
        job.schedule(PAUSE);
    }

    private void look() {
        Map<SpelledText, String> now;
        synchronized (waiting) {
            now = new LinkedHashMap<>(waiting);
            waiting.clear();
        }
        now.forEach((text, content) -> {
            List<Misspelling> found = needs.spelling().check(content, LANGUAGE);
            ui.execute(() -> {
                if (text.isShown() && text.text().equals(content)) {
                    text.show(found);
                }
            });
        });
    }

    /** Finds words that may have been meant, in a job. */
    void suggest(String word, Consumer<List<String>> then) {
        Job asking = Job.createSystem(needs.texts().of("spelling.job"), monitor -> {
            List<String> found = needs.spelling().suggest(word, LANGUAGE);
            ui.execute(() -> then.accept(found));
        });
        asking.setPriority(Job.INTERACTIVE);
        asking.schedule();
    }

    /** Takes a word for right from now on. */
    void learn(String word, Consumer<String> failed) {
        Job learning = Job.createSystem(needs.texts().of("spelling.job"), monitor -> {
            try {
                needs.spelling().learn(word);
                ui.execute(() -> all.forEach(this::look));
            } catch (MaillageException e) {
                ILog.of(Spelling.class).log(Status.warning("A word was not kept", e));
                ui.execute(() -> failed.accept(e.text(needs.texts().language())));
            }
        });
        learning.schedule();
    }

    /** Goes to the next unknown word of the form, behind the last one to the first; says so when there is none, or none yet. */
    Optional<String> next() {
        List<SpelledText> marked = all.stream().filter(each -> each.isShown() && !each.unknown().isEmpty())
                .sorted(Comparator.comparingInt(SpelledText::height)).toList();
        Optional<SpelledText> here = all.stream().filter(SpelledText::hasFocus).findFirst();
        if (here.isPresent() && here.get().next()) {
            return Optional.empty();
        }
        int from = here.map(SpelledText::height).orElse(Integer.MIN_VALUE);
        Optional<SpelledText> to = marked.stream().filter(each -> each.height() > from).findFirst()
                .or(() -> marked.stream().findFirst());
        to.ifPresent(SpelledText::first);
        return to.isPresent() ? Optional.empty()
                : Optional.of(needs.texts().of(job.getState() == Job.NONE ? "spelling.done" : "spelling.looking"));
    }
}
