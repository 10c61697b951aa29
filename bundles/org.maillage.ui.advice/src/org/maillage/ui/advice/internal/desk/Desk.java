package org.maillage.ui.advice.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.SchemeMatch;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.widgets.ContentWatch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The file that an adviser works on: what it says, what may be undone, whether it is written, and which schemes it leads
 * to. Used by the user-interface thread alone; reading, writing and matching go on in jobs.
 */
@Creatable
@Singleton
public final class Desk {

    private static final long TYPING = 120;

    private final Services services;
    private final AdviceTexts texts;
    private final Choices choices;
    private final Work work;
    private final Saver saver;
    private final Verdicts verdicts;
    private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();
    private Steps<ProjectFile> steps = new Steps<>();
    private Optional<ProjectFile> file = Optional.empty();
    private boolean writable;
    private Saving saving = new Saving(Saving.State.UNTOUCHED);
    private Answer answer = Answer.NONE;
    private Optional<String> scheme = Optional.empty();
    private List<String> natures = List.of();

    /** Called by the workbench. */
    @Inject
    public Desk(Services services, AdviceTexts texts, Choices choices, UISynchronize ui) {
        this(services, texts, choices, (Executor) ui::asyncExec);
        new ContentWatch(collections -> ui.asyncExec(this::contentChanged));
    }

    /** @param ui runs things on the user-interface thread */
    public Desk(Services services, AdviceTexts texts, Choices choices, Executor ui) {
        this.services = services;
        this.texts = texts;
        this.choices = choices;
        work = new Work(ui, texts.language());
        saver = new Saver(services.files(), ui, texts.language(), this::written);
        verdicts = new Verdicts(services.matching(), ui, texts.language(), new Receiver());
    }

    /** What the desk works with. */
    public Services services() {
        return services;
    }

    /** The interface language. */
    public AdviceTexts texts() {
        return texts;
    }

    /** The values of fields. */
    public Choices choices() {
        return choices;
    }

    /** Does things in jobs. */
    public Work work() {
        return work;
    }

    Saver saver() {
        return saver;
    }

    /** Called when something happens, until {@link #forget}. */
    public void listen(Consumer<News> listener) {
        listeners.add(listener);
    }

    /** Calls a listener no more. */
    public void forget(Consumer<News> listener) {
        listeners.remove(listener);
    }

    void tell(News news) {
        listeners.forEach(each -> each.accept(news));
    }

    /** The open file. Not to be changed but in {@link #change}. */
    public Optional<ProjectFile> file() {
        return file;
    }

    /** A copy of the open file for a job. */
    public Optional<ProjectFile> snapshot() {
        return file.map(EcoreUtil::copy);
    }

    /** Whether the open file may be changed: another Maillage may be writing. */
    public boolean isWritable() {
        return file.isPresent() && writable;
    }

    /**
     * Opens a file.
     *
     * @param failed takes one sentence
     */
    public void open(String id, Runnable then, Consumer<String> failed) {
        record Opened(ProjectFile file, boolean writable) {
        }
        work.quietly(monitor -> {
            saver.alone(each -> null);
            choices.load();
            return new Opened(services.files().get(id), services.data().acquireWriting());
        }, opened -> {
            show(opened.file(), opened.writable());
            then.run();
        }, failed);
    }

    private void show(ProjectFile opened, boolean mayWrite) {
        if (opened.getProfile() == null) {
            opened.setProfile(MaillageFactory.eINSTANCE.createProfile());
        }
        file = Optional.of(opened);
        writable = mayWrite;
        steps = new Steps<>();
        saving = new Saving(Saving.State.UNTOUCHED);
        scheme = Optional.empty();
        answer = Answer.NONE;
        tell(News.FILE);
        match(0);
    }

    /** Puts the open file away; what waits to be written is written. */
    public void close() {
        verdicts.stop();
        file = Optional.empty();
        scheme = Optional.empty();
        answer = Answer.NONE;
        steps = new Steps<>();
        tell(News.FILE);
    }

    /** Writes what waits, before the window closes. */
    public void finish() {
        saver.finish();
    }

    /**
     * Changes the open file: it is written a moment later, and matched anew.
     *
     * @param field what changes, so that what is typed without a pause is one step to undo; empty for a step of its own
     */
    public void change(String field, Consumer<ProjectFile> edit) {
        if (!isWritable()) {
            return;
        }
        ProjectFile before = EcoreUtil.copy(file.get());
        edit.accept(file.get());
        if (!EcoreUtil.equals(before, file.get())) {
            steps.note(field, System.currentTimeMillis(), before);
            changed(EcoreUtil.equals(before.getProfile(), file.get().getProfile()));
        }
    }

    /** Changes what the open file says of the project holder. */
    public void changeProfile(String field, Consumer<Profile> edit) {
        change(field, each -> edit.accept(each.getProfile()));
    }

    private void changed(boolean sameProfile) {
        saving = new Saving(Saving.State.PENDING);
        saver.later(EcoreUtil.copy(file.get()));
        tell(News.CHANGE);
        tell(News.SAVING);
        if (!sameProfile) {
            match(TYPING);
        }
    }

    /** Whether a step can be undone. */
    public boolean canUndo() {
        return isWritable() && steps.canUndo();
    }

    /** Whether an undone step can be done again. */
    public boolean canRedo() {
        return isWritable() && steps.canRedo();
    }

    /** Undoes the last step. */
    public void undo() {
        if (canUndo()) {
            steps.undo(file.get()).ifPresent(this::put);
        }
    }

    /** Does again what was undone. */
    public void redo() {
        if (canRedo()) {
            steps.redo(file.get()).ifPresent(this::put);
        }
    }

    private void put(ProjectFile state) {
        boolean sameProfile = EcoreUtil.equals(state.getProfile(), file.get().getProfile());
        file = Optional.of(state);
        changed(sameProfile);
    }

    /** Whether the open file is written. */
    public Saving saving() {
        return saving;
    }

    /** Tries again to write. */
    public void saveAgain() {
        saver.again();
    }

    private void written(Optional<String> sentence) {
        if (sentence.isPresent()) {
            saving = Saving.failed(sentence.get());
        } else if (!saver.isWaiting() && saving.state() == Saving.State.PENDING
                || saving.state() == Saving.State.FAILED) {
            saving = new Saving(Saving.State.SAVED);
        }
        tell(News.SAVING);
    }

    /** The schemes for the open file. */
    public Answer answer() {
        return answer;
    }

    /** What the file says of a scheme that was chosen. */
    public Optional<Selection> selection(String entry) {
        return file.flatMap(each -> each.getSelections().stream().filter(one -> entry.equals(one.getEntry())).findFirst());
    }

    /** The scheme that is looked at; empty for none, or while it is not among the verdicts. */
    public Optional<SchemeMatch> scheme() {
        return scheme.flatMap(answer::scheme);
    }

    /** Looks at a scheme. */
    public void look(String id) {
        if (!Optional.of(id).equals(scheme)) {
            scheme = Optional.of(id);
            tell(News.SCHEME);
        }
    }

    /** The natures of support that are kept; empty for all. */
    public List<String> natures() {
        return natures;
    }

    /** Keeps some natures of support; none for all. */
    public void keepNatures(List<String> kept) {
        natures = List.copyOf(kept);
        match(0);
    }

    /** Collections came, went or changed: verdicts and values are read anew. */
    public void contentChanged() {
        choices.forget();
        match(0);
    }

    private void match(long pause) {
        file.ifPresent(each -> {
            answer = answer.outOfDate();
            tell(News.VERDICTS);
            verdicts.ask(EcoreUtil.copy(each.getProfile()), natures, pause);
        });
    }

    private final class Receiver implements Verdicts.Receiver {

        @Override
        public void found(MatchReport report, boolean complete) {
            answer = Answer.of(report, complete);
            tell(News.VERDICTS);
        }

        @Override
        public void failed(String sentence) {
            answer = Answer.failed(sentence);
            tell(News.VERDICTS);
        }
    }

    /** Does something with the folder of files while nothing is being written. Called in a job. */
    <T> T alone(Work.Task<T> task) throws MaillageException {
        return saver.alone(task);
    }
}
