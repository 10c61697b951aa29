package org.maillage.exchange.internal.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * What a mapping says about the form of a file; null for what is to be found out.
 *
 * @param encoding  name of the encoding
 * @param delimiter one character between columns
 * @param skip      lines, or rows, before the names of the columns
 * @param sheet     name of the sheet
 * @param records   JSON pointer to the array, or object, that holds the records
 */
public record SourceOptions(String encoding, String delimiter, int skip, String sheet, String records) {

    /** Everything is found out. */
    public static final SourceOptions NONE = new SourceOptions(null, null, 0, null, null);

    /** The encoding, when it is named and known. */
    public Optional<Charset> charset() {
        try {
            return Optional.ofNullable(encoding).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
