package org.maillage.api.search;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.text.Message;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A field that stands in no file but follows from what does: it can be filtered by, counted as a facet, and shown as a column.
 * Registered as an OSGi service; the index is made again when one comes, goes or says another {@link #version}. Stateless;
 * called by one thread for each entry that is indexed, so it must be quick. One that throws is reported with the entry, which is
 * indexed without it.
 */
@ConsumerType
public interface ComputedField {

    /** Its name in requests, such as {@code --facets}: letters and digits, begins with a small one, unlike any field of the model. */
    String name();

    /** What people call it. */
    Message label();

    /** Another one whenever the same entry may get other values than before. */
    String version();

    /** Whether entries of a type have it. */
    boolean has(EClass type);

    /**
     * The values of an entry: short words of a closed list.
     *
     * @param entry shared: must not be changed
     */
    List<String> values(Entry entry);

    /** What people call a value. */
    String label(String value, Locale language);
}
