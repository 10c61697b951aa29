package org.maillage.api.exchange;

import java.nio.file.Path;

/**
 * A mapping that the person kept.
 *
 * @param name what they call it
 * @param file where it is
 */
public record SavedMapping(String name, Path file) {
}
