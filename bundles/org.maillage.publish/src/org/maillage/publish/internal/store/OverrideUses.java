package org.maillage.publish.internal.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.publish.EntryUses;
import org.maillage.api.text.Message;
import org.maillage.publish.internal.PublishTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says which entries the person overrides: what changes below an override is not seen by itself. */
@Component
public final class OverrideUses implements EntryUses {

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public OverrideUses(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public Map<String, List<Message>> uses(Set<String> ids) throws MaillageException {
        Map<String, List<Message>> uses = new TreeMap<>();
        for (String id : ids) {
            Optional<EntryView> view = content.find(id);
            if (view.isPresent() && !view.get().overridden().isEmpty()) {
                uses.put(id, List.of(PublishTexts.of("uses.override",
                        String.join(", ", view.get().overridden().stream().sorted().toList()))));
            }
        }
        return uses;
    }
}
