package org.maillage.ui.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchService;
import org.maillage.model.Indicator;
import org.maillage.model.MaillagePackage;
import org.maillage.model.StrategyElement;
import org.maillage.model.StrategyPart;
import org.maillage.model.meta.Meta;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Section;
import org.maillage.ui.internal.page.Style;
import org.maillage.ui.internal.page.Target;

/** Unfolds a strategy, or a part of one, down to its indicators. */
final class StrategyWriter {

    private static final Set<String> TYPES = Set.of("StrategyPart", "StrategyAction", "Indicator", "Evaluation");
    private static final int DEEPEST = 5;
    private static final int MOST = 200;

    private final SearchService search;
    private final ContentService content;
    private final Texts texts;

    StrategyWriter(SearchService search, ContentService content, Texts texts) {
        this.search = search;
        this.content = content;
        this.texts = texts;
    }

    List<Section> sections(String id) throws MaillageException {
        List<Block> items = new ArrayList<>();
        unfold(id, 0, items);
        return items.isEmpty() ? List.of() : List.of(new Section("unfolded", texts.of("strategy.unfolded"), items));
    }

    private void unfold(String id, int depth, List<Block> items) throws MaillageException {
        if (depth == DEEPEST) {
            return;
        }
        for (StrategyElement child : children(id)) {
            if (items.size() == MOST) {
                return;
            }
            items.add(new Block.Item(depth, "•", line(child)));
            unfold(child.getId(), depth + 1, items);
        }
    }

    private List<StrategyElement> children(String id) throws MaillageException {
        List<StrategyElement> children = new ArrayList<>();
        for (Hit hit : search.referring(id, MOST, texts.language()).hits()) {
            if (TYPES.contains(hit.type())) {
                Optional<EntryView> view = content.find(hit.id());
                if (view.isPresent() && view.get().entry() instanceof StrategyElement element
                        && id.equals(element.getParent())) {
                    children.add(element);
                }
            }
        }
        children.sort(Comparator.comparingInt(StrategyElement::getRank)
                .thenComparing(StrategyElement::getId));
        return children;
    }

    private List<Run> line(StrategyElement element) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.link(element.getTitle(), new Target.ToEntry(element.getId())));
        String kind = element instanceof StrategyPart part
                ? Meta.label(MaillagePackage.eINSTANCE.getStrategyPartKind().getEEnumLiteral(part.getKind().getName()),
                        texts.language())
                : Meta.label(element.eClass(), texts.language());
        runs.add(Run.of(" · " + kind, Style.DIM));
        if (element instanceof Indicator indicator && indicator.getTarget() != null) {
            runs.add(Run.of(texts.of("strategy.target", indicator.getTarget()), Style.ACCENT));
        }
        return runs;
    }
}
