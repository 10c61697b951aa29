package org.maillage.publish.internal.pack;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionContent;
import org.maillage.api.content.CollectionFiles;
import org.maillage.model.CollectionDescriptor;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.diff.Snapshot;
import org.osgi.framework.Version;

/**
 * A version of a collection as two files: a bundle without code, and the feature by which p2 installs it. The same content
 * gives the same bytes.
 *
 * @param name    name of the bundle
 * @param version its version
 * @param title   what people call it
 * @param vendor  who publishes it
 */
record CollectionBundle(String name, Version version, String title, String vendor) {

    private static final String CONTENT = "content/";
    private static final String DESCRIPTOR = "collection.xml";

    static CollectionBundle of(String name, Version version, CollectionDescriptor descriptor) {
        return new CollectionBundle(name, version,
                descriptor.getTitle() == null ? descriptor.getId() : descriptor.getTitle(),
                descriptor.getPublisher() == null ? descriptor.getId() : descriptor.getPublisher());
    }

    String bundleFile() {
        return name + "_" + version + ".jar";
    }

    String featureName() {
        return name + ".feature";
    }

    String featureFile() {
        return featureName() + "_" + version + ".jar";
    }

    /** Writes the bundle. */
    void writeBundle(Path target, CollectionContent content, Snapshot snapshot, CollectionFiles files)
            throws IOException {
        CollectionDescriptor descriptor = EcoreUtil.copy(snapshot.descriptor());
        descriptor.setVersion(version.toString());
        try (PlainZip zip = new PlainZip(new BufferedOutputStream(Files.newOutputStream(target)))) {
            zip.add("META-INF/MANIFEST.MF", manifest(descriptor.getId(), content.files()));
            for (String path : content.files()) {
                if (path.equals(DESCRIPTOR)) {
                    zip.add(CONTENT + path, files.write(descriptor));
                } else if (snapshot.cleaned().containsKey(path) && path.startsWith("entries/")) {
                    zip.add(CONTENT + path, files.write(snapshot.cleaned().get(path)));
                } else if (!snapshot.drafts().contains(path)) {
                    try (InputStream in = content.open(path)) {
                        zip.add(CONTENT + path, in);
                    }
                }
            }
        }
    }

    private byte[] manifest(String collection, Collection<String> files) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", name);
        headers.putValue("Bundle-Version", version.toString());
        headers.putValue("Bundle-Name", title);
        headers.putValue("Bundle-Vendor", vendor);
        headers.putValue("Provide-Capability",
                "org.maillage.collection;id=\"" + collection + "\";version:Version=\"" + version + "\"");
        List<String> needed = new ArrayList<>();
        files.stream().filter(each -> each.startsWith("overlays/") && each.indexOf('/', 9) > 0)
                .map(each -> each.substring(9, each.indexOf('/', 9))).distinct().sorted()
                .forEach(each -> needed.add("org.maillage.collection;filter:=\"(id=" + each + ")\""));
        if (!needed.isEmpty()) {
            headers.putValue("Require-Capability", String.join(",", needed));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    /** Writes the feature. */
    void writeFeature(Path target, String licence) throws IOException {
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <feature id="%s" label="%s" version="%s" provider-name="%s">
                   <license>%s</license>
                   <plugin id="%s" version="%s" unpack="false"/>
                </feature>
                """.formatted(featureName(), Html.escape(title), version, Html.escape(vendor), Html.escape(licence), name,
                version);
        try (PlainZip zip = new PlainZip(Files.newOutputStream(target))) {
            zip.add("feature.xml", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The name of the bundle of a collection: the one it has, or one made of its id. */
    static String name(CollectionContent content, boolean installed) throws MaillageException {
        String id = content.descriptor().getId();
        if (id == null) {
            throw PublishTexts.failure("content.unreadable", content.location(), DESCRIPTOR);
        }
        return installed ? content.location().split(" ", 2)[0] : "org.maillage.collection." + id;
    }
}
