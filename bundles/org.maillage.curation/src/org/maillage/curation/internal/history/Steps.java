package org.maillage.curation.internal.history;

import java.time.Instant;
import java.util.List;

import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.FooterKey;
import org.eclipse.jgit.revwalk.RevCommit;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;

/** A commit as a step of a history: what is said of a change stands in the lines at the end of its message. */
final class Steps {

    private static final FooterKey ACTION = new FooterKey("Maillage-Action");
    private static final FooterKey CHANGE = new FooterKey("Maillage-Change");
    private static final FooterKey ABOUT = new FooterKey("Maillage-About");

    private Steps() {
    }

    /** The message of the commit that records a change. */
    static String message(ChangeNote note, int files) {
        StringBuilder message = new StringBuilder(note.action().name().toLowerCase(java.util.Locale.ROOT)).append(" (")
                .append(files).append(")\n\n");
        if (!note.reason().isBlank()) {
            message.append(note.reason().strip().replace("\r", "")).append("\n\n");
        }
        message.append(ACTION.getName()).append(": ").append(note.action()).append('\n');
        message.append(CHANGE.getName()).append(": ").append(note.changeSet()).append('\n');
        if (!note.about().isEmpty()) {
            message.append(ABOUT.getName()).append(": ").append(note.about()).append('\n');
        }
        return message.toString();
    }

    /** What a commit says; one that is not ours counts as found. */
    static ChangeNote note(RevCommit commit) {
        String text = commit.getFullMessage();
        int start = text.indexOf("\n\n");
        int end = text.lastIndexOf("\n\n");
        String reason = start >= 0 && end > start ? text.substring(start + 2, end).strip() : "";
        ChangeAction action = ChangeAction.FOUND;
        try {
            action = ChangeAction.valueOf(footer(commit, ACTION));
        } catch (IllegalArgumentException e) {
            reason = commit.getShortMessage();
        }
        String change = footer(commit, CHANGE);
        return new ChangeNote(action, author(commit).getName(), reason, change.isEmpty() ? commit.name() : change,
                footer(commit, ABOUT));
    }

    static Instant at(RevCommit commit) {
        return author(commit).getWhenAsInstant();
    }

    /** The random id of the installation; the address of an author that is not ours. */
    static String installation(RevCommit commit) {
        return author(commit).getEmailAddress().replace(Installation.DOMAIN, "");
    }

    private static PersonIdent author(RevCommit commit) {
        return commit.getAuthorIdent();
    }

    private static String footer(RevCommit commit, FooterKey key) {
        List<String> lines = commit.getFooterLines(key);
        return lines.isEmpty() ? "" : lines.getLast();
    }
}
