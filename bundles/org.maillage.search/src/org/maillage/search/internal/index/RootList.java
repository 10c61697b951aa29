package org.maillage.search.internal.index;

import java.util.List;

import org.apache.lucene.util.BytesRef;

/**
 * The roots of the words of an entry, in the order of its texts, as a column of the index: two bytes a root, read for
 * the best hits alone. Found by postings, roots would be a third of the index and of the time to make it.
 * <p>
 * Written passage by passage: its weight (one byte), its number of roots (three bytes), their codes.
 */
public final class RootList {

    /** Of an endless text, so many are kept. */
    private static final int MOST = 20_000;
    private static final int HEAD = 4;
    private static final int BYTE = 0xFF;

    private RootList() {
    }

    static BytesRef of(List<Passage> passages) {
        byte[] written = new byte[capacity(passages)];
        int at = 0;
        int left = MOST;
        for (Passage passage : passages) {
            int head = at;
            at += HEAD;
            for (int i = 0; i < passage.size() && left > 0; i++) {
                Form form = passage.form(i);
                if (!form.stopWord()) {
                    for (int r = 0; r < form.roots(); r++) {
                        short root = form.root(r);
                        written[at++] = (byte) (root >>> Byte.SIZE);
                        written[at++] = (byte) root;
                        left--;
                    }
                }
            }
            int roots = (at - head - HEAD) / Short.BYTES;
            written[head] = (byte) passage.weight();
            written[head + 1] = (byte) (roots >>> 2 * Byte.SIZE);
            written[head + 2] = (byte) (roots >>> Byte.SIZE);
            written[head + 3] = (byte) roots;
        }
        return new BytesRef(written, 0, at);
    }

    private static int capacity(List<Passage> passages) {
        int capacity = 0;
        for (Passage passage : passages) {
            capacity += HEAD;
            for (int i = 0; i < passage.size(); i++) {
                capacity += passage.form(i).stopWord() ? 0 : Short.BYTES * passage.form(i).roots();
            }
        }
        return capacity;
    }

    /** How often a root stands in a list, by weight: the upper half; and the weighted length of the list: the lower. */
    public static long count(BytesRef list, short root) {
        byte high = (byte) (root >>> Byte.SIZE);
        byte low = (byte) root;
        byte[] bytes = list.bytes;
        int at = list.offset;
        int end = list.offset + list.length;
        long count = 0;
        long length = 0;
        while (at < end) {
            int weight = bytes[at];
            int roots = (bytes[at + 1] & BYTE) << 2 * Byte.SIZE | (bytes[at + 2] & BYTE) << Byte.SIZE
                    | bytes[at + 3] & BYTE;
            at += HEAD;
            int stop = at + roots * Short.BYTES;
            int here = 0;
            for (; at < stop; at += Short.BYTES) {
                if (bytes[at + 1] == low && bytes[at] == high) {
                    here++;
                }
            }
            count += (long) here * weight;
            length += (long) roots * weight;
        }
        return count << Integer.SIZE | length;
    }
}
