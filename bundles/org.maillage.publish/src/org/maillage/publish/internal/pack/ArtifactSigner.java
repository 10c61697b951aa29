package org.maillage.publish.internal.pack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Date;
import java.util.Optional;

import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.publisher.eclipse.FeaturesAction;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.spi.ArtifactDescriptor;
import org.maillage.api.MaillageException;
import org.maillage.publish.internal.sign.PgpCheck;
import org.maillage.publish.internal.sign.PgpKey;

/**
 * Gives artifacts their signatures on the way into a repository, under the names that p2 knows. Advice to p2’s publisher would
 * put them among the properties of the repository, where p2 does not look for them when it installs.
 */
final class ArtifactSigner {

    private final Optional<PgpKey> key;
    private final Date time;
    private MaillageException failure;

    /** @param key none for artifacts that nobody signs */
    ArtifactSigner(Optional<PgpKey> key, Date time) {
        this.key = key;
        this.time = time;
    }

    BundlesAction bundles(File file) {
        return new BundlesAction(new File[] { file }) {
            @Override
            protected void publishArtifact(IArtifactDescriptor descriptor, File inclusion, IPublisherInfo info) {
                sign(descriptor, inclusion);
                super.publishArtifact(descriptor, inclusion, info);
            }
        };
    }

    FeaturesAction features(File file) {
        return new FeaturesAction(new File[] { file }) {
            @Override
            protected void publishArtifact(IArtifactDescriptor descriptor, File inclusion, IPublisherInfo info) {
                sign(descriptor, inclusion);
                super.publishArtifact(descriptor, inclusion, info);
            }
        };
    }

    private void sign(IArtifactDescriptor descriptor, File file) {
        if (key.isEmpty()) {
            return;
        }
        try {
            ArtifactDescriptor artifact = (ArtifactDescriptor) descriptor;
            artifact.setProperty(PgpCheck.SIGNATURES, key.get().sign(Files.readAllBytes(file.toPath()), time));
            artifact.setProperty(PgpCheck.KEYS, key.get().publicKey());
        } catch (IOException e) {
            failure = Publication.notWritten(file.toPath(), e);
        } catch (MaillageException e) {
            failure = e;
        }
    }

    /** Says what p2 could not be told. */
    void failOnError() throws MaillageException {
        if (failure != null) {
            throw failure;
        }
    }
}
