package org.maillage.publish.internal.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.bcpg.ArmoredInputStream;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.maillage.api.publish.Signer;

/** Checks detached signatures against the keys that come with them. Whether a key is to be trusted is asked elsewhere. */
public final class PgpCheck {

    /** Property of an artifact: its signatures, as p2 names it. */
    public static final String SIGNATURES = "pgp.signatures";
    /** Property of an artifact or repository: the keys to check with, as p2 names it. */
    public static final String KEYS = "pgp.publicKeys";

    private PgpCheck() {
    }

    /** Who says to have signed; nothing is checked. */
    public static Optional<Signer> claimed(String signatures, String keys) {
        try {
            List<PGPPublicKeyRing> rings = rings(keys);
            return signatures(signatures).stream().flatMap(each -> ring(rings, each).stream()).findFirst()
                    .map(each -> PgpKey.signer(each.getPublicKey()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Who signed these bytes.
     *
     * @return empty when the signature is not sound: of other bytes, with a key that is not there, or one that was revoked
     */
    public static Optional<Signer> signer(byte[] bytes, String signatures, String keys) {
        try {
            List<PGPPublicKeyRing> rings = rings(keys);
            List<PGPSignature> found = signatures(signatures);
            Signer signer = null;
            for (PGPSignature signature : found) {
                PGPPublicKeyRing ring = ring(rings, signature).orElse(null);
                if (ring == null || !isSound(bytes, signature, ring)) {
                    return Optional.empty();
                }
                signer = PgpKey.signer(ring.getPublicKey());
            }
            return Optional.ofNullable(signer);
        } catch (IOException | PGPException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isSound(byte[] bytes, PGPSignature signature, PGPPublicKeyRing ring) throws PGPException {
        PGPPublicKey key = ring.getPublicKey(signature.getKeyID());
        boolean ours = key.isMasterKey() || isBound(key, ring.getPublicKey());
        signature.init(new BcPGPContentVerifierBuilderProvider(), key);
        signature.update(bytes);
        long expires = key.getValidSeconds();
        boolean intime = expires == 0
                || signature.getCreationTime().getTime() <= key.getCreationTime().getTime() + expires * 1000;
        return ours && intime && signature.getSignatureType() == PGPSignature.BINARY_DOCUMENT && !key.hasRevocation()
                && !ring.getPublicKey().hasRevocation() && signature.verify();
    }

    /** Whether the master key says that this is one of its own. */
    private static boolean isBound(PGPPublicKey key, PGPPublicKey master) throws PGPException {
        for (var each = key.getSignaturesOfType(PGPSignature.SUBKEY_BINDING); each.hasNext();) {
            PGPSignature binding = each.next();
            binding.init(new BcPGPContentVerifierBuilderProvider(), master);
            if (binding.getKeyID() == master.getKeyID() && binding.verifyCertification(master, key)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PGPPublicKeyRing> ring(List<PGPPublicKeyRing> rings, PGPSignature signature) {
        return rings.stream().filter(each -> each.getPublicKey(signature.getKeyID()) != null).findFirst();
    }

    private static List<PGPSignature> signatures(String text) throws IOException {
        List<PGPSignature> found = new ArrayList<>();
        for (Object each : objects(text)) {
            if (each instanceof PGPSignatureList list) {
                list.forEach(found::add);
            }
        }
        return found;
    }

    private static List<PGPPublicKeyRing> rings(String text) throws IOException {
        return objects(text).stream().filter(PGPPublicKeyRing.class::isInstance).map(PGPPublicKeyRing.class::cast)
                .toList();
    }

    /** All objects of a text with several armoured blocks. */
    private static List<Object> objects(String text) throws IOException {
        List<Object> found = new ArrayList<>();
        InputStream all = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
        while (all.available() > 0) {
            ArmoredInputStream block = new ArmoredInputStream(all);
            BcPGPObjectFactory objects = new BcPGPObjectFactory(block);
            for (Object each = objects.nextObject(); each != null; each = objects.nextObject()) {
                found.add(each);
            }
            if (!block.isEndOfStream() && found.isEmpty()) {
                break;
            }
        }
        return found;
    }
}
