package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.exchange.EntrySource;
import org.maillage.api.exchange.Exporter;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportedRecord;
import org.maillage.api.exchange.Importer;
import org.maillage.api.text.Message;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Provenance;
import org.maillage.model.Tool;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A format is a service: whoever registers one can import and export it, as long as it is there. */
class ContributedFormatTest {

    @TempDir
    private Path files;

    /** One title a line. */
    private static final class Lines implements Importer, Exporter {

        @Override
        public String id() {
            return "lines";
        }

        @Override
        public Message label() {
            return ExchangeTexts.message("format.csv");
        }

        @Override
        public void read(ImportContext context) throws MaillageException {
            try {
                long number = 0;
                for (String line : Files.readAllLines(context.file())) {
                    if (line.equals("?")) {
                        throw new IllegalStateException("A format that fails");
                    }
                    Tool tool = MaillageFactory.eINSTANCE.createTool();
                    tool.setTitle(line);
                    tool.setStatus(EntryStatus.PUBLISHED);
                    Provenance provenance = MaillageFactory.eINSTANCE.createProvenance();
                    provenance.setSource("Lines");
                    tool.setProvenance(provenance);
                    context.record(new ImportedRecord(++number, line, tool, line, List.of(), List.of()));
                }
            } catch (IOException e) {
                throw ExchangeTexts.failure("file.missing", context.file());
            }
        }

        @Override
        public void write(CollectionInfo collection, EntrySource entries, OutputStream out)
                throws MaillageException, IOException {
            entries.read(entry -> out.write((entry.getTitle() + "\n").getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aContributedFormatComesAndGoes() throws Exception {
        Workshop workshop = new Workshop(files, "lines");
        Path file = workshop.write("in.txt", "Un\nDeux\n");
        assertThrows(MaillageException.class, () -> workshop.run("lines", null, file));
        BundleContext context = FrameworkUtil.getBundle(Workshop.class).getBundleContext();
        ServiceRegistration<?> format = context.registerService(
                new String[] { Importer.class.getName(), Exporter.class.getName() }, new Lines(), null);
        try {
            assertEquals(2, workshop.run("lines", null, file).created());
            assertEquals(2, workshop.run("lines", null, file).unchanged());
            assertEquals("Un", workshop.entry("tool/Un").getTitle());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workshop.exports().export("lines", "lines", out);
            assertEquals("Deux\nUn\n", out.toString(StandardCharsets.UTF_8));
            ImportReport broken = workshop.run("lines", null, workshop.write("in.txt", "Trois\n?\n"));
            assertEquals(1, broken.created());
            assertEquals(List.of("file.failed"), Workshop.codes(broken));
        } finally {
            format.unregister();
        }
        assertThrows(MaillageException.class, () -> workshop.run("lines", null, file));
    }
}
