package org.maillage.publish.internal.product;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.maillage.api.MaillageException;
import org.maillage.publish.internal.PublishTexts;
import org.osgi.framework.BundleContext;

/** The folders of the installation. */
final class Installation {

    private Installation() {
    }

    /** The configuration area of the installation, then that of the person; one when the installation can be written. */
    static List<Path> areas(BundleContext context) {
        return Stream.of("osgi.sharedConfiguration.area", "osgi.configuration.area").map(context::getProperty)
                .filter(Objects::nonNull).map(Installation::path).toList();
    }

    /** The framework writes folders as addresses, with blanks. */
    private static Path path(String area) {
        return area.startsWith("file:") ? Path.of(URI.create(area.replace(" ", "%20"))) : Path.of(area);
    }

    /** Refuses one that this person cannot write, before p2 starts: it would look for its own files in vain. */
    static void needWritable() throws MaillageException {
        if (Platform.getInstallLocation() == null || Platform.getInstallLocation().getURL() == null) {
            throw PublishTexts.failure("product.noProfile");
        }
        try {
            Path folder = URIUtil.toFile(URIUtil.toURI(Platform.getInstallLocation().getURL())).toPath();
            Path plugins = folder.resolve("plugins");
            if (Files.isDirectory(plugins) && !Files.isWritable(plugins)) {
                throw PublishTexts.failure("product.protected", folder.toString());
            }
        } catch (URISyntaxException e) {
            throw PublishTexts.failure(e, "product.noProfile");
        }
    }
}
