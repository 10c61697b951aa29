package org.maillage.search.internal.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.maillage.model.Call;
import org.maillage.model.Entry;
import org.maillage.model.Openness;
import org.maillage.model.SupportScheme;

/**
 * When one can ask for something: the periods of the calls of a scheme, cut at the day the entry expires. What names no
 * period at all is unknown, which is not closed.
 *
 * @param known   whether anything is known
 * @param periods days since 1 January 1970, first and last of each period; an open end is the least or largest number
 */
record Openings(boolean known, List<long[]> periods) {

    private static final Openings UNKNOWN = new Openings(false, List.of());

    static Openings of(Entry entry) {
        List<long[]> periods = new ArrayList<>();
        boolean known = entry.getExpiresOn() != null;
        if (entry instanceof SupportScheme scheme) {
            Openness openness = scheme.getOpenness();
            if (openness == Openness.ENDED || openness == Openness.TEMPORARILY_CLOSED) {
                return new Openings(true, List.of());
            }
            known |= calls(scheme, periods);
            if (periods.isEmpty() && openness == Openness.PERMANENT) {
                known = true;
                periods.add(always());
            } else if (!known) {
                return UNKNOWN;
            } else if (periods.isEmpty() && !callsKnown(scheme)) {
                periods.add(always());
            }
        } else if (known) {
            periods.add(always());
        } else {
            return UNKNOWN;
        }
        return new Openings(true, cut(periods, entry.getExpiresOn()));
    }

    private static boolean calls(SupportScheme scheme, List<long[]> periods) {
        for (Call call : scheme.getCalls()) {
            if (!call.isClosed() && (call.getOpens() != null || call.getDeadline() != null)) {
                long[] period = always();
                if (call.getOpens() != null) {
                    period[0] = call.getOpens().toEpochDay();
                }
                if (call.getDeadline() != null) {
                    period[1] = call.getDeadline().toEpochDay();
                }
                // Dates the wrong way round are a defect of the entry that its checks report.
                if (period[0] <= period[1]) {
                    periods.add(period);
                }
            }
        }
        return callsKnown(scheme);
    }

    private static boolean callsKnown(SupportScheme scheme) {
        return scheme.getCalls().stream()
                .anyMatch(each -> each.isClosed() || each.getOpens() != null || each.getDeadline() != null);
    }

    private static long[] always() {
        return new long[] {Long.MIN_VALUE, Long.MAX_VALUE};
    }

    private static List<long[]> cut(List<long[]> periods, LocalDate expires) {
        if (expires == null) {
            return periods;
        }
        long last = expires.toEpochDay();
        return periods.stream().filter(each -> each[0] <= last)
                .map(each -> new long[] {each[0], Math.min(each[1], last)}).toList();
    }
}
