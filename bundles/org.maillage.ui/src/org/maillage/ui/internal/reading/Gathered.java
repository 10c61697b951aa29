package org.maillage.ui.internal.reading;

import java.util.List;
import java.util.Set;

import org.maillage.ui.internal.page.Section;

/**
 * What a page gathers besides what its entry states.
 *
 * @param sections for the beginning of the page
 * @param said     names of the sections of the model that these stand in place of
 */
record Gathered(List<Section> sections, Set<String> said) {

    /** Nothing. */
    static final Gathered NONE = new Gathered(List.of(), Set.of());
}
