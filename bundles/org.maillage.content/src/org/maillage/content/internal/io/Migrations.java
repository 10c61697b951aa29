package org.maillage.content.internal.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ModelMigration;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
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

    /**
     * Applies the steps that lead from a version to the present one.
     *
     * @throws MaillageException when no chain of steps leads there
     */
    void migrate(Document document, ModelVersion from) throws MaillageException {
        for (ModelMigration step : chain(from)) {
            step.migrate(document);
        }
    }

    private List<ModelMigration> chain(ModelVersion from) throws MaillageException {
        List<ModelMigration> steps = known.get();
        List<ModelMigration> chain = new ArrayList<>();
        String version = from.toString();
        // A chain longer than the known steps goes in circles.
        while (!version.equals(Meta.version().toString()) && chain.size() <= steps.size()) {
            String now = version;
            ModelMigration step = steps.stream().filter(each -> each.from().equals(now)).findFirst()
                    .orElseThrow(() -> new MaillageException(Message.of(ContentTexts.class, "file.noMigration", from)));
            chain.add(step);
            version = step.to();
        }
        if (chain.size() > steps.size()) {
            throw new MaillageException(Message.of(ContentTexts.class, "file.noMigration", from));
        }
        return chain;
    }
}
