package org.maillage.ui.curation.internal.care;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.maillage.api.content.CollectionInfo;
import org.maillage.ui.curation.internal.desk.Desk;

/** Whose entries a view of care looks at: those of the collection that is listed, or of all. */
final class Range {

    private final Desk desk;
    private final Combo combo;

    Range(Composite parent, Desk desk, CareTexts texts, Runnable changed) {
        this.desk = desk;
        combo = Bars.combo(parent, texts.of("range.name"), texts.of("range.collection"), texts.of("range.all"));
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    /** The collection; empty for all. */
    Optional<String> collection() {
        return combo.getSelectionIndex() == 0 ? Optional.of(desk.scope().collection())
                .filter(each -> !each.isEmpty()) : Optional.empty();
    }

    /** Whether what is looked at depends on what is listed. */
    boolean follows() {
        return combo.getSelectionIndex() == 0;
    }

    /** What people call a collection. */
    String title(String entryId, CareTexts texts) {
        List<String> parts = List.of(entryId.split(":", 2));
        return desk.needs().content().collection(parts.getFirst()).map((CollectionInfo each) ->
                each.title(texts.language())).orElse(parts.getFirst());
    }
}
