package org.maillage.publish.internal.product;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.maillage.api.MaillageException;
import org.maillage.publish.internal.site.Provisioning;

/**
 * A collection that came with the programs, as it was before they last brought another version of it, and as it is. Both
 * files lie in the installation: the engine leaves former bundles where they are.
 *
 * @param before  the former bundle
 * @param from    its version
 * @param after   the bundle in use
 * @param version its version
 */
public record ShippedContent(Path before, String from, Path after, String version) {

    /**
     * Asks p2.
     *
     * @return empty when no program brought the collection, its version never changed, or the former one is not there any
     *         more
     * @throws MaillageException when p2 does not know the installation, or it is protected: p2 does not start there
     */
    public static Optional<ShippedContent> of(String collection) throws MaillageException {
        Installation.needWritable();
        IProvisioningAgent agent = Provisioning.running();
        IProfile now = Profiles.current(agent);
        Optional<IInstallableUnit> unit = Profiles.all(now).stream()
                .filter(each -> Profiles.collection(each).filter(collection::equals).isPresent()).findFirst();
        return unit.flatMap(each -> Profiles.before(agent, now).map(profile -> version(profile, each))
                .flatMap(Optional::stream).filter(other -> !other.equals(each)).findFirst()
                .map(other -> new ShippedContent(file(now, other), other.getVersion().toString(), file(now, each),
                        each.getVersion().toString())))
                .filter(each -> Files.isRegularFile(each.before) && Files.isRegularFile(each.after));
    }

    /** The same bundle in another state of the installation. */
    private static Optional<IInstallableUnit> version(IProfile profile, IInstallableUnit unit) {
        return profile.query(QueryUtil.createIUQuery(unit.getId()), new NullProgressMonitor()).stream().findFirst();
    }

    private static Path file(IProfile profile, IInstallableUnit unit) {
        return Path.of(profile.getProperty(IProfile.PROP_INSTALL_FOLDER), "plugins",
                unit.getId() + "_" + unit.getVersion() + ".jar");
    }
}
