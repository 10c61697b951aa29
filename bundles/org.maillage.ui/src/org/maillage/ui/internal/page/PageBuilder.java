package org.maillage.ui.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.maillage.api.content.EntryView;
import org.maillage.model.Entry;
import org.maillage.model.Link;
import org.maillage.model.LinkRole;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Structure;
import org.maillage.model.Translation;
import org.maillage.model.meta.Meta;
import org.maillage.ui.internal.Texts;

/** Makes a page of an entry of any type. Asks for the titles of referenced entries, so it may read files. */
public final class PageBuilder {

    private final Texts texts;
    private final ValueWriter values;
    private final Reference references;
    private final LocalDate today;

    /**
     * @param texts      the interface language
     * @param references finds titles
     * @param today      the day that ages are counted from
     */
    public PageBuilder(Texts texts, Reference references, LocalDate today) {
        this.texts = texts;
        this.values = new ValueWriter(texts, references);
        this.references = references;
        this.today = today;
    }

    /** The page of an entry; {@code collection} is the title of its collection. */
    public Page page(EntryView view, String collection) {
        Entry entry = view.entry();
        Markdown markdown = new Markdown(references);
        Optional<Translation> translation = translation(entry);
        String title = translation.map(Translation::getTitle).orElse(entry.getTitle());
        List<Block> introduction = new ArrayList<>();
        String summary = translation.map(Translation::getSummary).orElse(entry.getSummary());
        if (summary != null) {
            introduction.add(new Block.Lead(lead(summary)));
        }
        String description = translation.map(Translation::getDescription).orElse(entry.getDescription());
        if (description != null) {
            introduction.addAll(markdown.blocks(description));
        }
        Optional<String> url = officialUrl(entry);
        List<Section> sections = new SectionWriter(values, markdown).sections(view);
        return new Page(view.id(), title == null ? view.id() : title.strip(), meta(entry, collection),
                new NoteWriter(values, today).notes(view), introduction, sections, url,
                reference(entry, title, collection, url));
    }

    /** One paragraph, whatever the writer made of the summary. */
    private static List<Run> lead(String summary) {
        List<Block> blocks = new Markdown().blocks(summary);
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph ? paragraph.runs()
                : List.of(Run.of(summary.strip()));
    }

    private Optional<Translation> translation(Entry entry) {
        String wanted = texts.language().getLanguage();
        return wanted.equals(Locale.FRENCH.getLanguage()) ? Optional.empty()
                : entry.getTranslations().stream().filter(each -> wanted.equals(each.getLanguage())).findFirst();
    }

    private List<Run> meta(Entry entry, String collection) {
        List<List<Run>> parts = new ArrayList<>();
        parts.add(List.of(Run.of(Meta.label(entry.eClass(), texts.language()))));
        parts.add(List.of(Run.of(collection)));
        parts.add(values.line(entry, MaillagePackage.eINSTANCE.getEntry_Status()));
        LocalDate verified = entry.getVerifiedOn();
        parts.add(List.of(Run.of(verified == null ? texts.of("page.neverVerified")
                : texts.of("page.verified", values.formats().date(verified), values.formats().age(verified, today)))));
        return ValueWriter.join(parts, " · ").stream().map(each -> each.with(Style.DIM)).toList();
    }

    /** The official page, else the site of a structure, else the first link. */
    private static Optional<String> officialUrl(Entry entry) {
        Optional<String> official = entry.getLinks().stream()
                .filter(each -> each.getRole() == LinkRole.OFFICIAL).map(Link::getUrl).findFirst();
        if (official.isEmpty() && entry instanceof Structure structure && structure.getWebsite() != null) {
            official = Optional.of(structure.getWebsite());
        }
        return official.or(() -> entry.getLinks().stream().map(Link::getUrl).findFirst())
                .filter(each -> each.matches("https?://.+"));
    }

    private String reference(Entry entry, String title, String collection, Optional<String> url) {
        String text = texts.of("page.reference", title == null ? entry.getId() : title.strip(),
                Meta.label(entry.eClass(), texts.language()), collection, entry.getId());
        return text + url.map(each -> " " + each).orElse("");
    }
}
