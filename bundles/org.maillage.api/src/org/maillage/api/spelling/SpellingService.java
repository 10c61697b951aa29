package org.maillage.api.spelling;

import java.util.List;
import java.util.Locale;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Judges how words are spelled: by the dictionary of a language, the names and terms of all collections, and the words that
 * the person has added. Thread-safe. The first question reads the dictionary and the titles of all entries, which takes
 * seconds; afterwards a text of a page takes some milliseconds. Call it off the user-interface thread.
 */
@ProviderType
public interface SpellingService {

    /** Whether there is a dictionary for a language. Costs nothing. */
    boolean knows(Locale language);

    /**
     * The words of a text that are not known, in its order. Addresses, identifiers, program text and the targets of links in
     * Markdown are no words, nor is what has digits; short words in capitals are taken for acronyms.
     *
     * @return none when there is no dictionary for the language
     */
    List<Misspelling> check(String text, Locale language);

    /**
     * Words that may have been meant, likeliest first. Takes up to a second.
     *
     * @return none when there is no dictionary for the language
     */
    List<String> suggest(String word, Locale language);

    /** The words that the person has added, in the order of the alphabet. */
    List<String> learned();

    /**
     * Takes a word for right from now on; kept in the data area. Does nothing for one that is there already.
     *
     * @throws MaillageException when it cannot be kept
     */
    void learn(String word) throws MaillageException;

    /**
     * No longer takes a word for right that the person has added.
     *
     * @throws MaillageException when that cannot be kept
     */
    void forget(String word) throws MaillageException;
}
