package org.maillage.exchange.internal.bibliography;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.RecordReader;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.read.SourceOptions;
import org.maillage.exchange.internal.run.UnreadableFileException;

/** Records of library catalogues in UNIMARC, exchanged as ISO 2709 or as XML (MARCXML, MarcXchange). */
final class UnimarcRecords implements RecordReader {

    @Override
    public void read(Path file, SourceOptions options, RecordVisitor visitor) throws MaillageException {
        if (isXml(file, visitor)) {
            MarcXml.read(file, visitor);
        } else {
            Iso2709.read(file, visitor);
        }
    }

    private static boolean isXml(Path file, RecordVisitor visitor) throws MaillageException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int first = in.read();
            while (first >= 0 && (Character.isWhitespace(first) || first > 0x7F)) {
                first = in.read();
            }
            return first == '<';
        } catch (IOException e) {
            throw new UnreadableFileException(
                    ExchangeTexts.error("file.unreadable", visitor.place(), String.valueOf(e.getMessage())));
        }
    }
}
