package org.maillage.ui.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.model.Entry;
import org.maillage.model.Filiere;
import org.maillage.model.StrategyElement;
import org.maillage.model.Territory;
import org.maillage.ui.internal.EntryTypes;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Section;
import org.maillage.ui.internal.page.Style;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.search.Question;

/** Writes what an entry leads to: those that refer to it, and those that speak of the same. */
final class RelatedWriter {

    private static final String ID = "related";
    private static final int REFERRING = 12;
    private static final int SIMILAR = 6;

    private final SearchService search;
    private final Texts texts;
    private final EntryTypes types;
    private final TerritoryWriter territories;
    private final StrategyWriter strategies;
    private final FiliereWriter filieres;

    /** @param ask asks something in the search view */
    RelatedWriter(SearchService search, ContentService content, Texts texts, Consumer<Question> ask) {
        this.search = search;
        this.texts = texts;
        this.types = new EntryTypes(content, texts.language());
        this.territories = new TerritoryWriter(search, content, texts, types, ask);
        this.strategies = new StrategyWriter(search, content, texts);
        this.filieres = new FiliereWriter(search, content, texts, types, ask);
    }

    /** Whether the page of an entry gathers more than what the entry states. */
    boolean gathers(Entry entry) {
        return entry instanceof Territory || entry instanceof StrategyElement || entry instanceof Filiere;
    }

    /** What an entry is there for gathering; nothing while the search is not ready. */
    Gathered gathered(Entry entry) {
        try {
            return switch (entry) {
                case Territory territory -> new Gathered(territories.sections(territory), Set.of());
                case StrategyElement element -> new Gathered(strategies.sections(element), Set.of());
                case Filiere filiere -> filieres.gathered(filiere);
                default -> Gathered.NONE;
            };
        } catch (MaillageException e) {
            ILog.of(RelatedWriter.class).info(e.getMessage());
            return Gathered.NONE;
        }
    }

    /** Sections for the end of a page; none while the search is not ready. */
    List<Section> sections(String id) {
        List<Section> sections = new ArrayList<>();
        try {
            SearchResult referring = search.referring(id, REFERRING, texts.language());
            if (referring.total() > 0) {
                List<Block> items = items(referring.hits());
                if (referring.total() > REFERRING) {
                    items.add(new Block.Item(0, "",
                            List.of(Run.of(texts.of("page.more", referring.total() - REFERRING), Style.DIM))));
                }
                sections.add(new Section(ID, texts.of("related.referring"), items));
            }
            Set<String> said = referring.hits().stream().map(Hit::id).collect(Collectors.toSet());
            List<Hit> similar = search.similar(id, List.of(), SIMILAR + REFERRING, texts.language()).stream()
                    .filter(each -> !said.contains(each.id())).limit(SIMILAR).toList();
            if (!similar.isEmpty()) {
                sections.add(new Section(ID, texts.of("related.similar"), items(similar)));
            }
        } catch (MaillageException e) {
            ILog.of(RelatedWriter.class).info(e.getMessage());
        }
        return sections;
    }

    private List<Block> items(List<Hit> hits) {
        List<Block> items = new ArrayList<>();
        for (Hit hit : hits) {
            items.add(new Block.Item(0, "•", List.of(Run.link(hit.title(), new Target.ToEntry(hit.id())),
                    Run.of(" · " + types.label(hit.type()), Style.DIM))));
        }
        return items;
    }
}
