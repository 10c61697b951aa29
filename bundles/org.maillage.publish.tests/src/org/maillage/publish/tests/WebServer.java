package org.maillage.publish.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small web server on this machine that can misbehave, and be a proxy as well. */
public final class WebServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Path folder;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int percent = 100;
    private volatile boolean silent;
    private volatile int status = 200;
    private volatile String password = "";

    /** Serves a folder. */
    public WebServer(Path folder) throws IOException {
        this.folder = folder;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** With a slash at its end. */
    public String address() {
        return "http://localhost:" + socket.getLocalPort() + "/";
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What was asked for, as it came. */
    List<String> asked() {
        return asked;
    }

    /** Sends only a part of each file, then drops the connection. */
    public void cutAt(int newPercent) {
        percent = newPercent;
    }

    /** Sends half of each file, then nothing more, and keeps the connection. */
    void fallSilent() {
        silent = true;
    }

    void answer(int newStatus) {
        status = newStatus;
    }

    /** Asks for a name and a password, as a proxy does. */
    void protect(String nameAndPassword) {
        password = nameAndPassword;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            // Closed: the end.
        }
    }

    private void serve(Socket client) {
        try (client; OutputStream out = client.getOutputStream()) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                lines.add(line);
            }
            if (lines.isEmpty()) {
                return;
            }
            String target = lines.getFirst().split(" ")[1];
            asked.add(target);
            String wanted = "Basic " + Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
            boolean welcome = password.isEmpty() || lines.stream().anyMatch(
                    each -> each.toLowerCase().startsWith("proxy-authorization:") && each.endsWith(wanted));
            Path file = folder.resolve(URI.create(target).getPath().substring(1));
            if (!welcome) {
                head(out, "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"", 0);
            } else if (status != 200) {
                head(out, status + " Misbehaving", 0);
            } else if (!Files.isRegularFile(file)) {
                head(out, "404 Not Found", 0);
            } else {
                send(out, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private void send(OutputStream out, byte[] bytes) throws IOException {
        head(out, "200 OK", bytes.length);
        out.write(bytes, 0, bytes.length * (silent ? 50 : percent) / 100);
        out.flush();
        if (silent) {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void head(OutputStream out, String status, int length) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
