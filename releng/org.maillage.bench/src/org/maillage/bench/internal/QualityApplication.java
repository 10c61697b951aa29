package org.maillage.bench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Provenance;
import org.maillage.model.Tool;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Judges the ranking on a folder with {@code corpus.jsonl}, {@code queries.jsonl} and {@code qrels.txt}. The documents
 * become entries of a personal collection and stand in the index among all others; the queries are asked as a person
 * asks, with the settings of the product.
 */
public final class QualityApplication implements IApplication {

    private static final String COLLECTION = "bench";
    private static final int DEPTH = 10;
    private static final int ASKED = 100;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Object start(IApplicationContext context) throws IOException, MaillageException {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Path set = Path.of(arguments[arguments.length - 1]);
        BundleContext bundle = FrameworkUtil.getBundle(QualityApplication.class).getBundleContext();
        fill(set, bundle.getService(bundle.getServiceReference(ContentEditor.class)));
        SearchService search = bundle.getService(bundle.getServiceReference(SearchService.class));
        search.refresh(IndexProgress.NONE);
        judge(set, search);
        return EXIT_OK;
    }

    private void fill(Path set, ContentEditor editor) throws IOException, MaillageException {
        CollectionDescriptor descriptor = MaillageFactory.eINSTANCE.createCollectionDescriptor();
        descriptor.setId(COLLECTION);
        descriptor.setTitle(set.getFileName().toString());
        editor.create(descriptor);
        for (JsonNode document : lines(set.resolve("corpus.jsonl"))) {
            Tool entry = MaillageFactory.eINSTANCE.createTool();
            entry.setId(COLLECTION + ":" + document.get("id").asText());
            entry.setTitle(document.path("title").asText());
            StringBuilder text = new StringBuilder();
            document.properties().forEach(field -> {
                if (!List.of("id", "title").contains(field.getKey())) {
                    field.getValue().forEach(each -> text.append(each.asText()).append('\n'));
                    text.append(field.getValue().asText()).append('\n');
                }
            });
            entry.setDescription(text.toString());
            Provenance provenance = MaillageFactory.eINSTANCE.createProvenance();
            provenance.setSource(COLLECTION);
            provenance.setSourceId(document.get("id").asText());
            entry.setProvenance(provenance);
            editor.save(entry);
        }
    }

    private void judge(Path set, SearchService search) throws IOException, MaillageException {
        Map<String, Map<String, Integer>> judgements = new HashMap<>();
        for (String line : Files.readAllLines(set.resolve("qrels.txt"))) {
            String[] part = line.trim().split("\\s+");
            judgements.computeIfAbsent(part[0], key -> new HashMap<>()).put(part[2], Integer.parseInt(part[3]));
        }
        Measures measures = new Measures();
        for (JsonNode query : lines(set.resolve("queries.jsonl"))) {
            Map<String, Integer> relevant = judgements.get(query.get("id").asText());
            if (relevant != null) {
                List<String> found = search
                        .search(SearchRequest.of(query.get("text").asText(), ASKED), Locale.FRENCH).hits().stream()
                        .filter(hit -> hit.collection().equals(COLLECTION)).map(Hit::sourceId).limit(DEPTH).toList();
                measures.add(found, relevant);
            }
        }
        System.out.println(set.getFileName() + ": " + measures);
    }

    private List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                nodes.add(json.readTree(line));
            }
        }
        return nodes;
    }

    @Override
    public void stop() {
        // Runs to its end.
    }
}
