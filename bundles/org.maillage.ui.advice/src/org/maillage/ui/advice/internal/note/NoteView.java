package org.maillage.ui.advice.internal.note;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.note.NoteFormat;
import org.maillage.api.note.NoteReport;
import org.maillage.api.note.NoteRequest;
import org.maillage.api.note.NoteService;
import org.maillage.model.ProjectFile;
import org.maillage.ui.advice.internal.AdviceIds;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.Listening;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.desk.News;
import org.maillage.ui.advice.internal.files.Prompts;
import org.maillage.ui.advice.internal.files.ShellPrompts;
import org.maillage.ui.advice.internal.follow.Titles;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.advice.internal.form.Scroll;
import org.maillage.ui.widgets.LinkLine;
import org.maillage.ui.widgets.LinkLine.Choice;
import org.maillage.ui.widgets.Tones;

import jakarta.inject.Inject;

/** The note to hand over: which schemes, in which order, with which comments, as what; and what it will hold. */
public final class NoteView {

    private static final int PAUSE = 400;

    private final Desk desk;
    private final AdviceTexts texts;
    private final NoteService notes;
    private final Prompts prompts;
    private final Composite area;
    private final Scroll scroll;
    private final NoteItems items;
    private final NoteParts parts;
    private final NotePreview preview;
    private final SaveBar bar;
    private final Label status;
    private final LinkLine opening;
    private final AtomicInteger last = new AtomicInteger();
    private Optional<String> shown = Optional.empty();

    /** Called by the workbench. */
    @Inject
    public NoteView(Composite parent, Desk desk, @Service NoteService notes,
            @org.eclipse.e4.core.di.annotations.Optional EContextService contexts) {
        this(parent, desk, notes, new ShellPrompts(parent, desk.texts()));
        if (contexts != null) {
            contexts.activateContext(AdviceIds.CONTEXT);
        }
    }

    /** The view alone, without a workbench. */
    public NoteView(Composite parent, Desk desk, NoteService notes, Prompts prompts) {
        this.desk = desk;
        this.notes = notes;
        this.prompts = prompts;
        texts = desk.texts();
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        bar = new SaveBar(area, texts, this::save);
        Composite said = Layouts.columns(area, 1);
        ((GridLayout) said.getLayout()).marginWidth = 12;
        status = Layouts.words(said, "");
        opening = new LinkLine(said, 1);
        scroll = new Scroll(area);
        scroll.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        items = new NoteItems(scroll.content(), desk);
        parts = new NoteParts(scroll.content(), desk, notes, this::changed);
        preview = new NotePreview(scroll.content(), texts);
        Listening.to(desk, area, this::hear);
        read();
    }

    /** Called by the workbench. */
    @Focus
    public void focus() {
        items.focus();
    }

    private void hear(News news) {
        if (news == News.FILE || news == News.CHANGE) {
            read();
        }
    }

    private void read() {
        Optional<ProjectFile> file = desk.snapshot();
        if (!file.map(ProjectFile::getId).equals(shown)) {
            shown = file.map(ProjectFile::getId);
            opening.show("", List.of(), "");
        }
        if (file.isEmpty()) {
            show(Map.of());
            return;
        }
        desk.work().quietly(monitor -> new Titles(desk).of(file.get()), this::show, this::failed);
    }

    private void show(Map<String, String> titles) {
        if (area.isDisposed()) {
            return;
        }
        items.show(titles);
        boolean any = desk.file().isPresent() && !titles.isEmpty();
        scroll.content().setVisible(any);
        bar.enable(any);
        say(desk.file().isEmpty() ? texts.of("detail.noFile") : any ? texts.of("note.about") : texts.of("note.empty"),
                false);
        changed();
    }

    private void say(String sentence, boolean bad) {
        status.setForeground(Tones.of(area.getForeground(), area.getBackground()).dim());
        if (bad) {
            status.setForeground(Tones.of(area.getForeground(), area.getBackground()).bad());
        }
        status.setText(Layouts.plain(sentence));
        area.layout(true, true);
    }

    private void failed(String sentence) {
        if (!area.isDisposed()) {
            say(sentence, true);
        }
    }

    private Optional<NoteRequest> request() {
        return desk.snapshot().filter(each -> !items.isEmpty()).map(each -> new NoteRequest(each, List.of(),
                parts.template(), parts.sections(), parts.fields(), LocalDate.now(), texts.language()));
    }

    /** Writes the preview anew after a pause. */
    private void changed() {
        int number = last.incrementAndGet();
        scroll.reflow();
        area.getDisplay().timerExec(PAUSE, () -> {
            if (number == last.get() && !area.isDisposed()) {
                preview(number);
            }
        });
    }

    private void preview(int number) {
        Optional<NoteRequest> request = request();
        bar.enable(request.isPresent());
        if (request.isEmpty()) {
            preview.show("");
            scroll.reflow();
            return;
        }
        desk.work().quietly(monitor -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            notes.write(request.get(), NoteFormat.html, out);
            return NoteText.of(out.toString(StandardCharsets.UTF_8));
        }, text -> {
            if (number == last.get() && !area.isDisposed()) {
                preview.show(text);
                scroll.reflow();
            }
        }, this::failed);
    }

    private void save(NoteFormat format) {
        request().ifPresent(request -> prompts.save(name(request), format.name())
                .ifPresent(target -> write(request, format, target)));
    }

    private String name(NoteRequest request) {
        String pseudonym = request.file().getPseudonym();
        return pseudonym == null || pseudonym.isBlank() ? texts.of("note.file") : texts.of("note.file.of", pseudonym.strip());
    }

    private void write(NoteRequest request, NoteFormat format, Path target) {
        say(texts.of("note.working"), false);
        desk.work().openly(texts.of("note.job"), monitor -> notes.write(request, format, target),
                report -> written(report, target), this::failed);
    }

    private void written(NoteReport report, Path target) {
        if (area.isDisposed()) {
            return;
        }
        List<String> sentences = new ArrayList<>(List.of(texts.of("note.written", report.entries(),
                target.getFileName())));
        sentences.addAll(report.remarks());
        opening.show("", List.of(new Choice(texts.of("note.open"), () -> Program.launch(target.toString())),
                new Choice(texts.of("note.folder"), () -> Program.launch(target.getParent().toString()))), "     ");
        say(String.join("\n", sentences), false);
        if (bar.isOpening()) {
            Program.launch(target.toString());
        }
    }
}
