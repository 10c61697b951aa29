package org.maillage.search.internal.query;

import java.io.IOException;
import java.time.LocalDate;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.maillage.api.search.SortOrder;
import org.maillage.search.internal.index.Fields;

/** The orders of hits. */
final class Sorts {

    private static final String DEADLINE = Fields.DATE + "deadline";
    private static final String MODIFIED = Fields.DATE + "modified";
    private static final String TITLE = Fields.SORT + "title";

    private Sorts() {
    }

    /** @param today deadlines before are past */
    static Sort of(SortOrder order, LocalDate today) {
        return switch (order) {
            case RELEVANCE -> Sort.RELEVANCE;
            case DEADLINE -> new Sort(new NextDeadline(today.toEpochDay()).getSortField(false), SortField.FIELD_SCORE);
            case UPDATED -> {
                SortedNumericSortField latest = new SortedNumericSortField(MODIFIED, SortField.Type.LONG, true);
                latest.setMissingValue(Long.MIN_VALUE);
                yield new Sort(latest, SortField.FIELD_SCORE);
            }
            case TITLE -> {
                SortedSetSortField title = new SortedSetSortField(TITLE, false);
                title.setMissingValue(SortField.STRING_LAST);
                yield new Sort(title, SortField.FIELD_SCORE);
            }
        };
    }

    /** The first deadline from a day on; then “none”, then “all past”. */
    private static final class NextDeadline extends LongValuesSource {

        private static final long NONE = Long.MAX_VALUE - 1;
        private static final long PAST = Long.MAX_VALUE;

        private final long today;

        NextDeadline(long today) {
            this.today = today;
        }

        @Override
        public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
            SortedNumericDocValues deadlines = DocValues.getSortedNumeric(leaf.reader(), DEADLINE);
            return new LongValues() {

                private long value;

                @Override
                public long longValue() {
                    return value;
                }

                @Override
                public boolean advanceExact(int doc) throws IOException {
                    value = NONE;
                    if (deadlines.advanceExact(doc)) {
                        value = PAST;
                        for (int i = 0; i < deadlines.docValueCount(); i++) {
                            long deadline = deadlines.nextValue();
                            value = deadline >= today ? Math.min(value, deadline) : value;
                        }
                    }
                    return true;
                }
            };
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public LongValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(today);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NextDeadline next && next.today == today;
        }

        @Override
        public String toString() {
            return "next deadline";
        }
    }
}
