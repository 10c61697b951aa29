package org.maillage.publish.internal.kit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.maillage.api.MaillageException;
import org.maillage.publish.internal.PublishTexts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The jars that a plug-in is compiled against, taken from the running product and laid out as a Maven repository. */
final class KitJars {

    /** The group of what the product gives to projects. */
    static final String GROUP = "org.maillage.kit";
    /** The API, what its signatures name, and what these need when a test runs. */
    private static final List<String> BUNDLES = List.of("org.maillage.api", "org.maillage.model", "org.maillage.cli",
            "picocli", "org.eclipse.emf.common", "org.eclipse.emf.ecore", "org.eclipse.emf.ecore.xmi",
            "org.eclipse.equinox.common", "org.eclipse.osgi");
    /** Has the interfaces of what is shown, and what views are made of. */
    private static final List<String> DESKTOP = List.of("org.maillage.ui", "org.eclipse.core.jobs",
            "org.eclipse.e4.core.di.annotations", "org.eclipse.e4.core.di.extensions", "org.eclipse.e4.ui.di",
            "jakarta.annotation-api", "jakarta.inject.jakarta.inject-api");
    /** Annotations that stand in no bundle of the product: they mean something to the build alone. */
    private static final String ANNOTATIONS = """
                <dependency>
                  <groupId>org.osgi</groupId>
                  <artifactId>org.osgi.service.component.annotations</artifactId>
                  <version>1.5.1</version>
                  <scope>provided</scope>
                </dependency>
            """;
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
            </project>
            """;

    private final BundleContext context;
    private final Path repository;

    KitJars(BundleContext context, Path repository) {
        this.context = context;
        this.repository = repository;
    }

    /** Copies the jars that a template needs and gives the lines of a POM that name them; none when it needs none. */
    String dependencies(Template template) throws IOException, MaillageException {
        if (template.scope().isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>(BUNDLES);
        if (template.isForDesktop()) {
            names.addAll(DESKTOP);
            // The windows of this very system.
            names.add("org.eclipse.swt." + context.getProperty("osgi.ws") + "." + context.getProperty("osgi.os") + "."
                    + context.getProperty("osgi.arch"));
        }
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            Bundle bundle = Arrays.stream(context.getBundles()).filter(each -> name.equals(each.getSymbolicName()))
                    .findFirst().orElseThrow(() -> PublishTexts.failure("kit.lacks", name));
            File file = FileLocator.getBundleFileLocation(bundle).filter(File::isFile)
                    .orElseThrow(() -> PublishTexts.failure("kit.lacks", name));
            String version = bundle.getVersion().toString();
            Files.copy(file.toPath(), place(name, version), StandardCopyOption.REPLACE_EXISTING);
            lines.append("""
                        <dependency>
                          <groupId>%s</groupId>
                          <artifactId>%s</artifactId>
                          <version>%s</version>
                          <scope>%s</scope>
                        </dependency>
                    """.formatted(GROUP, name, version, template.scope()));
        }
        return lines.append(ANNOTATIONS).toString();
    }

    /** The address of the repository. */
    String address() {
        return repository.toUri().toString();
    }

    /** Where the jar of an artifact belongs, with its POM already beside it. */
    Path place(String name, String version) throws IOException {
        Path folder = repository.resolve(GROUP.replace('.', '/')).resolve(name).resolve(version);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + "-" + version + ".pom"), POM.formatted(GROUP, name, version));
        return folder.resolve(name + "-" + version + ".jar");
    }
}
