package org.maillage.ui.curation.internal.care;

import java.util.Set;

import org.maillage.api.Problem;
import org.maillage.api.Severity;

/** Why a kind of problem matters. */
final class Explanations {

    private static final Set<String> KNOWN = Set.of("attachment", "check", "condition", "criteria", "date", "entry",
            "field", "hierarchy", "link", "naf", "reference", "style", "territory", "value");

    /** Kinds that matter for another reason than their family. */
    private static final Set<String> APART = Set.of("attachment.unused");

    private final CareTexts texts;

    Explanations(CareTexts texts) {
        this.texts = texts;
    }

    /** What people call a severity. */
    String severity(Severity severity) {
        return texts.of("severity." + severity);
    }

    /** A sentence or two; a plug-in’s own kinds are explained by their severity. */
    String of(Problem problem) {
        if (APART.contains(problem.code())) {
            return texts.of("explain." + problem.code());
        }
        String family = problem.code().split("\\.", 2)[0];
        return texts.of(KNOWN.contains(family) ? "explain." + family : "explain." + problem.severity());
    }
}
