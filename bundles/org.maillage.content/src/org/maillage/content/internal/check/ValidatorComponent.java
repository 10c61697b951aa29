package org.maillage.content.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.Validator;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Runs the checks that are there over the entries of the collections. */
@Component
public final class ValidatorComponent implements Validator {

    private final ContentService content;
    private final PluginGuard guard = new PluginGuard();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Check> checks = List.of();

    /** Called by Declarative Services. */
    @Activate
    public ValidatorComponent(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public List<Problem> validate(Optional<String> collection, LocalDate today, BooleanSupplier cancelled)
            throws MaillageException {
        List<Problem> found = new ArrayList<>(content.problems());
        List<String> ids = new ArrayList<>();
        if (collection.isPresent()) {
            ids.add(collection.get());
            found.removeIf(problem -> !problem.place().collection().equals(collection.get()));
        } else {
            content.collections().stream().map(CollectionInfo::id).forEach(ids::add);
        }
        References references = new References(content);
        for (String id : ids) {
            // One that has left meanwhile is nothing to report, unless it was asked for.
            Optional<CollectionInfo> info = content.collection(id);
            if (collection.isPresent() || info.isPresent()) {
                Optional<UnusedFiles> files = info.map(UnusedFiles::new);
                content.read(id, new Visitor(references, today, found, cancelled, files));
                files.ifPresent(each -> found.addAll(each.problems(cancelled)));
            }
        }
        return found;
    }

    @Override
    public Function<EntryView, List<Problem>> checks(LocalDate today) {
        References references = new References(content);
        return view -> {
            List<Problem> found = new ArrayList<>();
            new Visitor(references, today, found, () -> false, Optional.empty()).entry(view);
            return found;
        };
    }

    private final class Visitor implements EntryVisitor {

        private final References references;
        private final LocalDate today;
        private final List<Problem> found;
        private final BooleanSupplier cancelled;
        private final Optional<UnusedFiles> files;
        private final Set<Check> hung = new HashSet<>();

        Visitor(References references, LocalDate today, List<Problem> found, BooleanSupplier cancelled,
                Optional<UnusedFiles> files) {
            this.references = references;
            this.today = today;
            this.found = found;
            this.cancelled = cancelled;
            this.files = files;
        }

        @Override
        public void entry(EntryView entry) {
            files.ifPresent(each -> each.sees(entry.entry()));
            for (Check check : checks) {
                // One that hangs is reported once, and not asked about the entries that follow.
                if (hung.contains(check)) {
                    continue;
                }
                List<Problem> own = Collections.synchronizedList(new ArrayList<>());
                Context context = new Context(entry, references, today, own);
                try {
                    guard.call(check, () -> {
                        check.check(entry, context);
                        return null;
                    });
                } catch (MaillageException e) {
                    context.report(Severity.WARNING, "check.failed", "", Message.of(ContentTexts.class, "check.failed",
                            check.getClass().getSimpleName(), e.sentence()));
                    ILog.of(ValidatorComponent.class).error("The check " + check + " failed on " + entry.id(), e);
                    if (guard.isHung(check)) {
                        hung.add(check);
                    }
                }
                found.addAll(List.copyOf(own));
            }
        }

        @Override
        public void problem(Problem problem) {
            found.add(problem);
        }

        @Override
        public boolean goOn() {
            return !cancelled.getAsBoolean();
        }
    }
}
