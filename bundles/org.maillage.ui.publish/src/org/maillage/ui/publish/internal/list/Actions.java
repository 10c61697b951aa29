package org.maillage.ui.publish.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Display;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.TrustQuestion;
import org.maillage.ui.publish.internal.Questions;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.Work;
import org.maillage.ui.publish.internal.watch.News;
import org.maillage.ui.publish.internal.watch.UpdateWatch;

/** Installs, updates, compares, goes back, removes and publishes, each in a job that can be stopped. */
public final class Actions {

    private final Texts texts;
    private final Services services;
    private final UpdateWatch watch;
    private final Questions questions;
    private final Work work;
    private final Display display;
    private final UpdatesView view;
    private final ProgramActions programs;

    Actions(Texts texts, Services services, UpdateWatch watch, Questions questions, Work work,
            Display display, UpdatesView view) {
        this.texts = texts;
        this.services = services;
        this.watch = watch;
        this.questions = questions;
        this.work = work;
        this.display = display;
        this.view = view;
        this.programs = new ProgramActions(texts, services, watch, questions, work, view);
    }

    /** The job waits for the answer; when the view has gone, the answer is no. */
    private TrustQuestion trust() {
        return (offer, former) -> {
            AtomicBoolean yes = new AtomicBoolean();
            display.syncExec(() -> yes.set(view.isOpen() && questions.trust(offer, former)));
            return yes.get();
        };
    }

    /** Asks what to install, and does so. */
    public void install() {
        questions.install().ifPresent(choice -> {
            boolean any = choice.update() || !choice.plugins().isEmpty();
            if (choice.collections().isEmpty()) {
                programs.install(choice);
                return;
            }
            work.openly(texts.of("job.install"),
                    monitor -> services.installer().install(choice.source(), choice.collections(), trust(), monitor), came -> {
                        done(came, "done.install", "done.install.none");
                        if (any) {
                            programs.install(choice);
                        }
                    }, view::say);
        });
    }

    /** Asks the sites for newer versions. */
    public void check() {
        view.say(texts.of("check.running"));
        work.openly(texts.of("job.check"), monitor -> {
            watch.ask(monitor);
            return watch.last();
        }, news -> view.say(watch.sentence(texts).isEmpty() ? texts.of("check.nobody") : watch.sentence(texts)), view::say);
    }

    /** Brings all to the newest version, and shows what that changed: collections at once, programs after a question. */
    public void update() {
        News news = watch.last();
        if (news.offers().isEmpty()) {
            programs.update(news);
            return;
        }
        work.openly(texts.of("job.update"), monitor -> services.installer().update(List.of(), trust(), monitor), came -> {
            done(came, "done.update", "done.update.none");
            programs.update(news);
        }, view::say);
    }

    private void done(List<InstalledCollection> came, String key, String none) {
        watch.installed(came);
        view.say(came.isEmpty() ? texts.of(none)
                : texts.of(key, came.size(), came.getFirst().collection(), came.getFirst().version()));
        came.stream().findFirst().ifPresentOrElse(each -> view.reveal(each.collection()), view::reload);
    }

    /** Shows what an update of the selected collection would change. */
    public void compare() {
        view.collection().ifPresent(row -> work.openly(texts.of("job.compare"),
                monitor -> services.installer().diff(row.id(), Optional.empty(), monitor),
                difference -> view.compare(row, difference), view::say));
    }

    /** Goes back to what the selected line was before its last change. */
    public void rollback() {
        if (view.program().isPresent()) {
            programs.rollback();
        }
        view.collection().ifPresent(row -> work.openly(texts.of("job.rollback"),
                monitor -> services.installer().rollback(row.id()), back -> {
                    watch.lookAgain();
                    view.say(back.map(each -> texts.of("done.rollback", row.title(texts), each.version()))
                            .orElseGet(() -> texts.of("done.remove", row.title(texts))));
                    view.reveal(row.id());
                }, view::say));
    }

    /** Removes the selected line, after a question. */
    public void remove() {
        view.program().ifPresent(programs::remove);
        view.collection().filter(row -> questions.remove(row.title(texts), false)).ifPresent(row -> work.openly(
                texts.of("job.remove"), monitor -> {
                    services.installer().remove(row.id());
                    return row;
                }, gone -> {
                    view.say(texts.of("done.remove", row.title(texts)));
                    view.reload();
                }, view::say));
    }

    /** Switches the selected plug-in off or on. */
    public void toggle() {
        view.program().ifPresent(programs::toggle);
    }

    /** Leads through a publication. */
    public void publish() {
        questions.publish(view.collection().filter(CollectionRow::isPersonal).map(CollectionRow::id))
                .ifPresent(report -> view.say(texts.of(report.published() ? "done.publish" : "done.publish.none",
                        report.collection(), report.version())));
    }
}
