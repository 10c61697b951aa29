package org.maillage.api.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.maillage.api.MaillageException;
import org.maillage.model.Structure;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of enterprises of the social and solidarity economy (law 2014-856, art. 6), as far as the evidence goes.
 * <p>
 * What decides, the first that says something: the chamber’s own decision; legal form (art. 1 II-1°), mention in the trade
 * register (art. 1 II-2°) and ESUS approval in force, which only enterprises of art. 1 get (code du travail, L3332-17-1). Legal
 * form or family of the entry count where the vocabularies say that they belong to the ESS by law; a legal form that does not
 * decides nothing, for a commercial company may belong to it all the same. Flags, lists and documents are indications: the
 * register is what lists are made from. Evidence that decides and says yes and no leaves the status unknown. Thread-safe.
 */
@ProviderType
public interface RegisterService {

    /** How many days ahead the end of an approval is near. */
    int SOON = 180;

    /** How a structure stands by its own entry, without looking at others. Reads the legal form and family it names. */
    EssStanding standing(Structure structure, LocalDate on) throws MaillageException;

    /**
     * All structures, by title, with the discrepancies between entries that have the same number.
     *
     * @param collection the collection whose structures are told; empty for all. Others are read to compare
     * @param cancelled  asked between collections
     * @throws MaillageException when there is no such collection
     */
    List<EssStanding> list(Optional<String> collection, LocalDate on, BooleanSupplier cancelled) throws MaillageException;
}
