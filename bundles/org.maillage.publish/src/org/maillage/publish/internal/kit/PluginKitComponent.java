package org.maillage.publish.internal.kit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.PluginKit;
import org.maillage.model.meta.Meta;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.site.Causes;
import org.maillage.publish.internal.site.Scratch;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Fills in the templates of this bundle. Their files end in {@code .txt}, so that nothing takes them for its own. */
@Component
public final class PluginKitComponent implements PluginKit {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+");
    private static final List<String> DATA = List.of("collection", "synonyms", "type", "note-template");
    private static final List<String> CODE = List.of("check", "importer", "exporter", "command", "facet", "criterion",
            "page", "link-rule", "search");
    /** Those whose project holds entries. */
    private static final List<String> ENTRIES = List.of("collection", "synonyms", "type");
    private static final String COLLECTION = "org.maillage.collection;id=\"%s\"";

    private final BundleContext context;

    /** Called by Declarative Services. */
    @Activate
    public PluginKitComponent(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<String> kinds() {
        return Stream.concat(DATA.stream(), CODE.stream()).toList();
    }

    @Override
    public void create(String kind, String name, Path folder) throws MaillageException {
        if (!kinds().contains(kind)) {
            throw PublishTexts.failure("kit.unknownKind", kind, String.join(", ", kinds()));
        }
        if (!NAME.matcher(name).matches()) {
            throw PublishTexts.failure("kit.badName", name);
        }
        Path target = folder.toAbsolutePath().normalize();
        try (Scratch scratch = Scratch.in(target.getParent(), ".new-plugin")) {
            refuseFull(target);
            Path project = scratch.folder().resolve("project");
            KitJars jars = new KitJars(context, project.resolve("kit"));
            Map<String, String> words = words(kind, name);
            words.put("dependencies", CODE.contains(kind) ? jars.dependencies("provided", kind.equals("page"))
                    : kind.equals("type") ? jars.dependencies("test", false) : "");
            write(DATA.contains(kind) ? "data" : "code", project, words);
            if (ENTRIES.contains(kind)) {
                write("entries", project, words);
            }
            write(kind, project, words);
            Files.move(project, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PublishTexts.failure(e, "disk.notWritten", target.toString(), Causes.of(e));
        }
    }

    private static void refuseFull(Path target) throws IOException, MaillageException {
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> files = Files.list(target)) {
            if (files.findAny().isPresent()) {
                throw PublishTexts.failure("kit.notEmpty", target.toString());
            }
        }
    }

    private static Map<String, String> words(String kind, String name) {
        String id = name.substring(name.lastIndexOf('.') + 1);
        Map<String, String> words = new TreeMap<>();
        words.put("name", name);
        words.put("package", name);
        words.put("path", name.replace('.', '/'));
        words.put("id", id);
        words.put("Class", id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1));
        words.put("model", Meta.version().toString());
        words.put("today", LocalDate.now().toString());
        String model = "org.maillage.model;ecore=\"model/" + id + ".ecore\"";
        words.put("capabilities", switch (kind) {
            case "type" -> COLLECTION.formatted(id) + "," + model;
            case "note-template" -> "org.maillage.note-template;name=\"" + id + "\"";
            default -> COLLECTION.formatted(id);
        });
        words.put("provides", kind.equals("criterion") ? "Provide-Capability: " + model : "");
        return words;
    }

    private void write(String template, Path project, Map<String, String> words) throws IOException {
        String root = "/templates/" + template + "/";
        Enumeration<URL> files = context.getBundle().findEntries(root, "*.txt", true);
        while (files != null && files.hasMoreElements()) {
            URL each = files.nextElement();
            String path = each.getPath().substring(each.getPath().indexOf(root) + root.length());
            Path target = project.resolve(filled(path.replaceFirst("\\.txt$", ""), words));
            Files.createDirectories(target.getParent());
            try (InputStream in = each.openStream()) {
                Files.writeString(target, filled(new String(in.readAllBytes(), StandardCharsets.UTF_8), words));
            }
        }
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> each : words.entrySet()) {
            filled = filled.replace("@" + each.getKey() + "@", each.getValue());
        }
        return filled;
    }
}
