package org.maillage.cli.tests.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.cli.tests.Installation;
import org.osgi.framework.Bundle;

/** Shipped content names no way to reach a person: addresses and numbers belong to roles, if they are there at all. */
class PersonsTest {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}");
    private static final Pattern ROLE = Pattern.compile("(contact|infos?|accueil|secretariat)@.*");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d./-])(?:0|(?:\\+|00)33[ .\u00a0\u202f]?(?:\\(0\\))?)[1-9](?:[ .\u00a0\u202f-]?\\d{2}){4}(?![\\d-])");

    /** A contact of a structure: it has a role, such as the reception, and no name. */
    private static final Pattern CONTACT = Pattern.compile("<contact>\\s*<role>.*?</contact>", Pattern.DOTALL);

    @RegisterExtension
    private final Installation installation = new Installation();

    @Test
    void noShippedFileHasTheMailAddressOfAPerson() throws IOException {
        List<String> found = new ArrayList<>();
        for (URL file : files()) {
            MAIL.matcher(text(file)).results().filter(each -> !ROLE.matcher(each.group()).matches())
                    .forEach(each -> found.add(file.getPath() + ": " + each.group()));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void noShippedFileHasATelephoneNumber() throws IOException {
        List<String> found = new ArrayList<>();
        for (URL file : files()) {
            PHONE.matcher(text(file)).results().forEach(each -> found.add(file.getPath() + ": " + each.group()));
        }
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = { "02 38 00 00 00", "02.38.00.00.00", "0238000000", "+33 2 38 00 00 00", "+33 (0)2 38 00 00 00",
            "Tél. : 02\u00a038\u00a000\u00a000\u00a000" })
    void numbersAreFoundHoweverTheyAreWritten(String text) {
        assertTrue(PHONE.matcher(text).find());
    }

    private List<URL> files() {
        List<URL> files = Stream.of(installation.bundle("org.maillage.cli").getBundleContext().getBundles())
                .filter(each -> each.getSymbolicName().startsWith("org.maillage.content."))
                .flatMap(PersonsTest::files).toList();
        assertTrue(files.size() > 500, () -> files.size() + " files");
        return files;
    }

    private static Stream<URL> files(Bundle bundle) {
        var entries = bundle.findEntries("content", "*.xml", true);
        return entries == null ? Stream.empty() : Collections.list(entries).stream();
    }

    private static String text(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return CONTACT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
        }
    }
}
