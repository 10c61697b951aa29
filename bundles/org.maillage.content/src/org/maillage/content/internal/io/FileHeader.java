package org.maillage.content.internal.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.maillage.api.Place;
import org.maillage.model.meta.Meta;
import org.maillage.model.meta.ModelVersion;

/**
 * What must be right before a file is parsed: it is not empty, it is UTF-8 and says so, and it carries a model version
 * that this product knows, in {@code <?maillage model="1.0"?>} before the root element.
 */
record FileHeader(ModelVersion version) {

    private static final int HEAD = 2048;
    private static final int CHUNK = 8192;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern VERSION = Pattern.compile("<\\?maillage\\s+model=\"([^\"]*)\"\\s*\\?>");

    static FileHeader read(byte[] bytes, Place place) throws InvalidFileException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (bytes.length < HEAD && head.isBlank()) {
            throw new InvalidFileException(LoadErrors.error("file.empty", place));
        }
        Matcher encoding = ENCODING.matcher(head);
        if (encoding.find() && !encoding.group(1).toUpperCase(Locale.ROOT).equals("UTF-8")) {
            throw new InvalidFileException(LoadErrors.error("file.encoding.declared", place.line(1),
                    encoding.group(1)));
        }
        checkUtf8(bytes, place);
        Matcher version = VERSION.matcher(head);
        if (!version.find()) {
            throw new InvalidFileException(LoadErrors.error("file.noVersion", place.line(1), Meta.version()));
        }
        return new FileHeader(supported(version.group(1), place));
    }

    private static ModelVersion supported(String text, Place place) throws InvalidFileException {
        ModelVersion version = ModelVersion.parse(text)
                .orElseThrow(() -> new InvalidFileException(LoadErrors.error("file.badVersion", place.line(1), text)));
        if (version.compareTo(Meta.version()) > 0) {
            throw new InvalidFileException(
                    LoadErrors.error("file.newerModel", place.line(1), version, Meta.version()));
        }
        return version;
    }

    private static void checkUtf8(byte[] bytes, Place place) throws InvalidFileException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new InvalidFileException(LoadErrors.error("file.encoding.bytes", place.line(line)));
        }
    }
}
