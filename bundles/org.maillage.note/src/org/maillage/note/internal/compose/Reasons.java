package org.maillage.note.internal.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.match.CriterionResult;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Truth;
import org.maillage.note.internal.document.MarkdownBlocks;
import org.maillage.note.internal.document.Run;

/** Says why a scheme fits or not: what is met, what is not, what is not known, and what has to be read. */
final class Reasons {

    /** Some sources have pages of conditions: the beginning tells what they are about, the link leads to the rest. */
    private static final int READABLE = 900;
    private static final String READING = "reading";
    private static final String TERRITORY = "territory";

    private final Words words;

    Reasons(Words words) {
        this.words = words;
    }

    /** The criteria with a result, a line each. */
    List<List<Run>> of(SchemeMatch match, Truth result) {
        List<List<Run>> lines = new ArrayList<>();
        match.criteria().forEach(each -> add(each, result, lines));
        return lines;
    }

    private void add(CriterionResult criterion, Truth result, List<List<Run>> lines) {
        boolean flat = criterion.kind().equals("all") && criterion.source().isBlank();
        if (flat) {
            criterion.criteria().forEach(each -> add(each, result, lines));
        } else if (criterion.result() == result && !isOnlyRead(criterion)) {
            lines.add(line(criterion));
        }
    }

    /** Whether all that is open is to be read: it stands among what is to be read already. */
    private static boolean isOnlyRead(CriterionResult criterion) {
        return compared(criterion).map(truth -> truth == Truth.YES && criterion.result() == Truth.UNKNOWN).orElse(true);
    }

    /** The result without what can only be read; empty when nothing else is asked. */
    private static Optional<Truth> compared(CriterionResult criterion) {
        if (criterion.criteria().isEmpty()) {
            return criterion.kind().equals(READING) ? Optional.empty() : Optional.of(criterion.result());
        }
        List<Truth> members = criterion.criteria().stream().map(Reasons::compared).flatMap(Optional::stream).toList();
        return switch (criterion.kind()) {
            case "all" -> members.stream().reduce(Truth::and);
            case "any" -> members.stream().reduce(Truth::or);
            default -> members.stream().reduce(Truth::or).map(Truth::not);
        };
    }

    private List<Run> line(CriterionResult criterion) {
        String said = criterion.source().isBlank() || criterion.kind().equals(TERRITORY) ? asked(criterion)
                : criterion.source().strip().replaceAll("\\s+", " ");
        Set<String> compared = new LinkedHashSet<>();
        compare(criterion, criterion.criteria().isEmpty(), compared);
        return compared.isEmpty() ? Run.line(said)
                : List.of(Run.of(said + " "), Run.of(words.say("reason.beside", String.join(" ; ", compared)), Run.Style.dim));
    }

    private String asked(CriterionResult criterion) {
        String label = words.capital(criterion.label().in(words.language()));
        if (criterion.criteria().isEmpty()) {
            return criterion.expected().isBlank() ? label : words.say("value.labelled", label, criterion.expected());
        }
        return words.say("value.labelled", label,
                String.join(" ; ", criterion.criteria().stream().map(this::asked).toList()));
    }

    private void compare(CriterionResult criterion, boolean alone, Set<String> compared) {
        criterion.criteria().forEach(each -> compare(each, false, compared));
        if (!criterion.criteria().isEmpty() || criterion.kind().equals(READING)) {
            return;
        }
        String about = criterion.label().in(words.language());
        if (criterion.actual().isBlank()) {
            compared.add(words.say("reason.unknown", about));
        } else {
            compared.add(alone ? words.say("reason.yours", criterion.actual())
                    : words.say("reason.yoursAbout", about, criterion.actual()));
        }
    }

    /** The sentences that are among the reasons. */
    private static void shown(CriterionResult criterion, List<String> said) {
        if (criterion.kind().equals("all") && criterion.source().isBlank()) {
            criterion.criteria().forEach(each -> shown(each, said));
        } else if (!criterion.source().isBlank() && !isOnlyRead(criterion)) {
            said.add(criterion.source());
        }
    }

    /** What is to be checked by reading the text of the scheme. */
    List<List<Run>> toRead(SchemeMatch match) {
        List<List<Run>> lines = new ArrayList<>();
        List<String> said = new ArrayList<>();
        match.criteria().forEach(each -> shown(each, said));
        int length = 0;
        for (String each : match.toRead()) {
            if (said.stream().anyMatch(each::startsWith)) {
                continue;
            }
            for (List<Run> line : MarkdownBlocks.lines(each)) {
                length += Run.text(line).length();
                if (length > READABLE && !lines.isEmpty()) {
                    lines.add(List.of(Run.of(words.say("toRead.further"), Run.Style.emphasis)));
                    return lines;
                }
                lines.add(line);
            }
        }
        return lines;
    }
}
