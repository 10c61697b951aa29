package org.maillage.publish.internal.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.publish.internal.PublishTexts;

/** Opens sites, wherever they are. Stateless. */
public final class Sites {

    private final Map<String, String> environment;
    private final Duration silence;

    /** @param environment variables that name proxies */
    public Sites(Map<String, String> environment) {
        this(environment, HttpAccess.SILENCE);
    }

    /** @param silence how long nothing may come before a transfer counts as broken */
    Sites(Map<String, String> environment, Duration silence) {
        this.environment = environment;
        this.silence = silence;
    }

    /** One spelling for one place, so that it is known again. */
    public static String canonical(String source) throws MaillageException {
        if (isRemote(source)) {
            return source.endsWith("/") ? source : source + "/";
        }
        return local(source).toUri().toString();
    }

    /** Opens a site and reads its index. */
    public Site open(String source, Monitor monitor) throws MaillageException {
        return Site.open(canonical(source), access(source), monitor);
    }

    /** Opens a place without looking at what is there. */
    public SiteAccess access(String source) throws MaillageException {
        if (isRemote(source)) {
            try {
                URI address = new URI(canonical(source));
                if (address.getHost() == null) {
                    throw PublishTexts.failure("site.badAddress", source);
                }
                return new HttpAccess(address, environment, silence);
            } catch (URISyntaxException e) {
                throw PublishTexts.failure("site.badAddress", source);
            }
        }
        Path path = local(source);
        if (Files.isDirectory(path)) {
            return new FolderAccess(path);
        }
        if (!Files.isRegularFile(path)) {
            throw PublishTexts.failure("site.missing", source);
        }
        return new ZipAccess(path);
    }

    private static boolean isRemote(String source) {
        String start = source.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    private static Path local(String source) throws MaillageException {
        try {
            return (source.startsWith("file:") ? Path.of(URI.create(source)) : Path.of(source)).toAbsolutePath()
                    .normalize();
        } catch (IllegalArgumentException e) {
            throw PublishTexts.failure("site.badAddress", source);
        }
    }
}
