package org.maillage.api.territory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the territories of all collections lie: the INSEE code list with its successors of merged communes, and the
 * perimeters that collections define. Answers from the index, without loading an entry. Thread-safe.
 * <p>
 * Every method throws {@link MaillageException} when there is no index yet, or it cannot be read.
 */
@ProviderType
public interface TerritoryService {

    /** The territory with this id. */
    Optional<TerritoryInfo> get(String id) throws MaillageException;

    /**
     * What a person may mean: the id, the INSEE code, the SIREN of an EPCI, a postcode or the name of a territory, case,
     * accents and hyphens optional. A name may be followed by a département in brackets ({@code Saint-Denis (974)}).
     *
     * @param limit number of territories wanted, at least 1
     * @return those that fit best first: exact before beginnings, larger levels and more inhabitants first; empty when
     *         there is none
     */
    List<TerritoryInfo> find(String text, int limit) throws MaillageException;

    /**
     * All that contains a place: itself, its successor when it was merged, and the parents of each up to the country and
     * the union; perimeters that list one of them as a member, too.
     *
     * @return ids; only the id itself when the territory is unknown
     */
    Set<String> containing(String id) throws MaillageException;

    /**
     * What lies right below a territory: those that name it as a parent and no other that lies below it, as a commune of an
     * EPCI does. In no order.
     *
     * @param id id of a territory; empty for the countries
     */
    List<TerritoryInfo> children(String id) throws MaillageException;

    /**
     * All that lies inside a territory, and itself; former communes whose successor lies inside, too.
     *
     * @return ids; only the id itself when the territory is unknown
     */
    Set<String> inside(String id) throws MaillageException;
}
