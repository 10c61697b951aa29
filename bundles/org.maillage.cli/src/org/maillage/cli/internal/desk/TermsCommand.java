package org.maillage.cli.internal.desk;

import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.curation.CandidateTerm;
import org.maillage.api.curation.ConceptUse;
import org.maillage.api.curation.VocabularyService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the terms of a vocabulary with their uses, or the words that might become terms. */
@Command(name = "terms")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=terms")
public final class TermsCommand implements CliCommand {

    private final VocabularyService vocabularies;

    @Mixin
    private OutputOption output;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "terms.scheme")
    private String scheme;

    @Option(names = "--candidates", descriptionKey = "terms.candidates")
    private boolean candidates;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private int limit = 50;

    /** Called by Declarative Services. */
    @Activate
    public TermsCommand(@Reference VocabularyService vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public int run(Console console) throws MaillageException {
        List<String> names = candidates ? List.of("word", "query", "use", "entries")
                : List.of("id", "title", "use", "broader", "others");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        if (candidates) {
            for (CandidateTerm each : vocabularies.candidates(scheme, limit)) {
                table.add(each.text(), output.format == Format.text
                        ? DeskTexts.of(each.query() ? "terms.query" : "terms.keyword").in(console.language())
                        : each.query(), each.entries().size(), String.join(" ", each.entries()));
            }
        } else {
            for (ConceptUse each : vocabularies.terms(scheme)) {
                table.add(each.id(), each.title(), each.uses(), String.join(" ", each.broader()),
                        String.join(", ", each.others()));
            }
        }
        table.write(output.format, console.out());
        return ExitCode.DONE;
    }
}
