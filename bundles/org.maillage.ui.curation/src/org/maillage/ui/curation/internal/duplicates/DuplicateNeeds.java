package org.maillage.ui.curation.internal.duplicates;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.maillage.api.curation.DuplicateService;
import org.maillage.api.curation.EditService;
import org.maillage.api.curation.HistoryService;
import org.maillage.ui.curation.internal.desk.Desk;

import jakarta.inject.Inject;

/**
 * What the list of duplicates works with.
 *
 * @param texts      the interface language
 * @param desk       what is listed, and the entry in the form
 * @param duplicates finds and merges
 * @param edits      compares
 * @param history    takes back
 */
@Creatable
public record DuplicateNeeds(DuplicateTexts texts, Desk desk, DuplicateService duplicates, EditService edits,
        HistoryService history) {

    /** Called by the workbench. */
    @Inject
    public DuplicateNeeds(DuplicateTexts texts, Desk desk, @Service DuplicateService duplicates,
            @Service EditService edits, @Service HistoryService history) {
        this.texts = texts;
        this.desk = desk;
        this.duplicates = duplicates;
        this.edits = edits;
        this.history = history;
    }
}
