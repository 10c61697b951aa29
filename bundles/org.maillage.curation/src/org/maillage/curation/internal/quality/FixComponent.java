package org.maillage.curation.internal.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.check.QuickFix;
import org.maillage.api.check.Validator;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.EntryChange;
import org.maillage.api.curation.FixReport;
import org.maillage.api.curation.FixService;
import org.maillage.api.curation.WriteTarget;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.api.text.Message;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.curation.internal.history.Archives;
import org.maillage.curation.internal.work.Desk;
import org.maillage.model.Entry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Runs quick fixes over what the checks find, and deletes files that no entry uses. */
@Component
public final class FixComponent implements FixService {

    /** The problem of a file, which no quick fix for entries can mend. */
    private static final String UNUSED = "attachment.unused";

    private final Validator validator;
    private final Desk desk;
    private final Archives archives;
    private final PluginGuard guard = new PluginGuard();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<QuickFix> fixes = List.of();

    /** Called by Declarative Services. */
    @Activate
    public FixComponent(@Reference Validator validator, @Reference Desk desk, @Reference Archives archives) {
        this.archives = archives;
        this.validator = validator;
        this.desk = desk;
    }

    @Override
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(Set.of(UNUSED));
        fixes.forEach(each -> codes.addAll(codes(each)));
        return codes;
    }

    @Override
    public Optional<Message> label(String code) {
        if (code.equals(UNUSED)) {
            return Optional.of(CurationTexts.message("fix.unused"));
        }
        return fixes.stream().filter(each -> codes(each).contains(code)).map(each -> said(each, each::label))
                .flatMap(Optional::stream).findFirst();
    }

    @Override
    public FixReport fix(Optional<String> collection, Optional<String> entry, Set<String> codes, LocalDate on,
            ChangeNote note, WriteTarget target) throws MaillageException {
        Set<String> wanted = codes.isEmpty() ? codes() : codes;
        List<Problem> problems = validator.validate(collection, on, () -> false).stream().filter(problem -> {
            String id = problem.place().entry();
            String owner = id.isEmpty() ? problem.place().collection() : id.substring(0, id.indexOf(':'));
            return (!id.isEmpty() || isFile(problem)) && entry.map(id::equals).orElse(true)
                    && wanted.contains(problem.code()) && (collection.isPresent() || desk.isPersonal(owner));
        }).toList();
        return mend(problems, note, target);
    }

    @Override
    public FixReport fix(List<Problem> problems, ChangeNote note, WriteTarget target) throws MaillageException {
        Map<String, Set<Place>> unused = new HashMap<>();
        List<Problem> current = new ArrayList<>();
        for (Problem each : problems) {
            // An entry may have come to use the file since: deleting is not to rest on an old list.
            String collection = each.place().collection();
            if (isFile(each) && !unused.containsKey(collection)) {
                List<Problem> now = validator.validate(Optional.of(collection), LocalDate.now(), () -> false);
                unused.put(collection, now.stream().filter(FixComponent::isFile).map(Problem::place)
                        .collect(Collectors.toSet()));
            }
            if (!isFile(each) || unused.get(collection).contains(each.place())) {
                current.add(each);
            }
        }
        return mend(current, note, target);
    }

    private static boolean isFile(Problem problem) {
        return problem.code().equals(UNUSED) && problem.place().entry().isEmpty();
    }

    private FixReport mend(List<Problem> problems, ChangeNote note, WriteTarget target) throws MaillageException {
        Map<String, Desk.Edit> edits = new LinkedHashMap<>();
        List<Problem> mended = new ArrayList<>();
        List<Problem> left = new ArrayList<>();
        Desk.Plan plan = new Desk.Plan();
        for (Problem problem : problems) {
            if (isFile(problem)) {
                archives.doubt(problem.place().collection());
                plan.add(problem.place().collection(), batch -> batch.remove(problem.place().file()));
                mended.add(problem);
                continue;
            }
            String id = problem.place().entry();
            Desk.Edit edit = edits.get(id);
            if (edit == null) {
                edit = Desk.Edit.of(desk.find(id));
                edits.put(id, edit);
            }
            (mend(problem, edit.after()) ? mended : left).add(problem);
        }
        List<EntryChange> changes = desk.write(List.copyOf(edits.values()), plan, note, target).stream()
                .filter(each -> !each.fields().isEmpty()).toList();
        return new FixReport(mended, changes, left);
    }

    @Override
    public boolean mend(Problem problem, Entry entry) {
        for (QuickFix fix : fixes) {
            try {
                if (codes(fix).contains(problem.code()) && guard.call(fix, () -> fix.fix(problem, entry))) {
                    return true;
                }
            } catch (MaillageException e) {
                ILog.of(FixComponent.class).error("Mending " + problem.place() + ": " + e.getMessage(), e);
            }
        }
        return false;
    }

    private Set<String> codes(QuickFix fix) {
        return said(fix, fix::codes).orElse(Set.of());
    }

    private <T> Optional<T> said(QuickFix fix, PluginGuard.Call<T> call) {
        try {
            return Optional.ofNullable(guard.call(fix, call));
        } catch (MaillageException e) {
            ILog.of(FixComponent.class).error("A quick fix: " + e.getMessage(), e);
            return Optional.empty();
        }
    }
}
