package org.maillage.ui.curation;

import java.util.Locale;

import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ProviderType;

/** What a section of a form works with. Used on the user-interface thread. */
@ProviderType
public interface SectionContext {

    /** The entry in the form, to be read; changed in {@link #change} only. */
    Entry entry();

    /** The interface language. */
    Locale language();

    /**
     * Changes the entry as one step that can be undone.
     *
     * @param label what the step is called, as in « Annuler … »
     */
    void change(String label, Runnable change);
}
