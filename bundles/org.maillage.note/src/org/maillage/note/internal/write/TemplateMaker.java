package org.maillage.note.internal.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.maillage.api.MaillageException;
import org.maillage.api.note.NoteField;
import org.maillage.api.note.NoteSection;
import org.maillage.note.internal.compose.Words;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Note;
import org.maillage.note.internal.document.Run;
import org.maillage.note.internal.template.Template;

/** Makes the files of a template to be edited. */
public final class TemplateMaker {

    /** Any number of which the texts speak in the plural. */
    private static final int EXAMPLES = 20;

    private final Words words;
    private final List<NoteField> fields;

    /** Explains itself in a language. */
    public TemplateMaker(Words words, List<NoteField> fields) {
        this.words = words;
        this.fields = fields;
    }

    /**
     * Writes the files that are not there yet.
     *
     * @throws IOException when they cannot be written
     */
    public void make(Path folder) throws IOException, MaillageException {
        Files.createDirectories(folder);
        write(folder.resolve("note.properties"), settings().getBytes(StandardCharsets.UTF_8));
        write(folder.resolve("introduction.md"), text("note.introduction"));
        write(folder.resolve(words.say("file.closing")), text("note.closing"));
        for (Map.Entry<String, NoteWriter> each : Map.of("docx", new WordWriter(), "odt", new OdtWriter()).entrySet()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            each.getValue().write(sample(), Template.standard(), bytes);
            write(folder.resolve(words.say("file.document") + "." + each.getKey()), bytes.toByteArray());
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(bytes);
            }
        }
    }

    private byte[] text(String key) {
        String count = words.language().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "{count}" : "{nombre}";
        return (words.say(key, EXAMPLES).replace(String.valueOf(EXAMPLES), count) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String settings() {
        return Styles.resource("/org/maillage/note/internal/template/settings." + words.language().getLanguage() + ".txt")
                .replace("@sections@", Arrays.stream(NoteSection.values()).map(each -> words.say("section." + each))
                        .collect(Collectors.joining(", ")))
                .replace("@fields@", labels(Template.FIELDS)).replace("@columns@", labels(Template.COLUMNS))
                .replace("@all@", fields.stream().map(each -> "#   " + each.label()).distinct()
                        .collect(Collectors.joining("\n")));
    }

    private String labels(List<String> names) {
        return names.stream().map(name -> fields.stream().filter(each -> each.name().equals(name)).map(NoteField::label)
                .findFirst().orElse(name)).collect(Collectors.joining(", "));
    }

    /** A page with each style once. */
    private Note sample() {
        List<Block> blocks = List.of(new Block.Paragraph(Run.line(words.say("template.sample"))),
                new Block.Heading(1, words.say("part.entries")),
                new Block.Heading(2, words.say("entry.title", 1, words.say("column.entry"))),
                new Block.Callout(Block.Tone.likely, List.of(Run.of(words.say("verdict.CONDITIONAL"), Run.Style.strong))),
                new Block.Heading(3, words.say("toRead.title")),
                new Block.Items(false, List.of(Run.line(words.say("toRead.further")))),
                new Block.Facts(words.say("column.entry"), List.of(new Block.Fact(words.say("field.amount"),
                        List.of(Run.line(words.say("value.unknown")))))));
        return new Note(words.say("note.title"), "", words.say("note.date", words.date(LocalDate.now())), LocalDate.now(),
                words.language(), blocks);
    }
}
