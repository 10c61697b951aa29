package org.maillage.ui.publish.internal.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.Origin;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.PublishRequest;
import org.maillage.ui.publish.internal.Questions;
import org.maillage.ui.publish.internal.Sentences;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.Work;
import org.maillage.ui.publish.internal.changes.Counts;
import org.maillage.ui.publish.internal.watch.UpdateSettings;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.UiExecutor;

/** Which collection, to which site, and with which version: one is proposed with the reason for it. */
final class ContentPage extends WizardPage {

    private static final int PAUSE = 400;

    private final Texts texts;
    private final Services services;
    private final UpdateSettings settings;
    private final Questions questions;
    private final Optional<String> first;
    private final List<CollectionInfo> collections;
    private Combo box;
    private Text folder;
    private Text version;
    private Label reason;
    private Work work;
    private Job looking;
    private boolean proposed;
    private int asked;

    ContentPage(Texts texts, Services services, UpdateSettings settings, Questions questions, Optional<String> first) {
        super("content", texts.of("publish.content.title"), null);
        this.texts = texts;
        this.services = services;
        this.settings = settings;
        this.questions = questions;
        this.first = first;
        this.collections = Stream.of(Origin.PERSONAL, Origin.INSTALLED)
                .flatMap(origin -> services.content().collections().stream().filter(each -> each.origin() == origin))
                .toList();
        setDescription(texts.of("publish.content.about"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent);
        work = new Work(new UiExecutor(fields.area()), texts.language());
        String name = texts.of("publish.collection");
        fields.label(name);
        box = new Combo(fields.frame(name, true), SWT.READ_ONLY);
        Accessibility.name(box, name);
        collections.forEach(each -> box.add(each.title(texts.language()) + " (" + each.id() + ")"));
        int index = collections.stream().map(CollectionInfo::id).toList().indexOf(first.orElse(""));
        if (!collections.isEmpty()) {
            box.select(Math.max(0, index));
        }
        folder = fields.path(texts.of("publish.site"), texts.of("publish.choose"),
                () -> questions.folder(texts.of("publish.site"))).text();
        settings.path("site").ifPresent(each -> folder.setText(each.toString()));
        version = fields.text(texts.of("publish.version"), SWT.SINGLE, true);
        version.setEnabled(false);
        reason = fields.words("");
        box.addListener(SWT.Selection, event -> ask());
        folder.addListener(SWT.Modify, event -> ask());
        version.addListener(SWT.Modify, event -> setPageComplete(proposed && !version.getText().isBlank()));
        setControl(fields.area());
        ask();
    }

    String collection() {
        return collections.get(box.getSelectionIndex()).id();
    }

    Path site() {
        return Path.of(folder.getText().strip());
    }

    Optional<String> version() {
        return Optional.of(version.getText().strip());
    }

    /** Asks for the version that suits, a moment after the last key. */
    private void ask() {
        int now = ++asked;
        proposed = false;
        version.setEnabled(false);
        setPageComplete(false);
        setErrorMessage(null);
        say("");
        if (collections.isEmpty() || folder.getText().isBlank()) {
            say(texts.of(collections.isEmpty() ? "publish.nothing" : "publish.site.missing"));
            return;
        }
        getShell().getDisplay().timerExec(PAUSE, () -> {
            if (now == asked && !box.isDisposed()) {
                propose(now);
            }
        });
    }

    private void propose(int now) {
        PublishRequest request;
        try {
            request = new PublishRequest(collection(), Optional.empty(), site(), Optional.empty(), Optional.empty());
        } catch (InvalidPathException e) {
            setErrorMessage(texts.of("publish.site.wrong"));
            return;
        }
        if (looking != null) {
            looking.cancel();
        }
        say(texts.of("publish.looking"));
        looking = work.quietly(monitor -> services.publisher().preview(request, monitor), report -> {
            if (now == asked) {
                show(report);
            }
        }, failure -> {
            if (now == asked) {
                say(failure);
                setErrorMessage(Sentences.first(failure));
            }
        });
    }

    private void show(PublishReport report) {
        proposed = true;
        version.setText(report.version());
        version.setEnabled(report.published());
        String drafts = report.drafts() == 0 ? "" : texts.of("publish.drafts", report.drafts());
        say(Stream.of(reason(report), counts(report), drafts).filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n")));
        setPageComplete(true);
    }

    /** Why this version: what changed asks for it. */
    private String reason(PublishReport report) {
        String from = report.changes().from();
        if (!report.published()) {
            return texts.of("reason.same", from);
        }
        if (from.isEmpty()) {
            return texts.of("reason.first", report.entries());
        }
        String[] before = from.split("\\.");
        String[] after = report.version().split("\\.");
        return texts.of(!before[0].equals(after[0]) ? "reason.removed" : !before[1].equals(after[1]) ? "reason.added"
                : "reason.changed", from);
    }

    private String counts(PublishReport report) {
        String counts = Counts.of(report.changes(), texts);
        return report.changes().from().isEmpty() || counts.isEmpty() ? "" : texts.of("publish.counts", counts);
    }

    private void say(String text) {
        reason.setText(text.replace("&", "&&"));
        reason.getParent().layout(true);
    }
}
