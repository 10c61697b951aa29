package org.maillage.publish.internal.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Fills in the templates of this bundle, or hands them to Maven as archetypes. */
@Component
public final class PluginKitComponent implements PluginKit {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+");

    private final BundleContext context;

    /** Called by Declarative Services. */
    @Activate
    public PluginKitComponent(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<String> kinds() {
        return Template.kinds();
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
            Template template = Template.read(context.getBundle(), kind);
            Map<String, String> words = words(name);
            template.addWords(words, words.get("id"));
            words.put("dependencies", new KitJars(context, project.resolve("kit")).dependencies(template));
            for (Map.Entry<String, String> each : template.files().entrySet()) {
                Path file = project.resolve(Template.filled(each.getKey(), words));
                Files.createDirectories(file.getParent());
                Files.writeString(file, Template.filled(each.getValue(), words));
            }
            Files.move(project, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PublishTexts.failure(e, "disk.notWritten", target.toString(), Causes.of(e));
        }
    }

    @Override
    public List<String> archetypes(Path repository) throws MaillageException {
        Path target = repository.toAbsolutePath().normalize();
        try {
            Archetypes archetypes = new Archetypes(context.getBundle(), new KitJars(context, target));
            List<String> written = new ArrayList<>();
            for (String kind : kinds()) {
                written.add(archetypes.write(Template.read(context.getBundle(), kind)));
            }
            return written;
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

    private static Map<String, String> words(String name) {
        String id = name.substring(name.lastIndexOf('.') + 1);
        Map<String, String> words = new TreeMap<>();
        words.put("group", name);
        words.put("name", name);
        words.put("package", name);
        words.put("path", name.replace('.', '/'));
        words.put("version", "1.0.0");
        words.put("kit", "file://${project.basedir}/kit");
        words.put("id", id);
        words.put("Class", id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1));
        words.put("model", Meta.version().toString());
        words.put("today", LocalDate.now().toString());
        return words;
    }
}
