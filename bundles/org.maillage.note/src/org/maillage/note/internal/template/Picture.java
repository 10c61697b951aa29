package org.maillage.note.internal.template;

/**
 * A picture of a template.
 *
 * @param bytes       the file
 * @param extension   {@code png} or {@code jpg}
 * @param width       pixels
 * @param height      pixels
 * @param description what it shows, for those who do not see it
 */
public record Picture(byte[] bytes, String extension, int width, int height, String description) {

    /** The media type. */
    public String mediaType() {
        return extension.equals("png") ? "image/png" : "image/jpeg";
    }

    /** The height at a width. */
    public int heightAt(int newWidth) {
        return Math.max(1, Math.round((float) newWidth * height / width));
    }
}
