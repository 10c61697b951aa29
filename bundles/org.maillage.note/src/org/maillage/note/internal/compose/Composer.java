package org.maillage.note.internal.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.maillage.api.MaillageException;
import org.maillage.api.match.FundingService;
import org.maillage.api.note.NoteSection;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Grid;
import org.maillage.note.internal.document.MarkdownBlocks;
import org.maillage.note.internal.document.Note;
import org.maillage.note.internal.template.Template;

/** Puts the parts of a note together. */
public final class Composer {

    private final FundingService funding;
    private final Draft draft;
    private final Template template;

    /** A note from what was gathered. */
    public Composer(FundingService funding, Draft draft, Template template) {
        this.funding = funding;
        this.draft = draft;
        this.template = template;
    }

    /** The document. */
    public Note note() throws MaillageException {
        List<NoteSection> sections = draft.request().sections().isEmpty() ? template.sections()
                : draft.request().sections();
        Map<NoteSection, Part> parts = parts();
        List<Block> blocks = new ArrayList<>(free(template.introduction(), "introduction"));
        for (NoteSection each : sections) {
            List<Block> content = parts.get(each).blocks(draft);
            if (!content.isEmpty()) {
                blocks.add(new Block.Heading(1, draft.say("part." + each)));
                blocks.addAll(content);
            }
        }
        blocks.addAll(free(template.closing(), "closing"));
        String pseudonym = draft.request().file().getPseudonym();
        return new Note(template.title().isBlank() ? draft.say("note.title") : template.title(),
                pseudonym == null ? "" : pseudonym.strip(), dateline(), draft.request().on(),
                draft.words().language(), blocks);
    }

    /** The table. */
    public Grid grid() {
        return GridComposer.compose(draft,
                draft.request().fields().isEmpty() ? template.columns() : draft.request().fields());
    }

    private Map<NoteSection, Part> parts() {
        Map<NoteSection, Part> parts = new EnumMap<>(NoteSection.class);
        parts.put(NoteSection.situation, new SituationPart());
        parts.put(NoteSection.overview, new OverviewPart());
        parts.put(NoteSection.entries, new EntriesPart(
                draft.request().fields().isEmpty() ? template.fields() : draft.request().fields()));
        parts.put(NoteSection.questions, new QuestionsPart());
        parts.put(NoteSection.combining, new CombiningPart(funding));
        parts.put(NoteSection.calendar, new CalendarPart());
        parts.put(NoteSection.plan, new PlanPart(funding));
        parts.put(NoteSection.stateAid, new StateAidPart(funding));
        parts.put(NoteSection.sources, new SourcesPart());
        return parts;
    }

    private String dateline() {
        String day = draft.words().date(draft.request().on());
        return template.chamber().isBlank() ? draft.say("note.date", day)
                : draft.say("note.dateBy", day, template.chamber());
    }

    /** A text of the chamber, or the usual one. */
    private List<Block> free(String text, String usual) {
        return MarkdownBlocks.of(text.isBlank() ? draft.say("note." + usual, draft.sheets().size()) : filled(text));
    }

    private String filled(String text) {
        String name = draft.request().file().getPseudonym() == null ? "" : draft.request().file().getPseudonym();
        String count = String.valueOf(draft.sheets().size());
        return text.replace("{nom}", name).replace("{name}", name).replace("{nombre}", count).replace("{count}", count)
                .replace("{date}", draft.words().date(draft.request().on()));
    }
}
