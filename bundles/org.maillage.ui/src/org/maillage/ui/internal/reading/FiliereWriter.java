package org.maillage.ui.internal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.search.Hit;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.model.ChainLink;
import org.maillage.model.Entry;
import org.maillage.model.Filiere;
import org.maillage.model.Structure;
import org.maillage.ui.internal.EntryTypes;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Section;
import org.maillage.ui.internal.page.Style;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.search.Question;

/**
 * Gathers on the page of a value chain its links, its actors with where they are, its needs with what answers them, its
 * resources, and all else that says it belongs to it.
 */
final class FiliereWriter {

    private static final String TYPE = "type";
    private static final String FILIERES = "filieres";
    private static final String NEEDS = "needs";
    private static final String SCHEME = "SupportScheme";
    private static final List<String> TYPES = List.of("Structure", SCHEME, "Training", "GoodPractice", "Tool", "Guide",
            "PolicyLever");
    private static final int FEW = 8;
    /** The section of the model whose fields are said here. */
    private static final String ESSENTIALS = "essentiel";

    private final SearchService search;
    private final ContentService content;
    private final Texts texts;
    private final EntryTypes types;
    private final Consumer<Question> ask;

    FiliereWriter(SearchService search, ContentService content, Texts texts, EntryTypes types,
            Consumer<Question> ask) {
        this.search = search;
        this.content = content;
        this.texts = texts;
        this.types = types;
        this.ask = ask;
    }

    Gathered gathered(Filiere filiere) throws MaillageException {
        List<Section> sections = new ArrayList<>();
        add(sections, "filiere.chain", chain(filiere));
        add(sections, "filiere.actors", entries(filiere.getActors()));
        add(sections, "filiere.needs", needs(filiere));
        add(sections, "filiere.resources", entries(filiere.getResources()));
        add(sections, "filiere.belongs", belonging(filiere));
        return new Gathered(sections, Set.of(ESSENTIALS));
    }

    private void add(List<Section> sections, String key, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(key, texts.of(key), blocks));
        }
    }

    /** The links of the chain in their order, each with its actors. */
    private List<Block> chain(Filiere filiere) throws MaillageException {
        List<Block> blocks = new ArrayList<>();
        int number = 1;
        for (ChainLink link : filiere.getChainLinks()) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.of(link.getTitle() == null ? "" : link.getTitle().strip(), Style.BOLD));
            if (link.getText() != null) {
                runs.add(Run.of(" — " + link.getText().strip()));
            }
            blocks.add(new Block.Item(0, number++ + ".", runs));
            for (String actor : link.getActors()) {
                blocks.add(new Block.Item(1, "•", line(actor)));
            }
        }
        return blocks;
    }

    private List<Block> entries(List<String> ids) throws MaillageException {
        List<Block> blocks = new ArrayList<>();
        for (String id : ids) {
            blocks.add(new Block.Item(0, "•", line(id)));
        }
        return blocks;
    }

    /** A link to an entry, what it is and, for a structure, where. */
    private List<Run> line(String id) throws MaillageException {
        Optional<Entry> entry = content.find(id).map(EntryView::entry);
        if (entry.isEmpty()) {
            return List.of(Run.of(texts.of("page.missing", id), Style.DIM, Style.ITALIC));
        }
        List<Run> runs = new ArrayList<>();
        runs.add(Run.link(entry.get().getTitle(), new Target.ToEntry(id)));
        runs.add(Run.of(" · " + types.label(entry.get().eClass().getName()), Style.DIM));
        if (entry.get() instanceof Structure structure && structure.getLocation() != null) {
            Optional<String> place = content.find(structure.getLocation()).map(each -> each.entry().getTitle());
            place.ifPresent(each -> runs.add(Run.of(" · " + each, Style.DIM)));
        }
        return runs;
    }

    /** Each need with how many schemes answer it. */
    private List<Block> needs(Filiere filiere) throws MaillageException {
        List<Block> blocks = new ArrayList<>();
        for (String need : filiere.getNeeds()) {
            List<Run> runs = new ArrayList<>();
            Optional<String> title = content.find(need).map(each -> each.entry().getTitle());
            runs.add(title.isPresent() ? Run.link(title.get(), new Target.ToEntry(need))
                    : Run.of(texts.of("page.missing", need), Style.DIM, Style.ITALIC));
            Question answers = Question.ALL.toggle(TYPE, SCHEME).toggle(NEEDS, need);
            long count = search.search(answers.request(LocalDate.now()), texts.language()).total();
            runs.add(Run.of(" · ", Style.DIM));
            runs.add(count == 0 ? Run.of(texts.of("filiere.answers", count), Style.DIM)
                    : Run.link(texts.of("filiere.answers", count), new Target.ToAction(() -> ask.accept(answers))));
            blocks.add(new Block.Item(0, "•", runs));
        }
        return blocks;
    }

    /** By type, what names this value chain. */
    private List<Block> belonging(Filiere filiere) throws MaillageException {
        List<Block> blocks = new ArrayList<>();
        for (String type : TYPES) {
            Question question = Question.ALL.toggle(TYPE, type).toggle(FILIERES, filiere.getId());
            SearchResult found = search.search(question.request(LocalDate.now()).page(FEW, 0), texts.language());
            List<Hit> hits = found.hits().stream().filter(each -> !filiere.getActors().contains(each.id())
                    && !filiere.getResources().contains(each.id())).toList();
            if (!hits.isEmpty()) {
                blocks.add(new Block.Heading(3, List.of(Run.of(types.label(type)))));
                hits.forEach(hit -> blocks.add(new Block.Item(0, "•",
                        List.of(Run.link(hit.title(), new Target.ToEntry(hit.id()))))));
                if (found.total() > FEW) {
                    blocks.add(new Block.Item(0, "", List.of(Run.link(texts.of("territory.more.count", found.total()),
                            new Target.ToAction(() -> ask.accept(question))))));
                }
            }
        }
        return blocks;
    }
}
