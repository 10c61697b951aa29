package org.maillage.ui.internal.basket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.PageBuilder;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Section;
import org.maillage.ui.internal.personal.Basket;

/** Reads the entries of the basket as pages, and what of them to hand over. Called in a job. */
final class BasketReader {

    /** Sections of a page that say what an adviser hands over. */
    private static final List<String> TOLD = List.of("essentiel", "acteurs", "montants", "eligibilite", "calendrier",
            "sessions", "lieu");

    private final ContentService content;
    private final Texts texts;
    private final Map<String, Optional<String>> titles = new HashMap<>();

    BasketReader(ContentService content, Texts texts) {
        this.content = content;
        this.texts = texts;
    }

    /** The page of an entry; empty when no collection has it any more. */
    Optional<Page> page(String id) throws MaillageException {
        Optional<EntryView> view = content.find(id);
        if (view.isEmpty()) {
            return Optional.empty();
        }
        String collection = content.collection(view.get().collection()).map(each -> each.title(texts.language()))
                .orElse(view.get().collection());
        return Optional.of(new PageBuilder(texts, this::title, LocalDate.now()).page(view.get(), collection));
    }

    private Optional<String> title(String id) {
        return titles.computeIfAbsent(id, key -> {
            try {
                return content.find(key).map(each -> each.entry().getTitle());
            } catch (MaillageException e) {
                return Optional.empty();
            }
        });
    }

    /** The entries in the order of the basket; one that is gone keeps its title and its comment. */
    List<BasketWriter.Entry> entries(List<Basket.Item> items) throws MaillageException {
        List<BasketWriter.Entry> entries = new ArrayList<>();
        for (Basket.Item item : items) {
            Optional<Page> page = page(item.id());
            entries.add(new BasketWriter.Entry(page.map(Page::title).orElse(item.title()),
                    page.map(BasketReader::lead).orElse(""), page.map(BasketReader::facts).orElse(List.of()),
                    page.flatMap(Page::officialUrl).orElse(""), item.comment()));
        }
        return entries;
    }

    private static String lead(Page page) {
        return page.introduction().stream().filter(Block.Lead.class::isInstance)
                .map(each -> Run.text(((Block.Lead) each).runs())).findFirst().orElse("");
    }

    private static List<BasketWriter.Fact> facts(Page page) {
        List<BasketWriter.Fact> facts = new ArrayList<>();
        for (Section section : page.sections()) {
            if (TOLD.contains(section.id())) {
                Comparison.values(section).forEach((label, value) -> facts.add(new BasketWriter.Fact(label, value)));
            }
        }
        return facts;
    }
}
