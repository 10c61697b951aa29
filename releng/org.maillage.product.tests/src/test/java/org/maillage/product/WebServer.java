package org.maillage.product;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Serves a folder, as a site or as a proxy before any site; drops the connection or asks for a password when told so. */
final class WebServer implements AutoCloseable {

    private final HttpServer server;
    private final Path folder;
    private volatile String cut = "";
    private volatile String password = "";

    WebServer(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Sends half of the files with this in their names, then drops the connection. */
    void cut(String part) {
        cut = part;
    }

    /** Asks for a name and a password, as a proxy does. */
    void protect(String nameAndPassword) {
        password = nameAndPassword;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String wanted = "Basic " + Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
        String given = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
        String path = exchange.getRequestURI().getPath().substring(1);
        Path file = folder.resolve(path);
        if (!password.isEmpty() && !wanted.equals(given)) {
            exchange.getResponseHeaders().add("Proxy-Authenticate", "Basic realm=\"p\"");
            exchange.sendResponseHeaders(407, -1);
        } else if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            byte[] bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes, 0, !cut.isEmpty() && path.contains(cut) ? bytes.length / 2 : bytes.length);
            } catch (IOException e) {
                // The stream complains that not all was sent: that is meant.
            }
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
