package org.maillage.model.meta;

import java.util.Comparator;
import java.util.Optional;

/** A version of the meta-model, major and minor. */
public record ModelVersion(int major, int minor) implements Comparable<ModelVersion> {

    private static final Comparator<ModelVersion> ORDER = Comparator.comparingInt(ModelVersion::major)
            .thenComparingInt(ModelVersion::minor);

    /** Reads {@code 1.0}; empty for anything else. */
    public static Optional<ModelVersion> parse(String text) {
        String[] parts = text == null ? new String[0] : text.split("\\.", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new ModelVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(ModelVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
