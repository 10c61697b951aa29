package org.maillage.ui.curation.internal.importing;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.maillage.api.content.ContentService;
import org.maillage.api.curation.DuplicateService;
import org.maillage.api.curation.EditService;
import org.maillage.api.exchange.ImportMappings;
import org.maillage.api.exchange.ImportService;

import jakarta.inject.Inject;

/**
 * What the import assistant works with.
 *
 * @param texts      the interface language
 * @param content    the collections
 * @param imports    reads files
 * @param mappings   keeps mappings
 * @param edits      compares entries
 * @param duplicates finds what is there already
 */
@Creatable
public record ImportNeeds(ImportTexts texts, ContentService content, ImportService imports, ImportMappings mappings,
        EditService edits, DuplicateService duplicates) {

    /** Called by the workbench. */
    @Inject
    public ImportNeeds(ImportTexts texts, @Service ContentService content, @Service ImportService imports,
            @Service ImportMappings mappings, @Service EditService edits, @Service DuplicateService duplicates) {
        this.texts = texts;
        this.content = content;
        this.imports = imports;
        this.mappings = mappings;
        this.edits = edits;
        this.duplicates = duplicates;
    }
}
