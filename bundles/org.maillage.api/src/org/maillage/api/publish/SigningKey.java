package org.maillage.api.publish;

import java.nio.file.Path;

/**
 * A secret PGP key.
 *
 * @param file       an armoured or binary file with the key, encrypted
 * @param passphrase what it is encrypted with; overwritten by the caller afterwards
 */
public record SigningKey(Path file, char[] passphrase) {
}
