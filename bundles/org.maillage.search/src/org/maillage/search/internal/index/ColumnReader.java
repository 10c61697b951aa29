package org.maillage.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Reads the values of single entries from the columns of an index. For one thread. */
public final class ColumnReader {

    private final List<LeafReaderContext> leaves;

    /** @param index stays open while this is used */
    public ColumnReader(IndexReader index) {
        leaves = index.leaves();
    }

    /** The texts of an entry in a field; none where it has no such field. */
    public List<String> texts(int entry, String field) throws IOException {
        LeafReaderContext leaf = leaf(entry);
        SortedSetDocValues column = DocValues.getSortedSet(leaf.reader(), field);
        List<String> values = new ArrayList<>();
        if (column.advanceExact(entry - leaf.docBase)) {
            for (int i = 0; i < column.docValueCount(); i++) {
                values.add(column.lookupOrd(column.nextOrd()).utf8ToString());
            }
        }
        return values;
    }

    /** The numbers of an entry in a field, in order; none where it has no such field. */
    public List<Long> numbers(int entry, String field) throws IOException {
        LeafReaderContext leaf = leaf(entry);
        SortedNumericDocValues column = DocValues.getSortedNumeric(leaf.reader(), field);
        List<Long> values = new ArrayList<>();
        if (column.advanceExact(entry - leaf.docBase)) {
            for (int i = 0; i < column.docValueCount(); i++) {
                values.add(column.nextValue());
            }
        }
        return values;
    }

    private LeafReaderContext leaf(int entry) {
        return leaves.get(ReaderUtil.subIndex(entry, leaves));
    }
}
