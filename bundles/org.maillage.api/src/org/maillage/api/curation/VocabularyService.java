package org.maillage.api.curation;

import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps vocabularies. Terms of installed collections are changed above them; new terms go to personal collections. Two terms
 * become one through {@link DuplicateService#merge}. Each call is one change, undone at once. Thread-safe; reads all
 * collections, a second for some thousands of entries.
 */
@ProviderType
public interface VocabularyService {

    /** Terms of a scheme in the order of their files, those of personal collections last; archived ones are left out. */
    List<ConceptUse> terms(String schemeId) throws MaillageException;

    /**
     * Hangs a term below another one, and below no other.
     *
     * @param above the broader term; empty for the top
     * @throws MaillageException when a term does not exist, is of another scheme, or stands below the one that is moved
     */
    List<EntryChange> move(String conceptId, Optional<String> above, ChangeNote note, WriteTarget target)
            throws MaillageException;

    /**
     * Makes terms, published, below another one or at the top; so a term is split, too.
     *
     * @param above      the broader term; empty for the top
     * @param names      their preferred names
     * @param collection the personal collection that takes them
     * @throws MaillageException when a name is there already in the scheme, or nothing can be written
     */
    List<EntryChange> add(String schemeId, Optional<String> above, List<String> names, String collection, ChangeNote note)
            throws MaillageException;

    /**
     * What is written as a free keyword, or was looked for in vain from the command line, and is no name of a term of the
     * scheme; the most used first.
     */
    List<CandidateTerm> candidates(String schemeId, int limit) throws MaillageException;

    /**
     * Puts a term in the place of free keywords, in all entries that have them, case and accents apart; the words become
     * other names of the term unless they are names of it.
     */
    List<EntryChange> adopt(List<String> words, String conceptId, ChangeNote note, WriteTarget target)
            throws MaillageException;

    /**
     * Makes terms of words as {@link #add} does, and puts each in the place of the word where it is a free keyword.
     *
     * @return the terms first, in the order of the words, then the entries
     * @throws MaillageException when a name is there already in the scheme, or nothing can be written
     */
    List<EntryChange> promote(String schemeId, Optional<String> above, List<String> words, String collection,
            ChangeNote note, WriteTarget target) throws MaillageException;
}
