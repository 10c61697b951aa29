package org.maillage.ui.internal;

/**
 * A row of a list on three lines.
 *
 * @param title   drawn bold; takes the second line too when it is long
 * @param excerpt drawn on the second line when the title leaves it free
 * @param meta    the last line
 */
public record Row(String title, String excerpt, String meta) {

    /** The row as one text, for those who hear it. */
    public String spoken() {
        return excerpt.isBlank() ? title + ", " + meta : title + ", " + meta + ". " + excerpt;
    }
}
