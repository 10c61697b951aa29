package org.maillage.exchange.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.maillage.api.MaillageException;
import org.maillage.api.exchange.ImportService;
import org.maillage.exchange.internal.ExchangeTexts;

/** Fetches one file. A server that falls silent in the middle is left after a while: whoever waits can always stop. */
final class Download {

    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final long LOOK_MS = 100;
    private static final int CHUNK = 1 << 16;
    private static final int OK = 200;
    private static final Pattern NAMED = Pattern.compile("filename\\*?=(?:UTF-8'')?\"?([^\";]+)\"?",
            Pattern.CASE_INSENSITIVE);
    /** Endings for addresses that have none. */
    private static final Map<String, String> ENDINGS = Map.of("application/json", ".json", "text/csv", ".csv",
            "application/xml", ".xml", "text/xml", ".xml", "application/rdf+xml", ".rdf", "text/turtle", ".ttl",
            "application/x-bibtex", ".bib", "application/x-research-info-systems", ".ris", "application/x-ndjson", ".jsonl",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    private final URI address;
    private final AtomicLong received = new AtomicLong();

    Download(URI address) {
        this.address = address;
    }

    Path run(LongPredicate progress) throws MaillageException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) {
            throw ExchangeTexts.failure("fetch.badAddress", address);
        }
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(Redirect.NORMAL)
                .build()) {
            FutureTask<Path> task = new FutureTask<>(() -> fetch(client));
            Thread.ofVirtual().start(task);
            try {
                return await(task, progress);
            } finally {
                client.shutdownNow();
            }
        }
    }

    /** Waits, looking whether anything comes and whether it is still wanted. */
    private Path await(Future<Path> task, LongPredicate progress) throws MaillageException {
        long last = -1;
        long since = System.nanoTime();
        while (true) {
            try {
                return task.get(LOOK_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long now = received.get();
                since = now == last ? since : System.nanoTime();
                last = now;
                if (!progress.test(now)) {
                    throw ExchangeTexts.failure("fetch.cancelled");
                }
                if (System.nanoTime() - since > SILENCE.toNanos()) {
                    throw ExchangeTexts.failure("fetch.silent", address.getHost());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw ExchangeTexts.failure("fetch.cancelled");
            } catch (ExecutionException e) {
                throw e.getCause() instanceof MaillageException known ? known : new MaillageException(
                        ExchangeTexts.message("fetch.failed", address, String.valueOf(e.getCause().getMessage())),
                        e.getCause());
            }
        }
    }

    private Path fetch(HttpClient client) throws IOException, InterruptedException, MaillageException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(SILENCE).header("User-Agent", "Maillage").build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream in = response.body()) {
            if (response.statusCode() != OK) {
                throw ExchangeTexts.failure("fetch.refused", address, response.statusCode());
            }
            Path folder = Files.createTempDirectory("maillage-import");
            Path file = folder.resolve(name(response));
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(in, out);
                return file;
            } catch (IOException | MaillageException e) {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
                throw e;
            }
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException, MaillageException {
        byte[] chunk = new byte[CHUNK];
        for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
            out.write(chunk, 0, length);
            if (received.addAndGet(length) > ImportService.LARGEST_FETCHED) {
                throw ExchangeTexts.failure("fetch.tooLarge", ImportService.LARGEST_FETCHED >> 20);
            }
        }
    }

    /** As the server calls it, else the end of the address, in letters that every file system takes. */
    private String name(HttpResponse<?> response) {
        Matcher named = NAMED.matcher(response.headers().firstValue("content-disposition").orElse(""));
        String path = String.valueOf(response.uri().getPath());
        String name = named.find() ? decoded(named.group(1)) : path.substring(path.lastIndexOf('/') + 1);
        String plain = name.substring(name.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceFirst("^[.-]+", "");
        String type = response.headers().firstValue("content-type").orElse("").replaceFirst(";.*", "").strip();
        String ending = plain.contains(".") ? "" : ENDINGS.getOrDefault(type.toLowerCase(Locale.ROOT), "");
        return (plain.isEmpty() ? "fichier" : plain) + ending;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
