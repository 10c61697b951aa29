package org.maillage.ui.publish.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.Work;
import org.maillage.ui.publish.internal.watch.News;
import org.maillage.ui.widgets.Row;

/** A line of the list: a collection, a plug-in, or the product. */
sealed interface Line permits CollectionRow, ProgramRow {

    /** Tells it from the others. */
    String id();

    /** What people call it. */
    String title(Texts texts);

    /** The newer version, if any is known. */
    Optional<String> newerVersion(Texts texts);

    /** Whether it is the person’s to remove. */
    boolean isRemovable();

    /** Whether it may have been something else before. */
    boolean hasFormer();

    /** How it is shown. */
    Row row(Texts texts);

    /** All lines: the product, plug-ins, collections from sites, the others. Reads the disk. */
    static List<Line> all(Services services, News news) {
        List<Line> lines = new ArrayList<>();
        List<String> sources = services.plugins().sources();
        lines.add(ProgramRow.of(services.plugins().product(), true, news, sources));
        try {
            services.plugins().plugins().forEach(each -> lines.add(ProgramRow.of(each, false, news, sources)));
        } catch (MaillageException e) {
            // A protected installation: what can be changed of it is nothing.
            Work.log(e);
        }
        lines.addAll(CollectionRow.all(services, news));
        return lines;
    }
}
