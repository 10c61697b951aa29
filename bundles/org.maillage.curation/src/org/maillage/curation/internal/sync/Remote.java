package org.maillage.curation.internal.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.maillage.curation.internal.history.Archive;

/** The shared repository: a folder, or an address that Git understands, with {@code http}, {@code https} or {@code git}. */
final class Remote {

    private static final String THEIRS = "refs/remotes/origin/main";
    private static final String SECTION = "remote";
    private static final String NAME = "origin";
    private static final String URL = "url";
    private static final int SECONDS = 60;

    private final Repository repository;
    private final String url;

    private Remote(Repository repository, String url) {
        this.repository = repository;
        this.url = url;
    }

    /** The remote that a history keeps. */
    static Optional<Remote> of(Archive archive) {
        String kept = archive.repository().getConfig().getString(SECTION, NAME, URL);
        return Optional.ofNullable(kept).map(url -> new Remote(archive.repository(), url));
    }

    /** A remote, kept for the next time; a folder that is not there yet is made. */
    static Remote named(Archive archive, String name, boolean make) throws IOException {
        Path path = path(name).map(Path::toAbsolutePath).map(Path::normalize).orElse(null);
        if (path != null && make && !Files.exists(path) && Files.isDirectory(path.getParent())) {
            try (Repository made = new FileRepositoryBuilder().setBare().setGitDir(path.toFile()).build()) {
                made.create(true);
                made.updateRef(Constants.HEAD).link(Archive.BRANCH);
            }
        }
        String url = path == null ? name : path.toString();
        if (make) {
            StoredConfig config = archive.repository().getConfig();
            config.setString(SECTION, NAME, URL, url);
            config.save();
        }
        return new Remote(archive.repository(), url);
    }

    private static Optional<Path> path(String name) {
        if (name.contains("://") || name.matches("[^/\\\\]+@[^/\\\\]+:.*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The address without a password. */
    String shown() {
        return url.replaceFirst("(?<=://)[^/@]*@", "");
    }

    /** Gets what the others have; empty when they have nothing. */
    Optional<ObjectId> fetch() throws GitAPIException, IOException {
        try (Git git = new Git(repository)) {
            if (git.lsRemote().setRemote(url).setHeads(true).setTimeout(SECONDS).setCredentialsProvider(credentials())
                    .callAsMap().get(Archive.BRANCH) == null) {
                return Optional.empty();
            }
            git.fetch().setRemote(url).setRefSpecs(new RefSpec("+" + Archive.BRANCH + ":" + THEIRS))
                    .setTimeout(SECONDS).setCredentialsProvider(credentials()).call();
            return Optional.ofNullable(repository.resolve(THEIRS));
        }
    }

    /**
     * Sends the latest state.
     *
     * @return false when the others changed something meanwhile
     */
    boolean push() throws GitAPIException {
        try (Git git = new Git(repository)) {
            for (PushResult result : git.push().setRemote(url).setRefSpecs(new RefSpec(Archive.BRANCH + ":"
                    + Archive.BRANCH)).setTimeout(SECONDS).setCredentialsProvider(credentials()).call()) {
                for (RemoteRefUpdate update : result.getRemoteUpdates()) {
                    switch (update.getStatus()) {
                        case OK, UP_TO_DATE -> { }
                        case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> {
                            return false;
                        }
                        default -> {
                            // Somebody else is sending at this moment.
                            if (String.valueOf(update.getMessage()).contains("lock")) {
                                return false;
                            }
                            throw new TransportException(update.getStatus() + " " + update.getMessage());
                        }
                    }
                }
            }
            return true;
        }
    }

    /** For a server that asks: a name and a password, or a token, that the environment holds; kept nowhere. */
    private static CredentialsProvider credentials() {
        String user = System.getenv("MAILLAGE_SYNC_USER");
        String password = System.getenv("MAILLAGE_SYNC_PASSWORD");
        return password == null ? null : new UsernamePasswordCredentialsProvider(user == null ? "" : user, password);
    }
}
