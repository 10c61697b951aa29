package org.maillage.api.content;

import java.util.Locale;
import java.util.Map;

/**
 * The metadata of a collection. Immutable.
 *
 * @param id        prefix of the ids of its entries
 * @param titles    title by language; French is always there
 * @param descriptions description by language; may be empty
 * @param publisher who publishes it; may be empty
 * @param licence   licence of its content; may be empty
 * @param language  main language, ISO 639-1
 * @param version   version of the content
 * @param modelVersion version of the meta-model its metadata was written for
 * @param origin    installed or personal
 * @param location  the bundle (name and version) or the folder
 * @param stamp     changes whenever the content may have changed; compared for equality only
 */
public record CollectionInfo(String id, Map<String, String> titles, Map<String, String> descriptions, String publisher,
        String licence, String language, String version, String modelVersion, Origin origin, String location,
        String stamp) {

    /** Copies the maps. */
    public CollectionInfo {
        titles = Map.copyOf(titles);
        descriptions = Map.copyOf(descriptions);
    }

    /** The title in a language, or the French one. */
    public String title(Locale language) {
        return titles.getOrDefault(language.getLanguage(), titles.getOrDefault("fr", id));
    }

    /** The description in a language, or the French one, or nothing. */
    public String description(Locale language) {
        return descriptions.getOrDefault(language.getLanguage(), descriptions.getOrDefault("fr", ""));
    }
}
