package org.maillage.content.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/** Every sentence of this bundle exists in French and in English, is used, and is well set. */
class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z]+)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");
    private static final String NO_BREAK = "\u00A0\u202F";

    private final Map<String, String> french = texts("messages.properties");
    private final Map<String, String> english = texts("messages_en.properties");

    private static Map<String, String> texts(String file) {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(ContentTexts.class.getResourceAsStream(file),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertEquals(french.keySet(), english.keySet());
        assertFalse(french.isEmpty());
    }

    @Test
    void bothLanguagesTellTheSame() {
        french.forEach((key, text) -> assertEquals(placeholders(text), placeholders(english.get(key)), key));
    }

    @Test
    void whatIsFilledInIsNumberedFromZero() {
        french.forEach((key, text) -> {
            Set<Integer> numbers = placeholders(text);
            assertEquals(IntStream.range(0, numbers.size()).boxed().collect(Collectors.toCollection(TreeSet::new)),
                    numbers, key);
        });
    }

    @Test
    void everySentenceFormats() {
        Object[] arguments = { "A", "B", 3, "D" };
        Stream.of(french, english).flatMap(each -> each.entrySet().stream()).forEach(each -> {
            String said = new MessageFormat(each.getValue(), Locale.FRENCH).format(arguments);
            assertFalse(said.contains("{") || said.contains("}"), said);
            for (int number : placeholders(each.getValue())) {
                assertTrue(said.contains(String.valueOf(arguments[number])), said);
            }
        });
    }

    @Test
    void everySentenceIsUsedAndEveryUsedOneIsThere() throws IOException {
        Path sources = Path.of(System.getProperty("maillage.bundles", "absent")).resolve("org.maillage.content/src");
        assumeTrue(Files.isDirectory(sources), "Skipped: the sources are not beside this bundle");
        Set<String> used = new TreeSet<>(formats());
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher literals = LITERAL.matcher(Files.readString(file));
                while (literals.find()) {
                    used.add(literals.group(1));
                }
            }
        }
        Set<String> families = french.keySet().stream().map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        used.removeIf(each -> !families.contains(each.substring(0, each.indexOf('.'))) || each.endsWith(".xml"));
        assertEquals(french.keySet(), used);
    }

    /** Sentences that are named after a format of the model. */
    private static List<String> formats() {
        return MaillagePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream())
                .flatMap(feature -> Meta.value(feature, Meta.CHECK, "format").stream()).map(each -> "value." + each)
                .toList();
    }

    @Test
    void noSentenceUsesTheTypewritersApostrophe() {
        assertEquals(List.of(), french.values().stream().filter(each -> each.contains("'")).toList());
        assertEquals(List.of(), english.values().stream().filter(each -> each.contains("'")).toList());
    }

    @Test
    void frenchPunctuationStandsAfterANoBreakSpace() {
        Pattern badlySet = Pattern.compile("[^" + NO_BREAK + "]([;?!»]|:(?=\\s|$))|«[^" + NO_BREAK + "]");
        assertEquals(List.of(), french.values().stream()
                .filter(each -> badlySet.matcher(each.replaceAll("<\\?.*?\\?>", "")).find()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "en" })
    void everySentenceEndsAsOne(String language) {
        Map<String, String> texts = language.equals("fr") ? french : english;
        assertEquals(List.of(), texts.entrySet().stream()
                .filter(each -> !each.getValue().matches("(?s).*(\\.|\\{\\d\\})")).map(Map.Entry::getKey).toList());
    }

    private static Set<Integer> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(each -> Integer.valueOf(each.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
