package org.maillage.exchange.internal.bibliography;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.run.UnreadableFileException;
import org.marc4j.MarcException;
import org.marc4j.MarcStreamReader;
import org.marc4j.converter.impl.Iso5426ToUnicode;
import org.marc4j.marc.ControlField;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.Subfield;

/**
 * UNIMARC as ISO 2709. Records are cut at their last byte, so that one that is broken costs no other. A text that is UTF-8 is
 * taken so, whatever the record says of itself; any other is ISO 5426, the usual one of French catalogues.
 */
final class Iso2709 {

    private static final int END = 0x1D;
    /** The length of a record has five figures. */
    private static final int LONGEST = 99_999;

    private Iso2709() {
    }

    static void read(Path file, RecordVisitor visitor) throws MaillageException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            long number = 0;
            for (int next = in.read(); visitor.goOn() && (next >= 0 || record.size() > 0); next = in.read()) {
                if (next >= 0 && (record.size() > 0 || next > ' ')) {
                    record.write(next);
                }
                if (next < 0 || next == END || record.size() > LONGEST) {
                    number += record.size() > 0 ? 1 : 0;
                    one(number, record.toByteArray(), visitor);
                    record.reset();
                }
                if (next < 0) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UnreadableFileException(
                    ExchangeTexts.error("file.unreadable", visitor.place(), String.valueOf(e.getMessage())));
        }
    }

    private static void one(long number, byte[] bytes, RecordVisitor visitor) throws MaillageException {
        MarcRecord read = new MarcRecord();
        try {
            // Bytes as characters of the same number: each text is decoded on its own below.
            Record record = new MarcStreamReader(new ByteArrayInputStream(bytes), "ISO-8859-1").next();
            for (ControlField each : record.getControlFields()) {
                read.control(each.getTag(), text(each.getData()));
            }
            for (DataField field : record.getDataFields()) {
                read.field(field.getTag());
                for (Subfield each : field.getSubfields()) {
                    read.subfield(each.getCode(), text(each.getData()));
                }
            }
        } catch (MarcException | IndexOutOfBoundsException | NumberFormatException e) {
            visitor.bad(number, ExchangeTexts.error("unimarc.malformed", visitor.place().line((int) number)));
            return;
        }
        visitor.record(number, read.completed());
    }

    private static String text(String characters) {
        byte[] bytes = characters.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new Iso5426ToUnicode().convert(bytes);
        }
    }
}
