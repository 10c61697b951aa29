package org.maillage.content.internal.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.osgi.service.component.annotations.Component;

/** No entry stands above itself: broader concepts, containing territories, parents and successors form no circle. */
@Component
public final class HierarchyCheck implements Check {

    @Override
    public void check(EntryView view, CheckContext context) {
        Deque<String> next = new ArrayDeque<>(References.above(view.entry()));
        Set<String> seen = new HashSet<>();
        while (!next.isEmpty()) {
            String id = next.removeFirst();
            if (id.equals(view.id())) {
                context.report(Severity.ERROR, "hierarchy.cycle", "",
                        Message.of(ContentTexts.class, "hierarchy.cycle"));
                return;
            }
            if (seen.add(id)) {
                next.addAll(context.above(id));
            }
        }
    }
}
