package org.maillage.curation.internal.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import javax.net.ssl.SSLException;

/** One host, asked one thing at a time. Used by one thread. */
final class Host {

    private static final int ROBOTS_BYTES = 512 << 10;
    private static final int PAGE_BYTES = 2 << 20;
    private static final int STEPS = 6;
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);
    private static final int TOO_MANY = 429;

    private final HttpClient client;
    private final Politeness politeness;
    private final Rules rules;
    private long free;
    private Robots robots;
    private String robotsOf = "";
    private boolean patience;

    Host(HttpClient client, Politeness politeness, Rules rules) {
        this.client = client;
        this.politeness = politeness;
        this.rules = rules;
    }

    /** Asks for an address, unless the host asked for patience before. */
    Answer ask(String url) throws InterruptedException {
        if (patience) {
            return Answer.postponed();
        }
        URI start;
        try {
            start = URI.create(url.strip());
            if (start.getHost() == null || !Set.of("http", "https").contains(start.getScheme())) {
                return Answer.broken(0, "address");
            }
        } catch (IllegalArgumentException e) {
            return Answer.broken(0, "address");
        }
        try {
            return follow(start);
        } catch (SSLException e) {
            return Answer.uncertain(0, "tls");
        } catch (HttpTimeoutException e) {
            return Answer.failing(0, "timeout");
        } catch (IOException | IllegalArgumentException e) {
            return Answer.failing(0, "unreachable");
        }
    }

    private Answer follow(URI start) throws IOException, InterruptedException {
        URI at = start;
        boolean forGood = true;
        for (int step = 0; step < STEPS; step++) {
            if (!allowed(at)) {
                return Answer.uncertain(0, "robots");
            }
            Reply reply = head(at);
            if (ELSEWHERE.contains(reply.status()) && !reply.location().isEmpty()) {
                forGood &= FOR_GOOD.contains(reply.status());
                at = at.resolve(reply.location());
                if (at.getHost() == null) {
                    return Answer.broken(reply.status(), "redirects");
                }
                continue;
            }
            boolean moved = forGood && !at.equals(start);
            Answer answer = judged(reply, moved ? Optional.of(at.toString()) : Optional.empty());
            return rules.judge(start.toString(), answer, reply.text().orElse(""));
        }
        return Answer.broken(0, "redirects");
    }

    private Answer judged(Reply reply, Optional<String> target) {
        int status = reply.status();
        if (status >= 200 && status < 300) {
            return Answer.valid(status, target, reply.text().map(ReadableText::hash));
        }
        if (GONE.contains(status)) {
            return Answer.broken(status, "http");
        }
        patience = status == TOO_MANY;
        return status >= 500 ? Answer.failing(status, "http") : Answer.uncertain(status, "http");
    }

    /**
     * What the host said.
     *
     * @param location where it sends us; empty without
     * @param text     the readable text
     */
    private record Reply(int status, String location, Optional<String> text) {
    }

    /** HEAD first; GET when that says no, since many hosts answer it wrongly, and to read a page. */
    private Reply head(URI uri) throws IOException, InterruptedException {
        HttpResponse<Void> head = send(uri, "HEAD", HttpResponse.BodyHandlers.discarding());
        String type = head.headers().firstValue("content-type").orElse("");
        boolean page = head.statusCode() == 200 && type.startsWith("text/html");
        if (head.statusCode() < 400 && !page || head.statusCode() == TOO_MANY) {
            return new Reply(head.statusCode(), head.headers().firstValue("location").orElse(""),
                    Optional.empty());
        }
        HttpResponse<InputStream> get = send(uri, "GET", HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = get.body()) {
            byte[] bytes = get.statusCode() == 200 ? in.readNBytes(PAGE_BYTES) : new byte[0];
            boolean html = get.headers().firstValue("content-type").orElse("").startsWith("text/html");
            return new Reply(get.statusCode(), get.headers().firstValue("location").orElse(""),
                    html && bytes.length > 0 ? Optional.of(ReadableText.of(bytes, uri.toString()))
                            : Optional.empty());
        }
    }

    private <T> HttpResponse<T> send(URI uri, String method, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        long wait = free - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait));
        }
        try {
            return client.send(HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody())
                    .timeout(politeness.timeout()).header("User-Agent", "Maillage link check")
                    .header("Accept", "*/*").build(), handler);
        } finally {
            Duration delay = robots == null ? politeness.delay()
                    : robots.delay().filter(each -> each.compareTo(politeness.delay()) > 0).orElse(politeness.delay());
            free = System.nanoTime() + delay.toNanos();
        }
    }

    private boolean allowed(URI uri) throws IOException, InterruptedException {
        String authority = uri.getScheme() + "://" + uri.getAuthority();
        if (!authority.equals(robotsOf)) {
            robots = robots(URI.create(authority + "/robots.txt"));
            robotsOf = authority;
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return robots.allows(path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    /** Without such a file all is allowed; when the host cannot say, nothing. */
    private Robots robots(URI uri) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = send(uri, "GET", HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = response.body()) {
            if (response.statusCode() >= 500) {
                return Robots.ALL;
            }
            return response.statusCode() == 200
                    ? Robots.parse(new String(in.readNBytes(ROBOTS_BYTES), StandardCharsets.UTF_8))
                    : Robots.NONE;
        }
    }
}
