package org.maillage.exchange.internal.format;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.exchange.internal.read.RecordReader;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.read.SourceOptions;
import org.maillage.model.meta.EntryIds;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Looks at the first record of a file: whether the product wrote it. */
final class NativeProbe implements RecordVisitor {

    private final List<EClass> types;
    private boolean looked;
    private boolean own;

    private NativeProbe(List<EClass> types) {
        this.types = types;
    }

    /** Whether the first record is an entry as the product exports it. */
    static boolean isNative(RecordReader reader, Path file, List<EClass> types) throws MaillageException {
        NativeProbe probe = new NativeProbe(types);
        reader.read(file, SourceOptions.NONE, probe);
        return probe.own;
    }

    @Override
    public Place place() {
        return Place.collection("", "");
    }

    @Override
    public void record(long number, ObjectNode record) {
        looked = true;
        String type = record.path(EntryJson.TYPE).asText("");
        own = EntryIds.parse(record.path("id").asText("")).isPresent()
                && types.stream().anyMatch(each -> each.getName().equals(type));
    }

    @Override
    public void bad(long number, Problem problem) {
        looked = true;
    }

    @Override
    public void problem(Problem problem) {
        // The import will say it.
    }

    @Override
    public boolean goOn() {
        return !looked;
    }
}
