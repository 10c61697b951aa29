package org.maillage.exchange.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.exchange.EntrySource;
import org.maillage.api.exchange.ExportReport;
import org.maillage.api.exchange.ExportService;
import org.maillage.api.exchange.Exporter;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.exchange.internal.ExchangeTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Runs exporters. */
@Component
public final class ExportServiceComponent implements ExportService {

    private final ContentService content;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Exporter> exporters = List.of();

    /** Called by Declarative Services. */
    @Activate
    public ExportServiceComponent(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public List<Exporter> exporters() {
        return exporters.stream().sorted(Comparator.comparing(Exporter::id)).toList();
    }

    @Override
    public ExportReport export(String collection, String format, OutputStream out) throws MaillageException {
        Exporter exporter = exporters.stream().filter(each -> each.id().equals(format)).findFirst()
                .orElseThrow(() -> ExchangeTexts.failure("format.unknown", format,
                        String.join(", ", exporters().stream().map(Exporter::id).toList())));
        CollectionInfo info = content.collection(collection)
                .orElseThrow(() -> ExchangeTexts.failure("collection.unknown", collection));
        Reading reading = new Reading(info);
        try {
            exporter.write(info, reading, out);
            out.flush();
            return new ExportReport(reading.count, reading.problems);
        } catch (IOException | UncheckedIOException e) {
            throw new MaillageException(ExchangeTexts.message("export.notWritten", String.valueOf(e.getMessage())), e);
        } catch (RuntimeException | LinkageError e) {
            throw PluginGuard.failure(exporter, e);
        }
    }

    /** Reads the collection for an exporter; counts and problems are those of the last reading. */
    private final class Reading implements EntrySource {

        private final CollectionInfo info;
        private List<Problem> problems = List.of();
        private long count;

        Reading(CollectionInfo info) {
            this.info = info;
        }

        @Override
        public void read(Receiver receiver) throws MaillageException, IOException {
            List<Problem> found = new ArrayList<>();
            count = 0;
            try {
                content.read(info.id(), new EntryVisitor() {
                    @Override
                    public void entry(EntryView entry) {
                        count++;
                        try {
                            receiver.entry(entry.entry());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }

                    @Override
                    public void problem(Problem problem) {
                        found.add(problem);
                    }
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            problems = found;
        }
    }
}
