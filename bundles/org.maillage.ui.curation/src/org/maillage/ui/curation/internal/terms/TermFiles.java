package org.maillage.ui.curation.internal.terms;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.maillage.api.MaillageException;
import org.maillage.api.exchange.ExportReport;
import org.maillage.api.exchange.ExportService;
import org.maillage.api.text.Message;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Work;

/** Vocabularies of a collection as files for others. Used on the user-interface thread. */
final class TermFiles {

    private final CareTexts texts;
    private final Work work;
    private final ExportService exports;
    private final Consumer<String> said;

    /** How vocabularies are written. */
    enum Form {
        /** As a table that comes back whole. */
        TABLE("terms", ".csv"),
        /** For other systems. */
        SKOS("skos", ".ttl");

        private final String format;
        private final String ending;

        Form(String format, String ending) {
            this.format = format;
            this.ending = ending;
        }
    }

    TermFiles(CareTexts texts, Work work, ExportService exports, Consumer<String> said) {
        this.texts = texts;
        this.work = work;
        this.exports = exports;
        this.said = said;
    }

    /** Asks for a file, and writes the vocabularies of a collection into it. */
    void ask(Shell shell, String collection, Form form) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(texts.of("terms.export"));
        dialog.setFileName(collection + form.ending);
        dialog.setFilterExtensions(new String[] { "*" + form.ending });
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> write(collection, form, file));
    }

    /** A file that was there before stays when the writing fails. */
    void write(String collection, Form form, Path file) {
        work.start(texts.of("terms.exporting"), monitor -> {
            try {
                Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".export", ".tmp");
                try {
                    ExportReport report;
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                        report = exports.export(collection, form.format, out);
                    }
                    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
                    return report;
                } finally {
                    Files.deleteIfExists(fresh);
                }
            } catch (IOException e) {
                throw new MaillageException(Message.of(CareTexts.class, "terms.notExported",
                        String.valueOf(e.getMessage())), e);
            }
        }, report -> said.accept(texts.of("terms.exported", file.getFileName())), said);
    }
}
