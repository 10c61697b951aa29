package org.maillage.cli.internal.desk;

import java.util.Optional;

import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.WriteTarget;

import picocli.CommandLine.Option;

/** What every command that writes may be told. */
final class WriteOptions {

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    boolean dryRun;

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "role")
    private String role = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
    private String reason = "";

    ChangeNote note(ChangeAction action) {
        return ChangeNote.of(action).as(role).because(reason);
    }

    WriteTarget target(Optional<String> overlays) {
        return new WriteTarget(overlays, dryRun);
    }
}
