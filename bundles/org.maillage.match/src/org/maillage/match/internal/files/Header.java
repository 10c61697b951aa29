package org.maillage.match.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How the key of a folder is derived: everything but the passphrase. A known text, encrypted, tells whether a passphrase is
 * the right one. Immutable.
 *
 * @param salt      salt
 * @param memoryKib memory of the derivation
 * @param passes    passes of the derivation
 * @param check     the known text, encrypted; empty before a key was derived
 */
record Header(byte[] salt, int memoryKib, int passes, byte[] check) {

    /** Name of the file. */
    static final String NAME = "protection.key-derivation";
    private static final String ALGORITHM = "argon2id";
    private static final String KNOWN = "Maillage";
    /** No header that was written asks for more: one that does would stop the machine. */
    private static final int MOST_KIB = 1024 * 1024;
    private static final int MOST_PASSES = 20;

    /** Parameters with a new salt. */
    static Header make() {
        return new Header(Passphrase.newSalt(), Passphrase.MEMORY_KIB, Passphrase.PASSES, new byte[0]);
    }

    static Header read(byte[] bytes) throws IOException {
        JsonNode node = new ObjectMapper().readTree(bytes);
        Base64.Decoder decoder = Base64.getDecoder();
        try {
            Header header = new Header(decoder.decode(node.path("salt").asText()), node.path("memoryKib").asInt(),
                    node.path("passes").asInt(), decoder.decode(node.path("check").asText()));
            if (!ALGORITHM.equals(node.path("algorithm").asText()) || header.memoryKib > MOST_KIB
                    || header.passes > MOST_PASSES || header.memoryKib < 1 || header.passes < 1) {
                throw new IOException("Not a header of this program");
            }
            return header;
        } catch (IllegalArgumentException e) {
            throw new IOException("Not a header of this program", e);
        }
    }

    Passphrase derive(char[] words) {
        return new Passphrase(words, salt, memoryKib, passes);
    }

    /** @throws GeneralSecurityException when the passphrase is another */
    Passphrase open(char[] words) throws GeneralSecurityException {
        Passphrase key = derive(words);
        key.decrypt(check, KNOWN);
        return key;
    }

    byte[] write(Passphrase key) {
        Base64.Encoder encoder = Base64.getEncoder();
        ObjectMapper json = new ObjectMapper();
        try {
            return json.writeValueAsBytes(json.createObjectNode().put("algorithm", ALGORITHM)
                    .put("salt", encoder.encodeToString(salt)).put("memoryKib", memoryKib).put("passes", passes)
                    .put("check", encoder.encodeToString(key.encrypt(KNOWN, KNOWN))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
