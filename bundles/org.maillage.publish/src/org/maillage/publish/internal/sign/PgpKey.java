package org.maillage.publish.internal.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Signer;
import org.maillage.api.publish.SigningKey;
import org.maillage.publish.internal.PublishTexts;

/** A secret key that is unlocked, for as long as something is signed. */
public final class PgpKey {

    private final PGPSecretKeyRing ring;
    private final PGPSecretKey key;
    private final PGPPrivateKey secret;

    private PgpKey(PGPSecretKeyRing ring, PGPSecretKey key, PGPPrivateKey secret) {
        this.ring = ring;
        this.key = key;
        this.secret = secret;
    }

    /** Reads and unlocks a key. One that lies on the disk in clear is refused. */
    public static PgpKey unlock(SigningKey where) throws MaillageException {
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(where.file()))) {
            for (PGPSecretKeyRing ring : new PGPSecretKeyRingCollection(in, new BcKeyFingerprintCalculator())) {
                for (PGPSecretKey key : ring) {
                    if (key.isSigningKey() && !key.isPrivateKeyEmpty()) {
                        return unlock(ring, key, where);
                    }
                }
            }
        } catch (IOException | PGPException | RuntimeException e) {
            throw PublishTexts.failure(e, "key.unreadable", where.file());
        }
        throw PublishTexts.failure("key.none", where.file());
    }

    private static PgpKey unlock(PGPSecretKeyRing ring, PGPSecretKey key, SigningKey where) throws MaillageException {
        if (key.getKeyEncryptionAlgorithm() == SymmetricKeyAlgorithmTags.NULL) {
            throw PublishTexts.failure("key.clear", where.file());
        }
        try {
            return new PgpKey(ring, key, key.extractPrivateKey(
                    new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider()).build(where.passphrase())));
        } catch (PGPException | RuntimeException e) {
            throw PublishTexts.failure(e, "key.wrongPassphrase", where.file());
        }
    }

    /** Whose key it is. */
    public Signer signer() {
        return signer(ring.getPublicKey());
    }

    static Signer signer(PGPPublicKey master) {
        Iterator<String> names = master.getUserIDs();
        return new Signer(HexFormat.of().formatHex(master.getFingerprint()).toUpperCase(Locale.ROOT),
                names.hasNext() ? names.next() : "");
    }

    /** The key that others check with, armoured. */
    public String publicKey() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<PGPPublicKey> keys = new ArrayList<>();
        ring.getPublicKeys().forEachRemaining(keys::add);
        try (ArmoredOutputStream armor = armor(bytes)) {
            new PGPPublicKeyRing(keys).encode(armor);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    /**
     * A detached signature, armoured: the same for the same bytes and time.
     *
     * @param time when the signature is said to be made; not before the key
     */
    public String sign(byte[] bytes, Date time) throws MaillageException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArmoredOutputStream armor = armor(out)) {
            PGPSignatureGenerator generator = new PGPSignatureGenerator(
                    new BcPGPContentSignerBuilder(key.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA512),
                    key.getPublicKey());
            generator.init(PGPSignature.BINARY_DOCUMENT, secret);
            PGPSignatureSubpacketGenerator about = new PGPSignatureSubpacketGenerator();
            Date born = key.getPublicKey().getCreationTime();
            about.setSignatureCreationTime(true, time.before(born) ? born : time);
            about.setIssuerFingerprint(false, key.getPublicKey());
            generator.setHashedSubpackets(about.generate());
            generator.update(bytes);
            generator.generate().encode(armor);
        } catch (IOException | PGPException e) {
            throw PublishTexts.failure(e, "key.cannotSign", signer().name());
        }
        return out.toString(StandardCharsets.US_ASCII);
    }

    /** Without the version of the library, which would change the bytes with it. */
    static ArmoredOutputStream armor(ByteArrayOutputStream out) {
        return ArmoredOutputStream.builder().clearHeaders().build(out);
    }
}
