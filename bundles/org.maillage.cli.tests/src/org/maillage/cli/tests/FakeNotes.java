package org.maillage.cli.tests;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.maillage.api.note.NoteField;
import org.maillage.api.note.NoteFormat;
import org.maillage.api.note.NoteReport;
import org.maillage.api.note.NoteRequest;
import org.maillage.api.note.NoteService;

/** Writes nothing, and remembers what it was asked. */
final class FakeNotes implements NoteService {

    private NoteRequest asked;
    private NoteFormat format;

    NoteRequest asked() {
        return asked;
    }

    NoteFormat format() {
        return format;
    }

    @Override
    public NoteReport write(NoteRequest request, NoteFormat as, Path target) {
        asked = request;
        format = as;
        return new NoteReport(request.items().size(), List.of("Une remarque."));
    }

    @Override
    public NoteReport write(NoteRequest request, NoteFormat as, OutputStream out) {
        throw new UnsupportedOperationException("The command writes files");
    }

    @Override
    public List<NoteField> fields(Locale language) {
        return List.of(new NoteField("verdict", "Pour vous"));
    }

    @Override
    public List<String> templates() {
        return List.of();
    }

    @Override
    public Path template(String name, Locale language) {
        return Path.of("modeles", name);
    }
}
