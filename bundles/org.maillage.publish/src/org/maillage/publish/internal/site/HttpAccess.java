package org.maillage.publish.internal.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.publish.internal.PublishTexts;

/** A site behind an address. */
final class HttpAccess implements SiteAccess {

    private static final Duration CONNECT = Duration.ofSeconds(15);
    /** How long nothing may come before the transfer counts as broken. */
    static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int PROXY = 407;
    private static final int GONE = 410;

    private final URI site;
    private final HttpClient client;
    private final Duration silence;

    /** @param site ends with a slash */
    HttpAccess(URI site, Map<String, String> environment, Duration silence) {
        this.site = site;
        this.silence = silence;
        Proxies proxies = new Proxies(environment);
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1).proxy(proxies);
        proxies.authenticator(site.getScheme()).ifPresent(builder::authenticator);
        this.client = builder.build();
    }

    @Override
    public boolean fetch(String path, Path target, Monitor monitor) throws MaillageException {
        URI file = site.resolve(path);
        HttpResponse<InputStream> response = send(file);
        try (InputStream body = response.body()) {
            int status = response.statusCode();
            if (status == NOT_FOUND || status == GONE) {
                return false;
            }
            if (status != OK) {
                throw switch (status) {
                    case PROXY -> PublishTexts.failure("proxy.password");
                    case UNAUTHORIZED, FORBIDDEN -> PublishTexts.failure("site.forbidden", file.toString(), status);
                    default -> PublishTexts.failure("site.status", file.toString(), status);
                };
            }
            long expected = response.headers().firstValueAsLong("content-length").orElse(-1);
            try (Watch watch = new Watch(body, silence)) {
                Copying.copy(body, target, file.toString(), expected, monitor, watch::alive);
            }
            return true;
        } catch (IOException e) {
            throw PublishTexts.failure(e, "transfer.failed", file.toString());
        }
    }

    private HttpResponse<InputStream> send(URI file) throws MaillageException {
        try {
            return client.send(HttpRequest.newBuilder(file).timeout(silence).build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PublishTexts.failure("cancelled");
        } catch (HttpTimeoutException e) {
            throw PublishTexts.failure(e, "site.silent", site.toString());
        } catch (ConnectException | UnresolvedAddressException e) {
            throw PublishTexts.failure(e, "site.unreachable", site.getHost());
        } catch (IOException e) {
            // The client gives up on a password that was refused with an exception, which has no type of its own.
            throw String.valueOf(e.getMessage()).contains("too many authentication attempts")
                    ? PublishTexts.failure(e, "proxy.password")
                    : PublishTexts.failure(e, "transfer.failed", file.toString());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
