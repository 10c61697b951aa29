package org.maillage.publish.internal.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Date;

import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Signer;
import org.maillage.publish.internal.PublishTexts;

/** Makes keys: Ed25519, whose signatures are short and depend on nothing but the key and what is signed. */
public final class KeyMaker {

    private static final int SHORTEST = 8;
    /** The most rounds that the format knows: a guess of the passphrase costs a third of a second or more. */
    private static final int ROUNDS = 0xff;

    private KeyMaker() {
    }

    /** Makes a key and writes it, encrypted. */
    public static Signer make(String name, char[] passphrase, Path file) throws MaillageException {
        if (passphrase.length < SHORTEST) {
            throw PublishTexts.failure("key.shortPassphrase", SHORTEST);
        }
        try {
            PGPSecretKeyRing ring = ring(name, passphrase);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ArmoredOutputStream armor = PgpKey.armor(bytes)) {
                ring.encode(armor);
            }
            write(file, bytes.toByteArray());
            return PgpKey.signer(ring.getPublicKey());
        } catch (FileAlreadyExistsException e) {
            throw PublishTexts.failure("key.exists", file);
        } catch (IOException | PGPException e) {
            throw PublishTexts.failure(e, "key.notWritten", file, String.valueOf(e.getMessage()));
        }
    }

    private static PGPSecretKeyRing ring(String name, char[] passphrase) throws PGPException {
        Ed25519KeyPairGenerator generator = new Ed25519KeyPairGenerator();
        generator.init(new Ed25519KeyGenerationParameters(new SecureRandom()));
        PGPKeyPair pair = new BcPGPKeyPair(PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.EDDSA_LEGACY,
                generator.generateKeyPair(), new Date());
        PGPDigestCalculator checksum = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1);
        PGPDigestCalculator stretching = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA256);
        return new PGPKeyRingGenerator(PGPSignature.POSITIVE_CERTIFICATION, pair, name, checksum, null, null,
                new BcPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA512),
                new BcPBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256, stretching, ROUNDS)
                        .build(passphrase)).generateSecretKeyRing();
    }

    /** Readable by its owner alone where the system can. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath();
        if (whole.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(whole, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(whole);
        }
        Files.write(whole, bytes, StandardOpenOption.WRITE);
    }
}
