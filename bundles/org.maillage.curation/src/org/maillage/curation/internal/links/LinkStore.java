package org.maillage.curation.internal.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.maillage.model.LinkState;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is known of addresses, in one file of the data area. It can be found out again, so a file that is damaged is left. */
final class LinkStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    LinkStore(Path data) {
        this.file = data.resolve("curation").resolve("links.json");
    }

    /** Changes when the file does; 0 when there is none. */
    long time() {
        return file.toFile().lastModified();
    }

    Map<String, Known> read() {
        Map<String, Known> known = new TreeMap<>();
        if (Files.exists(file)) {
            try {
                JSON.readTree(file.toFile()).properties().forEach(each -> known.put(each.getKey(), known(each.getValue())));
            } catch (IOException | RuntimeException e) {
                ILog.of(LinkStore.class).warn("What was known of links cannot be read: " + file, e);
                known.clear();
            }
        }
        return known;
    }

    private static Known known(JsonNode node) {
        return new Known(LinkState.get(node.path("state").asText()), LocalDate.parse(node.path("checked").asText()),
                node.path("status").asInt(), node.path("reason").asText(""), node.path("target").asText(""),
                node.path("text").asText(""), node.path("seen").asText(""), node.path("changed").asText(""), node.path("failures").asInt());
    }

    void write(Map<String, Known> known) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        known.forEach((url, each) -> {
            ObjectNode node = root.putObject(url);
            node.put("state", each.state().getLiteral()).put("checked", each.checked().toString());
            node.put("status", each.status()).put("reason", each.reason()).put("target", each.target());
            node.put("text", each.text()).put("seen", each.seen()).put("changed", each.changed()).put("failures", each.failures());
        });
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), ".", ".tmp");
        Files.writeString(fresh, root.toPrettyString());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
