package org.maillage.exchange.internal.run;

import java.text.Normalizer;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;

/** The parts of ids. Stable: what they give must never change, or entries would be imported twice. */
public final class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {
    }

    /** The segment for a type: {@code SupportScheme} gives {@code support-scheme}. */
    public static String type(EClass type) {
        return type.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * The segment for an identifier of a source: letters, digits, hyphens, dots and underscores stay. An identifier that
     * loses something gets its hash, so that two of them never become one.
     */
    public static String identifier(String sourceId) {
        String plain = Normalizer.normalize(sourceId.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String slug = plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|-+$", "");
        if (slug.equals(sourceId) && slug.length() <= LONGEST) {
            return slug;
        }
        String start = slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST);
        return (start.isEmpty() ? "" : start + "-") + Integer.toHexString(sourceId.hashCode());
    }

    /** The segment for a name, the same for spellings that differ in case, accents or signs only. */
    public static String name(String name) {
        String plain = Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() || slug.length() > LONGEST
                ? slug.substring(0, Math.min(slug.length(), LONGEST)) + Integer.toHexString(name.hashCode())
                : slug;
    }
}
