package org.maillage.api.match;

/**
 * A rule that a funding plan breaks, or may break.
 *
 * @param code    {@code cumulation}, {@code amount}, {@code rate}, {@code ownShare}, {@code publicFunding},
 *                {@code deMinimis}, {@code surplus}, {@code negative}
 * @param entry   id of the scheme whose rule it is; empty when it is none’s
 * @param certain whether it is broken; false when something has to be checked first
 * @param text    in words
 */
public record Breach(String code, String entry, boolean certain, String text) {
}
