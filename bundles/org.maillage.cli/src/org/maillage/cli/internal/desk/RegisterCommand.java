package org.maillage.cli.internal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.EssDiscrepancy;
import org.maillage.api.curation.EssStanding;
import org.maillage.api.curation.EvidenceLine;
import org.maillage.api.curation.RegisterService;
import org.maillage.cli.CliCommand;
import org.maillage.cli.Console;
import org.maillage.cli.ExitCode;
import org.maillage.cli.internal.command.OutputOption;
import org.maillage.cli.internal.render.Format;
import org.maillage.cli.internal.render.Table;
import org.maillage.model.EvidenceKind;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Structure;
import org.maillage.model.Tristate;
import org.maillage.model.meta.Meta;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The register of the ESS, the ledger of one structure, or what does not agree; discrepancies are findings. */
@Command(name = "register")
@Component(scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=register")
public final class RegisterCommand implements CliCommand {

    private final RegisterService register;
    private final ContentService content;

    @Mixin
    private OutputOption output;

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "register.id")
    private Optional<String> id = Optional.empty();

    @Option(names = "--collection", paramLabel = "ID", descriptionKey = "links.collection")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "freshness.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--discrepancies", descriptionKey = "register.discrepancies")
    private boolean discrepancies;

    /** Called by Declarative Services. */
    @Activate
    public RegisterCommand(@Reference RegisterService register, @Reference ContentService content) {
        this.register = register;
        this.content = content;
    }

    @Override
    public int run(Console console) throws MaillageException {
        LocalDate day = on.orElseGet(LocalDate::now);
        if (id.isPresent()) {
            return ledger(id.get(), day, console);
        }
        List<EssStanding> all = register.list(collection, day, () -> false);
        boolean found = all.stream().anyMatch(each -> !each.discrepancies().isEmpty());
        (discrepancies ? discrepancies(all, console) : standings(all, console)).write(output.format, console.out());
        return found && discrepancies ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private Table standings(List<EssStanding> all, Console console) {
        List<String> names = List.of("id", "title", "siren", "ess", "basis", "indication", "esusUntil", "discrepancies");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        for (EssStanding each : all) {
            table.add(each.id(), each.title(), each.siren(), said(each.status(), console),
                    each.basis().map(kind -> kind(kind, console)).orElse(""),
                    each.indication() == Tristate.UNKNOWN ? "" : said(each.indication(), console),
                    each.esusUntil().map(LocalDate::toString).orElse(""), each.discrepancies().size());
        }
        return table;
    }

    private Table discrepancies(List<EssStanding> all, Console console) {
        List<String> names = List.of("kind", "id", "title", "message");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        for (EssStanding each : all) {
            for (EssDiscrepancy found : each.discrepancies()) {
                table.add(output.format == Format.text ? DeskTexts.of("register.kind." + found.kind()).in(console.language())
                        : found.kind().name(), each.id(), each.title(), found.text().in(console.language()));
            }
        }
        return table;
    }

    private int ledger(String structureId, LocalDate day, Console console) throws MaillageException {
        Optional<Structure> structure = content.find(structureId).map(EntryView::entry).filter(Structure.class::isInstance)
                .map(Structure.class::cast);
        if (structure.isEmpty()) {
            throw new MaillageException(DeskTexts.of("register.noStructure", structureId));
        }
        EssStanding standing = register.standing(structure.get(), day);
        List<String> names = List.of("kind", "ess", "from", "until", "source", "counts", "deduced", "note");
        Table table = new Table(names, DeskTexts.columns(console.language(), names));
        for (EvidenceLine each : standing.ledger()) {
            table.add(kind(each.kind(), console), said(each.status(), console),
                    each.from().map(LocalDate::toString).orElse(""), each.until().map(LocalDate::toString).orElse(""),
                    each.source(), yes(each.inForce(), console), yes(each.deduced(), console), each.note());
        }
        table.write(output.format, console.out());
        if (output.format == Format.text) {
            console.out().println(DeskTexts.of("register.standing", standing.title(), said(standing.status(), console),
                    day.toString()).in(console.language()));
            standing.discrepancies().forEach(each -> console.out().println("  " + each.text().in(console.language())));
        }
        return standing.discrepancies().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Object yes(boolean is, Console console) {
        return output.format == Format.text ? said(is ? Tristate.YES : Tristate.NO, console) : (Object) is;
    }

    private String said(Tristate status, Console console) {
        return output.format == Format.text
                ? Meta.label(MaillagePackage.eINSTANCE.getTristate().getEEnumLiteral(status.getName()), console.language())
                : status.getLiteral();
    }

    private String kind(EvidenceKind kind, Console console) {
        return output.format == Format.text
                ? Meta.label(MaillagePackage.eINSTANCE.getEvidenceKind().getEEnumLiteral(kind.getName()),
                        console.language())
                : kind.getLiteral();
    }
}
