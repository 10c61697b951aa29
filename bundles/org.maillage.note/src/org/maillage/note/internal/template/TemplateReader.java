package org.maillage.note.internal.template;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.maillage.api.MaillageException;
import org.maillage.api.note.NoteSection;
import org.maillage.note.internal.NoteTexts;

/** Reads a template from its folder. What is left out is as usual. Used by one thread. */
final class TemplateReader {

    static final String SETTINGS = "note.properties";
    static final List<String> INTRODUCTION = List.of("introduction");
    static final List<String> CLOSING = List.of("conclusion", "closing");
    static final List<String> DOCUMENT = List.of("modele", "template");

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String LIST = "\\s*,\\s*";
    private static final String LINES = "\\s*\\|\\s*";

    private final Path folder;
    private final Locale language;
    private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
    private final List<String> remarks = new ArrayList<>();

    TemplateReader(Path folder, Locale language) {
        this.folder = folder;
        this.language = language;
    }

    Template read() throws MaillageException {
        try {
            settings();
            Template usual = Template.standard();
            return new Template(look(), logo(), text(Setting.chamber), list(Setting.address, LINES), text(Setting.title),
                    markdown(INTRODUCTION), markdown(CLOSING), sections(usual.sections()),
                    or(list(Setting.fields, LIST), usual.fields()), or(list(Setting.columns, LIST), usual.columns()),
                    document("docx"), document("odt"), remarks);
        } catch (IOException e) {
            throw new MaillageException(NoteTexts.of("template.unreadable", folder), e);
        }
    }

    private void settings() throws IOException, MaillageException {
        Path file = folder.resolve(SETTINGS);
        if (!Files.exists(file)) {
            return;
        }
        Properties read = new Properties();
        try {
            read.load(new StringReader(decoded(file)));
        } catch (IllegalArgumentException e) {
            throw new MaillageException(NoteTexts.of("template.malformed", file), e);
        }
        for (String word : read.stringPropertyNames()) {
            Setting setting = Setting.of(word).orElseThrow(() -> new MaillageException(NoteTexts.of("template.setting",
                    file, word, Arrays.stream(Setting.values()).map(each -> each.word(language))
                            .collect(Collectors.joining(", ")))));
            settings.put(setting, read.getProperty(word).strip());
        }
    }

    /** Old editors of Windows write in its own character set. */
    private static String decoded(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private String text(Setting setting) {
        return settings.getOrDefault(setting, "");
    }

    private List<String> list(Setting setting, String separator) {
        return Arrays.stream(text(setting).split(separator)).filter(each -> !each.isBlank()).map(String::strip).toList();
    }

    private static List<String> or(List<String> chosen, List<String> usual) {
        return chosen.isEmpty() ? usual : chosen;
    }

    private Look look() throws MaillageException {
        String color = text(Setting.color);
        return color.isEmpty() ? Look.of(Template.ACCENT)
                : Look.of(Look.parse(color).orElseThrow(() -> new MaillageException(
                        NoteTexts.of("template.color", folder.resolve(SETTINGS), color))));
    }

    private List<NoteSection> sections(List<NoteSection> usual) throws MaillageException {
        List<NoteSection> sections = new ArrayList<>();
        for (String word : list(Setting.sections, LIST)) {
            sections.add(Arrays.stream(NoteSection.values())
                    .filter(each -> each.name().equalsIgnoreCase(word) || Setting.means("section." + each, word))
                    .findFirst().orElseThrow(() -> new MaillageException(NoteTexts.of("template.section",
                            folder.resolve(SETTINGS), word, Arrays.stream(NoteSection.values())
                                    .map(each -> NoteTexts.of("section." + each).in(language))
                                    .collect(Collectors.joining(", "))))));
        }
        return sections.isEmpty() ? usual : sections.stream().distinct().toList();
    }

    private Optional<Picture> logo() {
        String name = text(Setting.logo);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            String lower = name.toLowerCase(Locale.ROOT);
            boolean known = lower.endsWith(".png") || lower.endsWith(".jpg") || lower.endsWith(".jpeg");
            if (image != null && known) {
                String shown = text(Setting.logoText).isEmpty() ? NoteTexts.of("logo.of", text(Setting.chamber)).in(language)
                        : text(Setting.logoText);
                return Optional.of(new Picture(bytes, lower.endsWith(".png") ? "png" : "jpg", image.getWidth(),
                        image.getHeight(), shown));
            }
        } catch (IOException | java.nio.file.InvalidPathException e) {
            // Said below: a note without its logo is better than none.
        }
        remarks.add(NoteTexts.of("template.logo", folder.resolve(SETTINGS), name).in(language));
        return Optional.empty();
    }

    /** The text in the language, else the one for all languages. */
    private String markdown(List<String> names) throws IOException {
        for (String suffix : List.of("." + language.getLanguage() + ".md", ".md")) {
            for (String name : names) {
                if (Files.exists(folder.resolve(name + suffix))) {
                    return decoded(folder.resolve(name + suffix)).strip();
                }
            }
        }
        return "";
    }

    private Optional<byte[]> document(String extension) throws IOException {
        for (String name : DOCUMENT) {
            Path file = folder.resolve(name + "." + extension);
            if (Files.exists(file)) {
                return Optional.of(Files.readAllBytes(file));
            }
        }
        return Optional.empty();
    }
}
