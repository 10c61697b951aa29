package org.maillage.search.internal.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NoLockFactory;

/** An index that is only read, below changes that lie in memory: whoever writes here changes nothing on the disk. */
final class LayeredDirectory extends FilterDirectory {

    private final ByteBuffersDirectory above = new ByteBuffersDirectory();
    private final Set<String> hidden = ConcurrentHashMap.newKeySet();

    /** @param below stays open */
    LayeredDirectory(Directory below) {
        super(below);
    }

    private boolean isAbove(String name) throws IOException {
        return Set.of(above.listAll()).contains(name);
    }

    @Override
    public String[] listAll() throws IOException {
        Set<String> names = new TreeSet<>(Set.of(in.listAll()));
        names.removeAll(hidden);
        names.addAll(Set.of(above.listAll()));
        return names.toArray(String[]::new);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        if (isAbove(name)) {
            above.deleteFile(name);
        } else {
            hidden.add(name);
        }
    }

    @Override
    public long fileLength(String name) throws IOException {
        return isAbove(name) ? above.fileLength(name) : in.fileLength(name);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return above.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return above.createTempOutput(prefix, suffix, context);
    }

    @Override
    public void sync(Collection<String> names) {
        // Memory is not kept.
    }

    @Override
    public void syncMetaData() {
        // Memory is not kept.
    }

    @Override
    public void rename(String source, String target) throws IOException {
        above.rename(source, target);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return isAbove(name) ? above.openInput(name, context) : in.openInput(name, context);
    }

    /** Nobody else writes to this memory. */
    @Override
    public Lock obtainLock(String name) throws IOException {
        return NoLockFactory.INSTANCE.obtainLock(above, name);
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    @Override
    public void close() throws IOException {
        above.close();
    }
}
