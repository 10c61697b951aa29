package org.maillage.ui.publish.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of programs, as people read them. */
public final class Versions {

    /** Three numbers, and for what a build makes its year, month, day, hour and minute. */
    private static final Pattern BUILT = Pattern.compile("(\\d+\\.\\d+\\.\\d+)(?:\\.v?(\\d{8})\\d{4})?.*");

    private Versions() {
    }

    /** The three numbers, with the day of the build where it is known. */
    public static String plain(String version, Texts texts) {
        Matcher parts = BUILT.matcher(version);
        if (!parts.matches()) {
            return version;
        }
        if (parts.group(2) == null) {
            return parts.group(1);
        }
        try {
            return texts.of("version.built", parts.group(1), DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                    .withLocale(texts.language()).format(LocalDate.parse(parts.group(2), DateTimeFormatter.BASIC_ISO_DATE)));
        } catch (DateTimeException e) {
            return parts.group(1);
        }
    }
}
