package org.maillage.match.internal.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.territory.TerritoryInfo;

/** What matching has to know of other entries than schemes. Answers from memory once asked; thread-safe. */
public interface Knowledge {

    /** A concept or a family with everything broader; only itself when it is not known. */
    Set<String> above(String id);

    /** The legal forms that members of a family can have; empty when no form tells the family. */
    Set<String> formsOf(String family);

    /** What a legal form says; nothing when it is not known. */
    Optional<FormFacts> form(String id);

    /** The name of an entry, or its id when it is not known. */
    String label(String id, Locale language);

    /** The territory, when it is known. */
    Optional<TerritoryInfo> territory(String id);

    /** Whether it is known where a territory lies: by its code, or by what contains it or lies in it. */
    boolean isPlaced(String territory);

    /** Everything that contains a territory, itself and what succeeded it included. */
    Set<String> containing(String territory);

    /** Everything inside a territory, itself included. */
    Set<String> inside(String territory);
}
