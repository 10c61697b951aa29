package org.maillage.exchange.internal.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentEditor;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.content.Origin;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportRequest;
import org.maillage.api.exchange.ImportService;
import org.maillage.api.exchange.Importer;
import org.maillage.api.exchange.SourceColumn;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.model.meta.EntryIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Runs importers. */
@Component
public final class ImportServiceComponent implements ImportService {

    private final ContentService content;
    private final ContentEditor editor;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Importer> importers = List.of();

    /** Called by Declarative Services. */
    @Activate
    public ImportServiceComponent(@Reference ContentService content, @Reference ContentEditor editor) {
        this.content = content;
        this.editor = editor;
    }

    @Override
    public List<Importer> importers() {
        return importers.stream().sorted(Comparator.comparing(Importer::id)).toList();
    }

    @Override
    public synchronized ImportReport run(ImportRequest request, ImportMonitor monitor) throws MaillageException {
        Importer importer = importer(request.format());
        List<Path> files = files(request.files());
        prepare(request);
        if (request.dryRun()) {
            ImportRun run = new ImportRun(request, monitor, content, Optional.empty());
            read(importer, files, run);
            return run.report();
        }
        try (EntryBatch batch = editor.batch(request.collection(), note(files))) {
            ImportRun run = new ImportRun(request, monitor, content, Optional.of(batch));
            read(importer, files, run);
            return run.report();
        }
    }

    private static ChangeNote note(List<Path> files) {
        return ChangeNote.of(ChangeAction.IMPORT)
                .because(files.stream().map(each -> each.getFileName().toString()).collect(Collectors.joining(", ")));
    }

    private static void read(Importer importer, List<Path> files, ImportRun run) throws MaillageException {
        for (Path file : files) {
            if (!run.goOn()) {
                return;
            }
            run.next(file);
            try {
                // A pipe has no size.
                if (Files.isRegularFile(file) && Files.size(file) == 0) {
                    throw new UnreadableFileException(ExchangeTexts.error("file.empty", run.place()));
                }
                importer.read(run);
            } catch (UnreadableFileException e) {
                run.problem(e.problem());
            } catch (IOException e) {
                run.problem(ExchangeTexts.error("file.unreadable", run.place(), String.valueOf(e.getMessage())));
            } catch (MaillageException e) {
                if (run.hasFailed()) {
                    throw e;
                }
                run.problem(ExchangeTexts.error("file.failed", run.place(), e.text(Locale.getDefault())));
            } catch (RuntimeException | LinkageError e) {
                ILog.of(ImportServiceComponent.class).error("Importer " + importer.id() + " failed on " + file, e);
                run.problem(ExchangeTexts.error("file.failed", run.place(),
                        PluginGuard.failure(importer, e).sentence()));
            }
        }
    }

    private Importer importer(String format) throws MaillageException {
        return importers.stream().filter(each -> each.id().equals(format)).findFirst()
                .orElseThrow(() -> ExchangeTexts.failure("format.unknown", format,
                        String.join(", ", importers().stream().map(Importer::id).toList())));
    }

    private static List<Path> files(List<Path> named) throws MaillageException {
        List<Path> files = new ArrayList<>();
        for (Path each : named) {
            if (Files.isDirectory(each)) {
                try (Stream<Path> inside = Files.list(each)) {
                    inside.filter(Files::isRegularFile).sorted().forEach(files::add);
                } catch (IOException e) {
                    throw new MaillageException(ExchangeTexts.message("file.unreadable", String.valueOf(e.getMessage())),
                            e);
                }
            } else if (Files.isReadable(each)) {
                files.add(each);
            } else {
                throw ExchangeTexts.failure("file.missing", each);
            }
        }
        return files;
    }

    /** Makes sure that the collection can receive entries. */
    private void prepare(ImportRequest request) throws MaillageException {
        String id = request.collection();
        Optional<CollectionInfo> info = content.collection(id);
        if (info.isPresent() && info.get().origin() != Origin.PERSONAL) {
            throw ExchangeTexts.failure("collection.installed", id);
        }
        if (info.isEmpty() && !EntryIds.isCollectionId(id)) {
            throw ExchangeTexts.failure("collection.badId", id);
        }
        if (info.isEmpty() && !request.dryRun()) {
            editor.create(id);
        }
    }

    @Override
    public Optional<Importer> recognise(Path file) throws MaillageException {
        FileHead head = Heads.of(file);
        Importer best = null;
        int most = 0;
        for (Importer each : importers()) {
            int bid = bid(each, head);
            if (bid > most) {
                most = bid;
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int bid(Importer importer, FileHead head) {
        try {
            return importer.recognises(head);
        } catch (RuntimeException e) {
            ILog.of(ImportServiceComponent.class).error("Importer " + importer.id() + " failed on " + head.name(), e);
            return 0;
        }
    }

    @Override
    public Path fetch(URI address, LongPredicate progress) throws MaillageException {
        return new Download(address).run(progress);
    }

    @Override
    public List<SourceColumn> columns(String format, Path file) throws MaillageException {
        return looking(file, () -> importer(format).columns(file));
    }

    @Override
    public String suggestMapping(String format, Path file, Optional<String> type) throws MaillageException {
        return looking(file, () -> importer(format).suggestMapping(file, type)
                .orElseThrow(() -> ExchangeTexts.failure("format.noMapping", format)));
    }

    /** A look into a file. */
    private interface Look<T> {
        T look() throws MaillageException;
    }

    private static <T> T looking(Path file, Look<T> look) throws MaillageException {
        if (!Files.isReadable(file)) {
            throw ExchangeTexts.failure("file.missing", file);
        }
        try {
            return look.look();
        } catch (UnreadableFileException e) {
            throw new MaillageException(e.problem().message(), e);
        }
    }
}
