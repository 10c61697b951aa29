package org.maillage.api.exchange;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.osgi.annotation.versioning.ProviderType;

/** One file being imported: what an importer may ask and where it delivers. Used by one thread. */
@ProviderType
public interface ImportContext {

    /** The file to read. */
    Path file();

    /** The place of problems in this file. */
    Place place();

    /** The mapping file that was given, if any. */
    Optional<Path> mapping();

    /** Id of the collection that receives the entries. */
    String collection();

    /** The id that a record of a type gets: stable for the same identifier in the source. */
    String id(EClass type, String sourceId);

    /** Whether to go on; asked between records. */
    boolean goOn();

    /**
     * Delivers a record. It is merged and written before the call returns.
     *
     * @throws MaillageException when nothing more can be written; let it through
     */
    void record(ImportedRecord record) throws MaillageException;

    /** Says that a record cannot be used; the reading goes on. */
    void reject(long number, String sourceId, Problem reason);

    /** Says that something is wrong with the file as a whole. An error here is a finding; what was read stays. */
    void problem(Problem problem);

    /** Counts a value of a field that is not in the entry as the file has it, so that nothing is lost in silence. */
    void value(String field, ValueFate fate, String value);
}
