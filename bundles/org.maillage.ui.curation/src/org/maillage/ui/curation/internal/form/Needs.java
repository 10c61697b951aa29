package org.maillage.ui.curation.internal.form;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.maillage.api.DataArea;
import org.maillage.api.check.Validator;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentService;
import org.maillage.api.curation.QualityService;
import org.maillage.api.search.SearchService;
import org.maillage.api.spelling.SpellingService;
import org.maillage.api.territory.TerritoryService;
import org.maillage.ui.curation.internal.DeskTexts;

import jakarta.inject.Inject;

/**
 * What the desk works with.
 *
 * @param texts       the interface language
 * @param content     the collections
 * @param editor      writes to them
 * @param search      finds entries
 * @param territories finds places
 * @param validator   judges entries
 * @param quality     scores entries
 * @param spelling    knows how words are written
 * @param data        where the person’s own things are
 */
@Creatable
public record Needs(DeskTexts texts, ContentService content, ContentEditor editor, SearchService search,
        TerritoryService territories, Validator validator, QualityService quality, SpellingService spelling,
        DataArea data) {

    /** Called by the workbench. */
    @Inject
    public Needs(DeskTexts texts, @Service ContentService content, @Service ContentEditor editor,
            @Service SearchService search, @Service TerritoryService territories, @Service Validator validator,
            @Service QualityService quality, @Service SpellingService spelling, @Service DataArea data) {
        this.texts = texts;
        this.content = content;
        this.editor = editor;
        this.search = search;
        this.territories = territories;
        this.validator = validator;
        this.quality = quality;
        this.spelling = spelling;
        this.data = data;
    }
}
