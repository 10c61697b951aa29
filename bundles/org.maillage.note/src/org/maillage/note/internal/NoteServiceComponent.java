package org.maillage.note.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.FundingService;
import org.maillage.api.match.MatchService;
import org.maillage.api.note.NoteField;
import org.maillage.api.note.NoteFormat;
import org.maillage.api.note.NoteReport;
import org.maillage.api.note.NoteRequest;
import org.maillage.api.note.NoteService;
import org.maillage.note.internal.compose.Composer;
import org.maillage.note.internal.compose.Draft;
import org.maillage.note.internal.compose.Fields;
import org.maillage.note.internal.compose.Gatherer;
import org.maillage.note.internal.compose.Words;
import org.maillage.note.internal.template.Template;
import org.maillage.note.internal.template.Templates;
import org.maillage.note.internal.write.CsvWriter;
import org.maillage.note.internal.write.HtmlWriter;
import org.maillage.note.internal.write.OdtWriter;
import org.maillage.note.internal.write.PdfWriter;
import org.maillage.note.internal.write.TemplateMaker;
import org.maillage.note.internal.write.WordWriter;
import org.maillage.note.internal.write.XlsxWriter;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a note in memory, then writes it. */
@Component
public final class NoteServiceComponent implements NoteService {

    private final ContentService content;
    private final MatchService matching;
    private final FundingService funding;
    private final Templates templates;

    /** Called by Declarative Services. */
    @Activate
    public NoteServiceComponent(@Reference ContentService content, @Reference MatchService matching,
            @Reference FundingService funding, @Reference DataArea data, BundleContext context) {
        this.content = content;
        this.matching = matching;
        this.funding = funding;
        this.templates = new Templates(data, context);
    }

    @Override
    public NoteReport write(NoteRequest request, NoteFormat format, Path target) throws MaillageException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        NoteReport report = make(request, format, made);
        Path file = target.toAbsolutePath();
        Path fresh = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                made.writeTo(out);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new MaillageException(NoteTexts.of("note.failed", target), e);
        } finally {
            discard(fresh);
        }
        return report;
    }

    private static void discard(Path file) throws MaillageException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new MaillageException(NoteTexts.of("note.failed", file), e);
        }
    }

    @Override
    public NoteReport write(NoteRequest request, NoteFormat format, OutputStream out) throws MaillageException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        NoteReport report = make(request, format, made);
        try {
            made.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new MaillageException(NoteTexts.of("note.failed", format), e);
        }
        return report;
    }

    private NoteReport make(NoteRequest request, NoteFormat format, OutputStream out) throws MaillageException {
        Template template = templates.read(request.template(), request.language())
                .with(names -> Fields.resolve(names, content.types()));
        NoteRequest asked = new NoteRequest(request.file(), request.items(), request.template(), request.sections(),
                Fields.resolve(request.fields(), content.types()), request.on(), request.language());
        Draft draft = new Gatherer(content, matching).gather(asked);
        Composer composer = new Composer(funding, draft, template);
        try {
            switch (format) {
                case pdf -> new PdfWriter().write(composer.note(), template, out);
                case docx -> new WordWriter().write(composer.note(), template, out);
                case odt -> new OdtWriter().write(composer.note(), template, out);
                case html -> new HtmlWriter().write(composer.note(), template, out);
                case csv -> new CsvWriter().write(composer.grid(), out);
                case xlsx -> new XlsxWriter().write(composer.grid(), out);
            }
        } catch (IOException e) {
            throw new MaillageException(NoteTexts.of("note.failed", format), e);
        }
        List<String> remarks = new ArrayList<>(template.remarks());
        remarks.addAll(draft.report().notes());
        return new NoteReport(draft.sheets().size(), remarks);
    }

    @Override
    public List<NoteField> fields(Locale language) {
        return Fields.all(content.types(), new Words(language));
    }

    @Override
    public List<String> templates() {
        return templates.names();
    }

    @Override
    public Path template(String name, Locale language) throws MaillageException {
        Path folder = templates.named(name);
        if (!Files.exists(folder)) {
            try {
                Path fresh = folder.resolveSibling("." + name + ".tmp");
                new TemplateMaker(new Words(language), fields(language)).make(fresh);
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new MaillageException(NoteTexts.of("note.exists", folder), e);
            }
        }
        return folder;
    }
}
