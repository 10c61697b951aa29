package org.maillage.ui.curation.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

import org.maillage.api.MaillageException;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportRequest;
import org.maillage.api.exchange.ImportService;
import org.maillage.api.exchange.Outcome;
import org.maillage.api.exchange.RecordChange;
import org.maillage.api.exchange.RecordOutcome;

/**
 * What an import would do. Holds what a person looks at: entries and remarks up to a number, counts of all.
 *
 * @param changes  entries made or changed, in the order of the file
 * @param remarks  records with problems, rejected ones among them
 * @param report   counts, and problems of the file
 */
record Trial(List<RecordChange> changes, List<RecordOutcome> remarks, ImportReport report) {

    /**
     * Tries.
     *
     * @param request    a dry run
     * @param records    how many records are read
     * @param most       how many changes and how many remarks are held
     * @param cancelled  asked between records
     * @param progress   told how many records were read
     */
    static Trial run(ImportService imports, ImportRequest request, long records, int most, BooleanSupplier cancelled,
            LongConsumer progress) throws MaillageException {
        List<RecordChange> changes = new ArrayList<>();
        List<RecordOutcome> remarks = new ArrayList<>();
        long[] read = new long[1];
        ImportReport report = imports.run(request, new ImportMonitor() {
            @Override
            public void change(RecordChange change) {
                if (changes.size() < most) {
                    changes.add(change);
                }
            }

            @Override
            public void outcome(RecordOutcome outcome) {
                read[0]++;
                progress.accept(read[0]);
                if (remarks.size() < most && (outcome.outcome() == Outcome.REJECTED || !outcome.problems().isEmpty())) {
                    remarks.add(outcome);
                }
            }

            @Override
            public boolean cancelled() {
                return read[0] >= records || cancelled.getAsBoolean();
            }
        });
        return new Trial(List.copyOf(changes), List.copyOf(remarks), report);
    }
}
