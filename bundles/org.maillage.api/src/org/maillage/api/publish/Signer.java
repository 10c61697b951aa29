package org.maillage.api.publish;

/**
 * Whose key signed.
 *
 * @param fingerprint of the key, in hexadecimal capitals
 * @param name        what the key says of its owner; nobody has checked it
 */
public record Signer(String fingerprint, String name) {
}
