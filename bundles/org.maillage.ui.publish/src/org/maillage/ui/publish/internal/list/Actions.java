package org.maillage.ui.publish.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Display;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.TrustQuestion;
import org.maillage.api.publish.UpdateCheck;
import org.maillage.ui.publish.internal.Questions;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.Work;
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

    Actions(Texts texts, Services services, UpdateWatch watch, Questions questions, Work work,
            Display display, UpdatesView view) {
        this.texts = texts;
        this.services = services;
        this.watch = watch;
        this.questions = questions;
        this.work = work;
        this.display = display;
        this.view = view;
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
        questions.install().ifPresent(choice -> work.openly(texts.of("job.install"),
                monitor -> services.installer().install(choice.source(), choice.collections(), trust(), monitor),
                came -> done(came, "done.install", "done.install.none"), view::say));
    }

    /** Asks the sites for newer versions. */
    public void check() {
        view.say(texts.of("check.running"));
        work.openly(texts.of("job.check"), monitor -> {
            UpdateCheck check = services.installer().updates(monitor);
            watch.found(check);
            return check;
        }, check -> view.say(watch.sentence(texts)), view::say);
    }

    /** Brings all to the newest version, and shows what that changed. */
    public void update() {
        work.openly(texts.of("job.update"), monitor -> services.installer().update(List.of(), trust(), monitor),
                came -> done(came, "done.update", "done.update.none"), view::say);
    }

    private void done(List<InstalledCollection> came, String key, String none) {
        watch.installed(came);
        view.say(came.isEmpty() ? texts.of(none)
                : texts.of(key, came.size(), came.getFirst().collection(), came.getFirst().version()));
        came.stream().findFirst().ifPresentOrElse(each -> view.reveal(each.collection()), view::reload);
    }

    /** Shows what an update of the selected collection would change. */
    public void compare() {
        view.selected().ifPresent(row -> work.openly(texts.of("job.compare"),
                monitor -> services.installer().diff(row.id(), Optional.empty(), monitor),
                difference -> view.compare(row, difference), view::say));
    }

    /** Goes back to what the selected collection was before its last change. */
    public void rollback() {
        view.selected().ifPresent(row -> work.openly(texts.of("job.rollback"),
                monitor -> services.installer().rollback(row.id()), back -> {
                    watch.lookAgain();
                    view.say(back.map(each -> texts.of("done.rollback", title(row), each.version()))
                            .orElseGet(() -> texts.of("done.remove", title(row))));
                    view.reveal(row.id());
                }, view::say));
    }

    /** Removes the selected collection, after a question. */
    public void remove() {
        view.selected().filter(row -> questions.remove(title(row))).ifPresent(row -> work.openly(
                texts.of("job.remove"), monitor -> {
                    services.installer().remove(row.id());
                    return row;
                }, gone -> {
                    view.say(texts.of("done.remove", title(row)));
                    view.reload();
                }, view::say));
    }

    private String title(CollectionRow row) {
        return row.info().title(texts.language());
    }

    /** Leads through a publication. */
    public void publish() {
        questions.publish(view.selected().filter(CollectionRow::isPersonal).map(CollectionRow::id))
                .ifPresent(report -> view.say(texts.of(report.published() ? "done.publish" : "done.publish.none",
                        report.collection(), report.version())));
    }
}
