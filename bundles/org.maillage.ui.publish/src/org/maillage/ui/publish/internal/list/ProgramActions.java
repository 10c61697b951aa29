package org.maillage.ui.publish.internal.list;

import java.util.ArrayList;
import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.PluginInfo;
import org.maillage.api.publish.ProgramChange;
import org.maillage.ui.publish.internal.Questions;
import org.maillage.ui.publish.internal.Questions.About;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.Work;
import org.maillage.ui.publish.internal.watch.News;
import org.maillage.ui.publish.internal.watch.UpdateWatch;

/** Changes the product and plug-ins: after one question, in a job that can be stopped; what came counts from the next start on. */
final class ProgramActions {

    private final Texts texts;
    private final Services services;
    private final UpdateWatch watch;
    private final Questions questions;
    private final Work work;
    private final UpdatesView view;

    ProgramActions(Texts texts, Services services, UpdateWatch watch, Questions questions, Work work, UpdatesView view) {
        this.texts = texts;
        this.services = services;
        this.watch = watch;
        this.questions = questions;
        this.work = work;
        this.view = view;
    }

    /** Installs plug-ins, and brings the product to the version of the source, as was chosen. */
    void install(Questions.Choice choice) {
        view.say(texts.of("install.looking"));
        work.quietly(monitor -> wanted(choice, monitor), changes -> {
            view.say(watch.sentence(texts));
            if (questions.programs(choice.plugins().isEmpty() ? About.UPDATE : About.INSTALL, changes)) {
                work.openly(texts.of("job.programs"), monitor -> {
                    List<PluginInfo> came = new ArrayList<>();
                    if (!choice.plugins().isEmpty()) {
                        came.addAll(services.plugins().install(choice.source(), choice.plugins(), all -> true, monitor));
                    }
                    if (choice.update()) {
                        came.addAll(services.plugins().update(choice.source(), all -> true, monitor));
                    }
                    return came;
                }, this::came, view::say);
            }
        }, view::say);
    }

    private List<ProgramChange> wanted(Questions.Choice choice, Monitor monitor) throws MaillageException {
        List<ProgramChange> changes = new ArrayList<>();
        if (!choice.plugins().isEmpty()) {
            services.plugins().offers(choice.source(), monitor).stream()
                    .filter(each -> choice.plugins().contains(each.id())).map(each -> new ProgramChange(each.id(),
                            each.title(), "", each.version(), ProgramChange.Kind.PLUGIN))
                    .forEach(changes::add);
        }
        if (choice.update()) {
            changes.addAll(services.plugins().updates(choice.source(), monitor));
        }
        return changes;
    }

    /** Brings the product and the plug-ins to the versions that were found. */
    void update(News news) {
        List<ProgramChange> changes = news.programs().stream().flatMap(each -> each.changes().stream()).toList();
        if (changes.isEmpty() || !questions.programs(About.UPDATE, changes)) {
            return;
        }
        work.openly(texts.of("job.programs"), monitor -> {
            List<PluginInfo> came = new ArrayList<>();
            for (News.Programs each : news.programs()) {
                came.addAll(services.plugins().update(each.source(), all -> true, monitor));
            }
            return came;
        }, this::came, view::say);
    }

    private void came(List<PluginInfo> came) {
        watch.programsInstalled();
        view.reload();
        if (came.isEmpty()) {
            view.say(texts.of("done.update.none"));
        } else {
            waiting(texts.of("done.programs", came.size(), came.getFirst().title()));
        }
    }

    private void waiting(String sentence) {
        view.say(sentence);
        questions.restart(sentence);
    }

    /** Goes back to the programs that there were before their last change. */
    void rollback() {
        work.quietly(monitor -> services.plugins().former(monitor), changes -> {
            if (questions.programs(About.ROLLBACK, changes)) {
                work.openly(texts.of("job.programs.back"), monitor -> services.plugins().rollback(monitor), back -> {
                    watch.lookAgain();
                    view.reload();
                    waiting(texts.of("done.programs.back"));
                }, view::say);
            }
        }, view::say);
    }

    /** Removes a plug-in, after a question. */
    void remove(ProgramRow row) {
        if (questions.remove(row.info().title(), true)) {
            work.openly(texts.of("job.remove.program"), monitor -> {
                services.plugins().remove(row.info().id(), monitor);
                return row;
            }, gone -> {
                view.reload();
                waiting(texts.of("done.remove.program", row.info().title()));
            }, view::say);
        }
    }

    /** Switches a plug-in off, at once, or on, from the next start on. */
    void toggle(ProgramRow row) {
        boolean on = !row.info().enabled();
        work.quietly(monitor -> {
            services.plugins().enable(row.info().id(), on);
            return row;
        }, done -> {
            view.reload();
            String sentence = texts.of(on ? "done.on" : "done.off", row.info().title());
            if (on) {
                waiting(sentence);
            } else {
                view.say(sentence);
            }
        }, view::say);
    }
}
