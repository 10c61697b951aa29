package org.maillage.ui.page;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Registered as an OSGi service, writes pages for some types of entries, and adds to their cards. For each entry the contribution
 * with the greatest bid is asked; where nobody bids, or the one asked fails, the page is made from the model alone; a page says
 * which plug-in failed. Called in a job, by several threads at once; may read and search.
 */
@ConsumerType
public interface PageContribution {

    /** What the product's own pages of territories, value chains and strategies bid. */
    int PRODUCT = 10;

    /** How well it knows entries of a type: 0 when it does not, more than {@link #PRODUCT} to go before the product. */
    int bid(EClass type);

    /**
     * Writes the page of an entry.
     *
     * @param entry    shared: must not be changed
     * @param language of the interface
     * @throws MaillageException when what it needs cannot be read; the page is then made from the model
     */
    ContributedPage write(Entry entry, Locale language) throws MaillageException;

    /**
     * Says in a few words what its card in the list of results tells besides, such as opening hours; called for cards that
     * come into sight, whatever the product bids.
     *
     * @param entry    shared: must not be changed
     * @param language of the interface
     * @return empty for nothing
     * @throws MaillageException when what it needs cannot be read; the card is then without
     */
    default String card(Entry entry, Locale language) throws MaillageException {
        return "";
    }
}
