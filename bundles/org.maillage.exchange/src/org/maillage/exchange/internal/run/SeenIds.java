package org.maillage.exchange.internal.run;

import java.util.Arrays;

/** The ids met in a run, as 64-bit hashes: 16 bytes an id, so that millions fit. */
final class SeenIds {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] table = new long[1 << 12];
    private int size;

    /** Adds an id; false when it was there. */
    boolean add(String id) {
        if (size * 2 > table.length) {
            grow();
        }
        return put(table, hash(id));
    }

    private boolean put(long[] into, long hash) {
        int mask = into.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (into[slot] != 0) {
            if (into[slot] == hash) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        into[slot] = hash;
        size++;
        return true;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        size = 0;
        Arrays.stream(table).filter(hash -> hash != 0).forEach(hash -> put(larger, hash));
        table = larger;
    }

    private static long hash(String id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
