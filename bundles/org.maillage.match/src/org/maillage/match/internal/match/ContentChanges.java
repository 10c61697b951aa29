package org.maillage.match.internal.match;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.maillage.api.content.ContentListener;
import org.osgi.service.component.annotations.Component;

/**
 * Counts changes of collections. A component of its own that needs nothing: the content service asks for its listeners
 * while it starts, and what asks for the content service cannot be one of them.
 */
@Component(service = { ContentListener.class, ContentChanges.class })
public final class ContentChanges implements ContentListener {

    private final AtomicLong count = new AtomicLong();

    @Override
    public void collectionsChanged(Set<String> collectionIds) {
        count.incrementAndGet();
    }

    /** Differs from what it was before whenever something changed. */
    public long count() {
        return count.get();
    }
}
