package org.maillage.api.note;

/**
 * Something that can be said of an entry: a field of the meta-model, or what matching found.
 *
 * @param name  name for templates, requests and {@code --fields}: that of the model feature ({@code funders}), or
 *              {@code verdict}, {@code reasons}, {@code toRead}, {@code changes}, {@code deadline}, {@code amount},
 *              {@code comment}, {@code state}, {@code link}, {@code verification}
 * @param label what people call it, in the language that was asked for
 */
public record NoteField(String name, String label) {
}
