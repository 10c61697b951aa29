package org.maillage.curation.internal.duplicates;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.maillage.api.content.ContentListener;
import org.osgi.service.component.annotations.Component;

/** Counts changes of collections. It needs nothing: whoever tells listeners is being made while it looks for them. */
@Component(service = { ChangeCount.class, ContentListener.class })
public final class ChangeCount implements ContentListener {

    private final AtomicLong changes = new AtomicLong();

    @Override
    public void collectionsChanged(Set<String> collectionIds) {
        changes.incrementAndGet();
    }

    /** A number that is another one after each change. */
    long now() {
        return changes.get();
    }
}
