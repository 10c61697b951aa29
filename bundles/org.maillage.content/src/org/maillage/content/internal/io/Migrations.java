package org.maillage.content.internal.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.Place;
import org.maillage.api.content.ModelMigration;
import org.maillage.model.meta.Meta;
import org.maillage.model.meta.ModelVersion;
import org.w3c.dom.Document;

/** The known steps from older model versions to the present one; steps may come and go with their bundles. */
public final class Migrations {

    private final Supplier<List<ModelMigration>> known;

    /** The steps there are when asked, in any order. */
    public Migrations(Supplier<List<ModelMigration>> known) {
        this.known = known;
    }

    /** Changes with the steps that are there; empty when there is none. */
    public String stamp() {
        List<String> steps = known.get().stream().map(each -> each.from() + ">" + each.to()).sorted().toList();
        return steps.isEmpty() ? "" : "^" + Integer.toHexString(steps.hashCode());
    }

    /**
     * Applies the steps that lead from a version to the present one.
     *
     * @throws InvalidFileException when no chain of steps leads there, or a step fails
     */
    void migrate(Document document, ModelVersion from, Place place) throws InvalidFileException {
        for (ModelMigration step : chain(from, place)) {
            try {
                step.migrate(document);
            } catch (RuntimeException | LinkageError e) {
                ILog.of(Migrations.class).error("The migration " + step + " failed on " + place, e);
                throw new InvalidFileException(
                        LoadErrors.error("file.migrationFailed", place, step.from(), step.to()));
            }
        }
    }

    private List<ModelMigration> chain(ModelVersion from, Place place) throws InvalidFileException {
        List<ModelMigration> steps = known.get();
        List<ModelMigration> chain = new ArrayList<>();
        String version = from.toString();
        // A chain longer than the known steps goes in circles.
        while (!version.equals(Meta.version().toString()) && chain.size() <= steps.size()) {
            String now = version;
            ModelMigration step = steps.stream().filter(each -> each.from().equals(now)).findFirst()
                    .orElseThrow(() -> new InvalidFileException(LoadErrors.error("file.noMigration", place, from)));
            chain.add(step);
            version = step.to();
        }
        if (chain.size() > steps.size()) {
            throw new InvalidFileException(LoadErrors.error("file.noMigration", place, from));
        }
        return chain;
    }
}
