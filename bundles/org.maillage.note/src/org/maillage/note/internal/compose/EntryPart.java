package org.maillage.note.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Truth;
import org.maillage.model.Entry;
import org.maillage.model.Link;
import org.maillage.model.LinkRole;
import org.maillage.model.SupportScheme;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Block.Callout;
import org.maillage.note.internal.document.Block.Fact;
import org.maillage.note.internal.document.Block.Facts;
import org.maillage.note.internal.document.Block.Heading;
import org.maillage.note.internal.document.Block.Items;
import org.maillage.note.internal.document.Block.Paragraph;
import org.maillage.note.internal.document.Block.Tone;
import org.maillage.note.internal.document.MarkdownBlocks;
import org.maillage.note.internal.document.Run;

/** Writes one entry: its chosen fields in their order. Short fields that follow each other make one table of facts. */
final class EntryPart {

    private static final int TITLE = 2;
    private static final int INSIDE = 3;

    private final Draft draft;
    private final Words words;
    private final Reasons reasons;
    private final Verdicts verdicts;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private Sheet sheet;

    EntryPart(Draft draft) {
        this.draft = draft;
        this.words = draft.words();
        this.reasons = new Reasons(words);
        this.verdicts = new Verdicts(words);
    }

    /** The blocks of an entry. */
    List<Block> blocks(Sheet shown, List<String> fields) {
        sheet = shown;
        blocks.clear();
        blocks.add(new Heading(TITLE, words.say("entry.title", sheet.number(), sheet.title())));
        fields.forEach(this::field);
        flush();
        return List.copyOf(blocks);
    }

    private void field(String name) {
        switch (name) {
            case "verdict" -> sheet.match().ifPresent(each -> add(new Callout(verdicts.tone(each),
                    List.of(Run.of(verdicts.sentence(each), Run.Style.strong)))));
            case "comment" -> comment();
            case "summary" -> text(sheet.summary());
            case "description" -> MarkdownBlocks.of(Objects.requireNonNullElse(sheet.entry().getDescription(), ""))
                    .forEach(this::add);
            case "reasons" -> sheet.match().ifPresent(this::reasons);
            case "toRead" -> sheet.match().ifPresent(each -> list("toRead.title", reasons.toRead(each)));
            case "changes" -> sheet.match().ifPresent(each -> list("changes.title",
                    each.wouldBeEligibleIf().stream().map(change -> Run.line(change.text())).toList()));
            case "steps" -> ordered(name);
            default -> {
                List<List<Run>> lines = lines(name);
                if (!lines.isEmpty()) {
                    facts.add(new Fact(Fields.label(name, List.of(sheet.entry().eClass()), words), lines));
                }
            }
        }
    }

    private void add(Block block) {
        flush();
        blocks.add(block);
    }

    private void flush() {
        if (!facts.isEmpty()) {
            blocks.add(new Facts(words.say("entry.facts", sheet.title()), facts));
            facts.clear();
        }
    }

    private void text(String text) {
        if (!text.isBlank()) {
            add(new Paragraph(Run.line(text.strip())));
        }
    }

    private void comment() {
        if (!sheet.comment().isBlank()) {
            add(new Callout(Tone.advice, List.of(Run.of(words.say("comment.title") + " ", Run.Style.strong),
                    Run.of(sheet.comment().strip()))));
        }
    }

    private void list(String title, List<List<Run>> lines) {
        if (!lines.isEmpty()) {
            add(new Heading(INSIDE, words.say(title)));
            add(new Items(false, lines));
        }
    }

    private void ordered(String name) {
        List<List<Run>> lines = lines(name);
        if (!lines.isEmpty()) {
            add(new Heading(INSIDE, Fields.label(name, List.of(sheet.entry().eClass()), words)));
            add(new Items(true, lines));
        }
    }

    private void reasons(SchemeMatch match) {
        list("reasons.YES", reasons.of(match, Truth.YES));
        list("reasons.NO", reasons.of(match, Truth.NO));
        list("reasons.UNKNOWN", reasons.of(match, Truth.UNKNOWN));
        match.replaces().ifPresent(each -> text(words.say("entry.replaces", draft.values().reference(each))));
        match.replacedBy().ifPresent(each -> text(words.say("entry.replacedBy", draft.values().reference(each))));
        match.problems().forEach(this::text);
    }

    /** A field as lines; none when there is nothing to say. */
    List<List<Run>> lines(Sheet shown, String name) {
        sheet = shown;
        return lines(name);
    }

    private List<List<Run>> lines(String name) {
        Entry entry = sheet.entry();
        return switch (name) {
            case "verdict" -> sheet.match().map(verdicts::sentence).map(this::line).orElse(List.of());
            case "comment" -> line(sheet.comment());
            case "title" -> line(sheet.title());
            case "summary" -> line(sheet.summary());
            case "reasons" -> sheet.match().map(this::allReasons).orElse(List.of());
            case "toRead" -> sheet.match().map(reasons::toRead).orElse(List.of());
            case "changes" -> sheet.match().map(each -> each.wouldBeEligibleIf().stream()
                    .map(change -> Run.line(change.text())).toList()).orElse(List.of());
            case "amount" -> amount();
            case "deadline" -> sheet.match().map(verdicts::deadline).map(this::line).orElse(List.of());
            case "link" -> link(entry).map(each -> List.of(List.of(Values.web(each.getLabel(), each.getUrl()))))
                    .orElse(List.of());
            case "verification" -> verification(entry);
            case "state" -> sheet.selection().map(each -> each.getState()).map(each -> line(words.label(
                    org.maillage.model.MaillagePackage.eINSTANCE.getSelectionState().getEEnumLiteral(each.getName()))))
                    .orElse(List.of());
            default -> {
                EStructuralFeature feature = entry.eClass().getEStructuralFeature(name);
                yield feature == null ? List.of() : draft.values().lines(entry, feature);
            }
        };
    }

    private List<List<Run>> line(String text) {
        return text.isBlank() ? List.of() : List.of(Run.line(text.strip()));
    }

    private List<List<Run>> allReasons(SchemeMatch match) {
        List<List<Run>> all = new ArrayList<>();
        for (Truth truth : List.of(Truth.YES, Truth.NO, Truth.UNKNOWN)) {
            List<List<Run>> lines = reasons.of(match, truth);
            if (!lines.isEmpty()) {
                all.add(Run.line(words.say("value.labelled", words.say("reasons." + truth),
                        String.join(" ; ", lines.stream().map(Run::text).toList()))));
            }
        }
        return all;
    }

    private List<List<Run>> amount() {
        List<List<Run>> said = sheet.entry() instanceof SupportScheme scheme
                ? draft.values().lines(scheme, scheme.eClass().getEStructuralFeature("amounts")) : List.of();
        return said.isEmpty() ? sheet.match().flatMap(SchemeMatch::amount)
                .map(each -> line(words.say("amount.most", words.euros(each)))).orElse(List.of()) : said;
    }

    /** Where to apply, else the official page, else any other. */
    static Optional<Link> link(Entry entry) {
        return entry.getLinks().stream().filter(each -> each.getUrl() != null)
                .min(java.util.Comparator.comparingInt(each -> rank(each.getRole())));
    }

    private static int rank(LinkRole role) {
        return switch (role) {
            case APPLICATION -> 0;
            case OFFICIAL -> 1;
            case FORM -> 2;
            default -> 3;
        };
    }

    private List<List<Run>> verification(Entry entry) {
        List<List<Run>> lines = new ArrayList<>();
        if (entry.getVerifiedOn() != null) {
            lines.add(Run.line(words.say("verification.on", words.date(entry.getVerifiedOn()))));
        } else if (!entry.isToVerify()) {
            lines.add(Run.line(words.say("verification.unknown")));
        }
        if (entry.isToVerify()) {
            String note = entry.getVerificationNote();
            lines.add(Run.line(note == null || note.isBlank() ? words.say("verification.open")
                    : words.say("verification.openFor", note.strip())));
        }
        return lines;
    }
}
