package org.maillage.api.content;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What the history of a collection says of a change. Nobody is named: a role, and no more.
 *
 * @param action    the kind of change
 * @param role      role of who made it, such as {@code documentaliste}; empty for the usual one of this installation
 * @param reason    why, in the person’s words; may be empty
 * @param changeSet id of the change; changes of several collections with one id are undone together
 * @param about     id of the change that this one takes back or makes again; empty otherwise
 */
public record ChangeNote(ChangeAction action, String role, String reason, String changeSet, String about) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Checks that nothing is null. */
    public ChangeNote {
        Objects.requireNonNull(action);
        Objects.requireNonNull(role);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(changeSet);
        Objects.requireNonNull(about);
    }

    /** A change of its own, with an id that sorts after those of earlier changes. */
    public static ChangeNote of(ChangeAction action) {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        return new ChangeNote(action, "", "",
                "%012x-%s".formatted(System.currentTimeMillis(), HexFormat.of().formatHex(random)), "");
    }

    /** The same change with a reason. */
    public ChangeNote because(String why) {
        return new ChangeNote(action, role, why, changeSet, about);
    }

    /** The same change made in a role. */
    public ChangeNote as(String newRole) {
        return new ChangeNote(action, newRole, reason, changeSet, about);
    }

    /** The same change, which takes back or makes again another one. */
    public ChangeNote about(String other) {
        return new ChangeNote(action, role, reason, changeSet, other);
    }
}
