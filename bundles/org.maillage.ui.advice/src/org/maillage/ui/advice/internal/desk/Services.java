package org.maillage.ui.advice.internal.desk;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.maillage.api.DataArea;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.FollowUp;
import org.maillage.api.match.FundingService;
import org.maillage.api.match.MatchService;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.match.ProjectFiles;
import org.maillage.api.search.SearchService;
import org.maillage.api.territory.TerritoryService;

import jakarta.inject.Inject;

/**
 * What the desk works with.
 *
 * @param files       the files of project holders
 * @param matching    gives verdicts
 * @param followUp    what becomes of selected schemes
 * @param funding     what can be combined
 * @param documents   files as JSON
 * @param content     the collections
 * @param search      finds entries
 * @param territories finds places
 * @param data        who may write
 */
@Creatable
public record Services(ProjectFiles files, MatchService matching, FollowUp followUp, FundingService funding,
        ProfileDocuments documents, ContentService content, SearchService search, TerritoryService territories,
        DataArea data) {

    /** Called by the workbench. */
    @Inject
    public Services(@Service ProjectFiles files, @Service MatchService matching, @Service FollowUp followUp,
            @Service FundingService funding, @Service ProfileDocuments documents, @Service ContentService content,
            @Service SearchService search, @Service TerritoryService territories, @Service DataArea data) {
        this.files = files;
        this.matching = matching;
        this.followUp = followUp;
        this.funding = funding;
        this.documents = documents;
        this.content = content;
        this.search = search;
        this.territories = territories;
        this.data = data;
    }
}
