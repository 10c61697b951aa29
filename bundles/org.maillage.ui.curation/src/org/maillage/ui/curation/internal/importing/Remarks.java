package org.maillage.ui.curation.internal.importing;

import java.util.List;
import java.util.stream.Collectors;

import org.maillage.api.Problem;

/** What is wrong with a record, on one line. */
final class Remarks {

    private Remarks() {
    }

    /** The problems, each with the field as the mapping names it. */
    static String of(List<Problem> problems, ImportTexts texts) {
        return problems.stream().map(each -> each.place().field().isEmpty() ? each.text(texts.language())
                : texts.of("remark", each.place().field(), each.text(texts.language()))).collect(Collectors.joining(" · "));
    }
}
