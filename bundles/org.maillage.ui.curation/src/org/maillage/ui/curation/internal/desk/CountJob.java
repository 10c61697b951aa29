package org.maillage.ui.curation.internal.desk;

import java.text.Collator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.form.Needs;

/** Counts the entries of collections by type. */
final class CountJob extends Job {

    private final Needs needs;
    private final List<CollectionInfo> collections;
    private final BiConsumer<CollectionInfo, Counts> receiver;

    CountJob(Needs needs, List<CollectionInfo> collections, BiConsumer<CollectionInfo, Counts> receiver) {
        super(needs.texts().of("tree.job"));
        this.needs = needs;
        this.collections = collections;
        this.receiver = receiver;
        setPriority(Job.DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), collections.size());
        for (CollectionInfo each : collections) {
            count(each, progress);
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            progress.worked(1);
        }
        return Status.OK_STATUS;
    }

    private void count(CollectionInfo info, IProgressMonitor monitor) {
        Map<EClass, Integer> found = new HashMap<>();
        try {
            needs.content().read(info.id(), new EntryVisitor() {
                @Override
                public void entry(EntryView view) {
                    found.merge(view.entry().eClass(), 1, Integer::sum);
                }

                @Override
                public boolean goOn() {
                    return !monitor.isCanceled();
                }
            });
        } catch (MaillageException e) {
            // The collection left meanwhile.
            ILog.of(CountJob.class).info(e.getMessage());
            return;
        }
        Collator collator = Collator.getInstance(needs.texts().language());
        Map<String, Integer> byType = new LinkedHashMap<>();
        found.keySet().stream().sorted((one, other) -> collator.compare(label(one), label(other)))
                .forEach(each -> byType.put(each.getName(), found.get(each)));
        if (!monitor.isCanceled()) {
            receiver.accept(info, Counts.of(byType));
        }
    }

    private String label(EClass type) {
        return Meta.label(type, needs.texts().language());
    }
}
