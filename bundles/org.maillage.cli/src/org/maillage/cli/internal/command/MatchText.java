package org.maillage.cli.internal.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

import org.maillage.api.match.Change;
import org.maillage.api.match.CriterionResult;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.Question;
import org.maillage.api.match.SchemeMatch;
import org.maillage.cli.Console;

/** A matching for people. */
final class MatchText {

    private static final int QUESTIONS = 3;
    private static final String STEP = "  ";
    private static final int SHOWN = 160;
    private static final String READING = "reading";

    private final PrintWriter out;
    private final Locale language;
    private final boolean explain;

    MatchText(Console console, boolean explain) {
        this.out = console.out();
        this.language = console.language();
        this.explain = explain;
    }

    void write(MatchReport report) {
        report.results().forEach(this::result);
        if (!report.questions().isEmpty()) {
            out.println(say("match.questions"));
            for (Question each : report.questions().stream().limit(QUESTIONS).toList()) {
                out.println(STEP + each.text() + " " + say("match.settles", each.field(), each.settles()));
            }
        }
        for (Map.Entry<String, Integer> each : report.setAside().entrySet()) {
            out.println(say("setAside." + each.getKey(), each.getValue()));
        }
    }

    private void result(SchemeMatch match) {
        out.println(match.title());
        out.println(STEP + match.id() + " · " + match.verdict().label().in(language).toUpperCase(language));
        if (explain) {
            out.println(STEP + match.order());
        }
        match.replaces().ifPresent(each -> out.println(STEP + say("match.replaces", each)));
        match.replacedBy().ifPresent(each -> out.println(STEP + say("match.replacedBy", each)));
        for (Change each : match.wouldBeEligibleIf()) {
            out.println(STEP + say("match.would", each.text()));
        }
        if (explain) {
            match.criteria().forEach(each -> criterion(each, STEP, ""));
            match.problems().forEach(each -> out.println(STEP + "! " + each));
        } else {
            match.toRead().forEach(each -> out.println(STEP + say("match.toRead", shortened(each))));
        }
        out.println();
    }

    /** Whole texts of conditions fill a screen: their beginning tells what to look for. */
    private static String shortened(String text) {
        String line = line(text);
        return line.length() <= SHOWN ? line : line.substring(0, Math.max(line.lastIndexOf(' ', SHOWN), 1)) + " …";
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A sentence is said once, before what it is taken apart into. */
    private void criterion(CriterionResult criterion, String indent, String above) {
        String source = criterion.source().isEmpty() || criterion.source().equals(above) ? ""
                : " " + say("match.quoted", line(criterion.source()));
        String note = criterion.note().isEmpty() ? "" : " " + say("match.remark", criterion.note());
        out.println(indent + say("truth." + criterion.result()) + " " + criterion.label().in(language)
                + comparison(criterion) + source + note);
        criterion.criteria().forEach(each -> criterion(each, indent + STEP, criterion.source()));
    }

    private String comparison(CriterionResult criterion) {
        if (!criterion.criteria().isEmpty() || criterion.kind().equals(READING)) {
            return "";
        }
        return say("match.compared", criterion.expected(),
                criterion.actual().isEmpty() ? say("match.unsaid") : criterion.actual());
    }

    private String say(String key, Object... arguments) {
        return Texts.of(key, arguments).in(language);
    }
}
