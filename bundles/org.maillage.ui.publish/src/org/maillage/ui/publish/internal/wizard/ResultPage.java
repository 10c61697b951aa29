package org.maillage.ui.publish.internal.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.publish.PublishReport;
import org.maillage.api.publish.PublishRequest;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.TrustDialog;
import org.maillage.ui.publish.internal.changes.Counts;
import org.maillage.ui.widgets.LinkLine;
import org.maillage.ui.widgets.LinkLine.Choice;

/** What came of a publication, and the page that says what changed. */
final class ResultPage extends WizardPage {

    private final Texts texts;
    private Label words;
    private LinkLine links;

    ResultPage(Texts texts) {
        super("result", texts.of("publish.result.title"), null);
        this.texts = texts;
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent);
        words = fields.words("");
        links = new LinkLine(fields.area(), 3);
        setControl(fields.area());
    }

    void show(PublishReport report, PublishRequest request) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.of(report.published() ? "done.publish" : "done.publish.none", report.collection(),
                report.version()));
        lines.add(report.changes().isEmpty() ? "" : texts.of("publish.counts", Counts.of(report.changes(), texts)));
        lines.add(report.signer().map(each -> texts.of("publish.signed", each.name(),
                TrustDialog.grouped(each.fingerprint()))).orElseGet(() -> texts.of("publish.notSigned")));
        request.handover().ifPresent(each -> lines.add(texts.of("publish.handed", each)));
        lines.add(texts.of("publish.copy", request.site()));
        words.setText(lines.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("\n\n"))
                .replace("&", "&&"));
        String ending = texts.language().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ".en.html" : ".html";
        Path page = request.site().resolve("changes/" + report.collection() + "-" + report.version() + ending);
        links.show("", List.of(new Choice(texts.of("publish.page"), () -> Program.launch(page.toUri().toString())),
                new Choice(texts.of("publish.open"), () -> Program.launch(request.site().toString()))), "   ");
        ((Composite) getControl()).layout(true, true);
        setDescription(texts.of("publish.result.about"));
    }
}
