package org.maillage.publish.internal.diff;

import java.util.Optional;
import java.util.regex.Pattern;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.EntryChange;
import org.maillage.api.publish.FileChange;
import org.maillage.publish.internal.PublishTexts;
import org.osgi.framework.Version;

/**
 * Semantic versions for content: whoever refers to an entry by its id must be able to rely on the first number. An id that is
 * gone, or names another type, counts in the first number; an entry or file that is new in the second; any other change in
 * the third.
 */
public final class VersionRule {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");
    private static final Version FIRST = new Version(1, 0, 0);

    private VersionRule() {
    }

    /** The version of a first publication: that of the metadata when it has the form of one. */
    public static Version first(String described) {
        return described != null && PLAIN.matcher(described).matches() ? Version.parseVersion(described) : FIRST;
    }

    /** The version that these changes ask for. */
    public static Version next(Version last, ContentChanges changes) {
        if (changes.entries().stream().anyMatch(VersionRule::breaksReferences)) {
            return new Version(last.getMajor() + 1, 0, 0);
        }
        boolean added = changes.entries().stream().anyMatch(each -> each.kind() == EntryChange.Kind.ADDED)
                || changes.files().stream().anyMatch(each -> each.kind() == FileChange.Kind.ADDED);
        return added ? new Version(last.getMajor(), last.getMinor() + 1, 0)
                : new Version(last.getMajor(), last.getMinor(), last.getMicro() + 1);
    }

    private static boolean breaksReferences(EntryChange change) {
        return change.kind() == EntryChange.Kind.REMOVED
                || change.fields().stream().anyMatch(each -> each.field().equals(ContentDiff.TYPE));
    }

    /**
     * The version to publish.
     *
     * @param asked what the person asked for, if anything
     * @param least the lowest that suits what changed
     */
    public static Version chosen(Optional<String> asked, Version least) throws MaillageException {
        if (asked.isEmpty()) {
            return least;
        }
        if (!PLAIN.matcher(asked.get()).matches()) {
            throw PublishTexts.failure("version.malformed", asked.get());
        }
        Version version = Version.parseVersion(asked.get());
        if (version.compareTo(least) < 0) {
            throw PublishTexts.failure("version.tooLow", version.toString(), least.toString());
        }
        return version;
    }
}
