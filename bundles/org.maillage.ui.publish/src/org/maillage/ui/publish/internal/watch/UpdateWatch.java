package org.maillage.ui.publish.internal.watch;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.PluginService;
import org.maillage.ui.publish.internal.Progress;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.Work;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Looks for newer versions once a day, in the background, when the person has not said otherwise. It installs nothing. While
 * there is no network it says nothing and looks again an hour later. Thread-safe.
 */
@Creatable
@Singleton
public final class UpdateWatch {

    private static final long AFTER_START = TimeUnit.SECONDS.toMillis(20);
    private static final long DAY = TimeUnit.HOURS.toMillis(24);
    private static final long HOUR = TimeUnit.HOURS.toMillis(1);

    private final CollectionInstaller installer;
    private final PluginService plugins;
    private final Texts texts;
    private final UpdateSettings settings;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job job;
    private volatile News last = News.NONE;
    private volatile Optional<Instant> looked = Optional.empty();

    /** Called by the workbench. */
    @Inject
    public UpdateWatch(@Service CollectionInstaller installer, @Service PluginService plugins, Texts texts) {
        this(installer, plugins, texts, new UpdateSettings());
    }

    /** With settings kept elsewhere. */
    public UpdateWatch(CollectionInstaller installer, PluginService plugins, Texts texts, UpdateSettings settings) {
        this.installer = installer;
        this.plugins = plugins;
        this.texts = texts;
        this.settings = settings;
        this.job = new Job(texts.of("job.check")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                look(monitor);
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
    }

    /** Begins to look, a while after the start. */
    public void begin() {
        job.schedule(AFTER_START);
    }

    /** Looks soon, out of turn. */
    public void lookAgain() {
        // A job that waits for its time does not listen to another time.
        job.cancel();
        job.schedule();
    }

    private void look(IProgressMonitor monitor) {
        if (!settings.isOn()) {
            job.schedule(HOUR);
            return;
        }
        try {
            ask(new Progress(monitor, texts.language()));
            job.schedule(last.failures().isEmpty() ? DAY : HOUR);
        } catch (MaillageException e) {
            Work.log(e);
        }
    }

    /**
     * Asks now, on the thread of the caller. Where nothing has come from a site, there is nobody to ask.
     *
     * @throws MaillageException when it is cancelled
     */
    public void ask(Monitor monitor) throws MaillageException {
        boolean nobody = installer.installed().isEmpty() && plugins.sources().isEmpty();
        last = nobody ? News.NONE : News.ask(installer, plugins, monitor);
        looked = nobody ? Optional.empty() : Optional.of(Instant.now());
        listeners.forEach(Runnable::run);
    }

    /** Forgets the news of what was installed. */
    public void installed(List<InstalledCollection> came) {
        last = last.without(came.stream().map(InstalledCollection::collection).toList());
        listeners.forEach(Runnable::run);
    }

    /** Forgets the news of programs: they wait for the next start. */
    public void programsInstalled() {
        last = last.withoutPrograms();
        listeners.forEach(Runnable::run);
    }

    /** What the last look found. */
    public News last() {
        return last;
    }

    /** What the last look found, in words; nothing when nobody was asked. */
    public String sentence(Texts language) {
        if (looked.isEmpty()) {
            return "";
        }
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language.language())
                .format(looked.get().atZone(ZoneId.systemDefault()));
        String failures = String.join(" ", last.said().map(each -> each.in(language.language())).toList());
        return (language.of("watch.found", last.count(), time) + " " + failures).strip();
    }

    /** Called on any thread after each look. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer called. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Called by the workbench. */
    @PreDestroy
    public void close() {
        job.cancel();
    }
}
