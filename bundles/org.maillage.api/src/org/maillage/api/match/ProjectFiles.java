package org.maillage.api.match;

import org.maillage.api.MaillageException;
import org.maillage.model.ProjectFile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The private files of project holders: one file each in the folder {@code files} of the data area, never in a collection,
 * an index or a log, readable by its owner alone where the system can. Writes are atomic. With a passphrase all are
 * encrypted; the key is derived from it when it is given, and is never written. Thread-safe.
 */
@ProviderType
public interface ProjectFiles {

    /** Whether files are encrypted, and can be read now. */
    enum Protection {
        /** Not encrypted. */
        none,
        /** Encrypted, the passphrase was not given. */
        locked,
        /** Encrypted, the passphrase was given. */
        unlocked
    }

    /** Whether files are encrypted, and can be read now. */
    Protection protection() throws MaillageException;

    /**
     * Takes the passphrase.
     *
     * @param passphrase overwritten by the caller afterwards
     * @throws MaillageException when it is not the right one
     */
    void unlock(char[] passphrase) throws MaillageException;

    /** Forgets the key. */
    void lock();

    /**
     * Encrypts all files, with a passphrase or another one.
     *
     * @throws MaillageException when the files are locked, the passphrase is shorter than eight characters, or nothing can
     *                           be written
     */
    void protect(char[] passphrase) throws MaillageException;

    /**
     * Decrypts all files.
     *
     * @throws MaillageException when the files are locked, or nothing can be written
     */
    void unprotect() throws MaillageException;

    /**
     * All files.
     *
     * @throws MaillageException when they are locked, or the folder cannot be read
     */
    FileList list() throws MaillageException;

    /**
     * A new file with an identifier that says nothing, written at once.
     *
     * @param pseudonym no real name; may be empty
     */
    ProjectFile create(String pseudonym) throws MaillageException;

    /**
     * Reads a file.
     *
     * @throws MaillageException when there is none, or it cannot be read
     */
    ProjectFile get(String id) throws MaillageException;

    /**
     * Writes a file, and the day as that of its modification.
     *
     * @throws MaillageException when nothing can be written
     */
    void save(ProjectFile file) throws MaillageException;

    /**
     * Deletes a file for good: no copy is kept.
     *
     * @throws MaillageException when there is none, or it cannot be deleted
     */
    void delete(String id) throws MaillageException;
}
