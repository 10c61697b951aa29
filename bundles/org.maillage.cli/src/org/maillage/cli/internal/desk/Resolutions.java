package org.maillage.cli.internal.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.curation.Side;
import org.maillage.api.curation.SyncService;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Decisions in a file: what {@code sync --format json} wrote, or its list of conflicts, with {@code taken} filled in. */
final class Resolutions {

    private Resolutions() {
    }

    static SyncService.Decision read(Path file) throws MaillageException {
        Map<List<String>, Side> sides = new HashMap<>();
        try {
            for (JsonNode each : conflicts(new ObjectMapper().readTree(file.toFile()))) {
                String taken = each.path("taken").asText("");
                if (!taken.isEmpty()) {
                    sides.put(List.of(each.path("entry").asText(), each.path("field").asText()), side(taken, file));
                }
            }
        } catch (IOException e) {
            throw new MaillageException(DeskTexts.of("sync.badFile", file, String.valueOf(e.getMessage())), e);
        }
        return (entry, field) -> Optional.ofNullable(sides.get(List.of(entry, field)));
    }

    private static Side side(String taken, Path file) throws MaillageException {
        try {
            return Side.valueOf(taken.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new MaillageException(DeskTexts.of("sync.badSide", file, taken));
        }
    }

    private static List<JsonNode> conflicts(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        List<JsonNode> lists = root.findValues("conflicts");
        (lists.isEmpty() ? List.of(root) : lists).forEach(list -> list.forEach(found::add));
        return found;
    }
}
