package org.maillage.exchange.internal.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

import org.maillage.api.MaillageException;
import org.maillage.api.exchange.FileHead;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.text.TextFile;

/** Reads the beginnings of files. */
final class Heads {

    private Heads() {
    }

    static FileHead of(Path file) throws MaillageException {
        try (Reader in = TextFile.open(file, null, count -> { })) {
            char[] buffer = new char[FileHead.LENGTH];
            int length = 0;
            for (int more = 0; more >= 0 && length < buffer.length;) {
                length += more;
                more = in.read(buffer, length, buffer.length - length);
            }
            return FileHead.of(file, new String(buffer, 0, length));
        } catch (IOException e) {
            throw new MaillageException(ExchangeTexts.message("file.missing", file), e);
        }
    }
}
