package org.maillage.curation.internal.history;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PackParser;

/**
 * Many contents as one file of a repository: a file for each would take milliseconds each. Written in the format of packs,
 * version 2 (gitformat-pack), whole contents only.
 */
final class PackStream implements AutoCloseable {

    private static final int VERSION = 2;

    private final Path file;
    private final MessageDigest digest = Constants.newMessageDigest();
    private final OutputStream out;
    private final Deflater deflater = new Deflater();

    /** @param count how many contents will be added */
    PackStream(int count) throws IOException {
        file = Files.createTempFile("maillage", ".pack");
        out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest);
        out.write(ByteBuffer.allocate(12).put("PACK".getBytes(StandardCharsets.US_ASCII)).putInt(VERSION).putInt(count)
                .array());
    }

    void add(byte[] content) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        long left = content.length >>> 4;
        int part = Constants.OBJ_BLOB << 4 | content.length & 0xf;
        while (left > 0) {
            head.write(part | 0x80);
            part = (int) (left & 0x7f);
            left >>>= 7;
        }
        head.write(part);
        head.writeTo(out);
        deflater.reset();
        DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater);
        deflated.write(content);
        deflated.finish();
    }

    /** Gives all that was added to a repository. */
    void into(Repository repository) throws IOException {
        out.write(digest.digest());
        out.close();
        try (InputStream in = Files.newInputStream(file);
                ObjectInserter inserter = repository.newObjectInserter()) {
            PackParser parser = inserter.newPackParser(in);
            parser.setAllowThin(false);
            parser.parse(NullProgressMonitor.INSTANCE);
            inserter.flush();
        }
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        out.close();
        Files.deleteIfExists(file);
    }
}
