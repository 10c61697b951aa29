package org.maillage.search.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Documents, queries and judgements.
 *
 * @param name      name of its folder
 * @param documents all texts of each document, by id
 * @param queries   the queries that have judgements, by id
 * @param grades    grades of documents by id, for each query
 */
record JudgedSet(String name, Map<String, String> documents, Map<String, String> queries,
        Map<String, Map<String, Integer>> grades) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads {@code corpus.jsonl}, {@code queries.jsonl} and {@code qrels.txt}. */
    static JudgedSet read(Path folder) throws IOException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.txt"))) {
            String[] part = line.strip().split("\\s+");
            grades.computeIfAbsent(part[0], id -> new HashMap<>()).put(part[2], Integer.parseInt(part[3]));
        }
        Map<String, String> documents = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("corpus.jsonl"))) {
            JsonNode document = JSON.readTree(line);
            StringBuilder text = new StringBuilder();
            document.properties().forEach(field -> {
                if (!field.getKey().equals("id")) {
                    field.getValue().forEach(each -> text.append(each.asText()).append('\n'));
                    text.append(field.getValue().asText()).append('\n');
                }
            });
            documents.put(document.get("id").asText(), text.toString());
        }
        Map<String, String> queries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
            JsonNode query = JSON.readTree(line);
            if (grades.containsKey(query.get("id").asText())) {
                queries.put(query.get("id").asText(), query.get("text").asText().strip());
            }
        }
        return new JudgedSet(folder.getFileName().toString(), documents, queries, grades);
    }
}
