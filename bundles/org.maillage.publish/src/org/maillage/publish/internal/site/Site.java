package org.maillage.publish.internal.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.Signer;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.diff.Digests;
import org.maillage.publish.internal.sign.PgpCheck;
import org.maillage.publish.internal.site.SiteIndex.Item;

/** A site whose index has been read. Used by one thread. */
public final class Site implements AutoCloseable {

    private final String address;
    private final SiteAccess access;
    private final List<Item> items;

    private Site(String address, SiteAccess access, List<Item> items) {
        this.address = address;
        this.access = access;
        this.items = items;
    }

    /** A bundle that came from a site, whole, with who signed it. */
    public record Fetched(Item item, Path file, Optional<Signer> signer) {

        /** What people are told of it. */
        public Offer offer() {
            return new Offer(item.collection(), item.version().toString(), item.title(), item.size(), signer);
        }
    }

    static Site open(String address, SiteAccess access, Monitor monitor) throws MaillageException {
        monitor.step(PublishTexts.of("step.index", address));
        try (Scratch scratch = Scratch.passing()) {
            Path index = scratch.folder().resolve("site");
            for (String name : List.of("content", "artifacts")) {
                if (!access.fetchIndex(name, index, monitor)) {
                    throw PublishTexts.failure("site.none", address);
                }
            }
            IProvisioningAgent agent = Provisioning.agent(scratch.folder().resolve("p2"));
            try {
                return new Site(address, access, SiteIndex.read(index, agent));
            } catch (ProvisionException | RuntimeException e) {
                throw PublishTexts.failure(e, "site.damaged", address);
            } finally {
                agent.stop();
            }
        } catch (MaillageException e) {
            access.close();
            throw e;
        }
    }

    /** Its address in one spelling. */
    public String address() {
        return address;
    }

    /** All versions, the newest of each collection first. */
    public List<Item> items() {
        return items;
    }

    /** The newest version of a collection. */
    public Optional<Item> newest(String collection) {
        return items.stream().filter(each -> each.collection().equals(collection)).findFirst();
    }

    /** The newest version of each collection. */
    public List<Item> newest() {
        List<Item> newest = new ArrayList<>();
        items.stream().filter(each -> newest.stream().noneMatch(known -> known.collection().equals(each.collection())))
                .forEach(newest::add);
        return newest;
    }

    /** What people are told of an item before it is fetched. */
    public static Offer offer(Item item) {
        return new Offer(item.collection(), item.version().toString(), item.title(), Math.max(0, item.size()),
                item.signatures().isEmpty() ? Optional.empty() : PgpCheck.claimed(item.signatures(), item.keys()));
    }

    /**
     * Fetches a bundle and checks that it is what the site says, and what was signed.
     *
     * @param folder where to put it
     */
    public Fetched fetch(Item item, Path folder, Monitor monitor) throws MaillageException {
        monitor.step(PublishTexts.of("step.fetch", item.collection(), item.version().toString()));
        Path file = folder.resolve(item.name() + "_" + item.version() + ".jar");
        if (item.path().isEmpty() || item.path().startsWith("..") || !access.fetch(item.path(), file, monitor)) {
            throw PublishTexts.failure("site.lacks", item.collection(), item.version().toString(), address);
        }
        try {
            boolean whole = (item.size() < 0 || item.size() == Files.size(file))
                    && (item.sha256().isEmpty() || item.sha256().equals(Digests.sha256(file)));
            if (!whole) {
                throw PublishTexts.failure("bundle.changed", item.collection(), item.version().toString());
            }
            if (item.signatures().isEmpty()) {
                return new Fetched(item, file, Optional.empty());
            }
            return new Fetched(item, file, Optional.of(PgpCheck
                    .signer(Files.readAllBytes(file), item.signatures(), item.keys()).orElseThrow(() -> PublishTexts
                            .failure("signature.bad", item.collection(), item.version().toString()))));
        } catch (IOException e) {
            throw PublishTexts.failure(e, "transfer.failed", file.toString());
        }
    }

    @Override
    public void close() {
        access.close();
    }
}
