package org.maillage.match.internal.files;

import java.nio.CharBuffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The key that a passphrase gives (Argon2id, RFC 9106; Bouncy Castle), and what it encrypts (AES-256 in GCM, of the JDK). A
 * text is bound to the name of its file, so that files cannot be exchanged. Immutable.
 */
final class Passphrase {

    /** 64 MiB, three passes, one lane: RFC 9106's second recommendation with fewer lanes, half a second on a small machine. */
    static final int MEMORY_KIB = 64 * 1024;
    static final int PASSES = 3;

    private static final int LANES = 1;
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /** Derives the key; takes about half a second. */
    Passphrase(char[] passphrase, byte[] salt, int memoryKib, int passes) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] secret = Arrays.copyOf(encoded.array(), encoded.limit());
        byte[] derived = new byte[KEY_BYTES];
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(salt)
                    .withMemoryAsKB(memoryKib).withIterations(passes).withParallelism(LANES).build());
            generator.generateBytes(secret, derived);
            key = new SecretKeySpec(derived, "AES");
        } finally {
            Arrays.fill(encoded.array(), (byte) 0);
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(derived, (byte) 0);
        }
    }

    static byte[] newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    byte[] encrypt(String text, String name) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES in GCM", e);
        }
    }

    /** @throws GeneralSecurityException when the key is another, or the bytes or the name were changed */
    String decrypt(byte[] bytes, String name) throws GeneralSecurityException {
        if (bytes.length < NONCE_BYTES) {
            throw new GeneralSecurityException("Too short");
        }
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, name).doFinal(bytes, NONCE_BYTES,
                bytes.length - NONCE_BYTES), StandardCharsets.UTF_8);
    }

    private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
