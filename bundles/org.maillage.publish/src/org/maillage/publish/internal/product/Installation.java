package org.maillage.publish.internal.product;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.maillage.api.MaillageException;
import org.maillage.publish.internal.PublishTexts;

/** The folder of the installation. */
final class Installation {

    private Installation() {
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
