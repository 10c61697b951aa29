package org.maillage.curation.internal.history;

import java.nio.file.Path;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit to the data area: settings of Git on this machine play no part, and what JGit learns of the file system is not
 * written to the person's home.
 */
final class GitSettings extends SystemReader.Delegate {

    private final Path folder;

    GitSettings(SystemReader machine, Path folder) {
        super(machine);
        this.folder = folder;
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return file("user.config", parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return file("system.config", parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return file("jgit.config", parent, fs);
    }

    private FileBasedConfig file(String name, Config parent, FS fs) {
        return new FileBasedConfig(parent, folder.resolve(name).toFile(), fs);
    }
}
