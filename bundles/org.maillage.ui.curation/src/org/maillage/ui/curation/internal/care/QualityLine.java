package org.maillage.ui.curation.internal.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.maillage.api.curation.QualityCriterion;
import org.maillage.api.curation.QualityScore;
import org.maillage.api.curation.QualityService;
import org.maillage.model.Entry;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.LinkLine;

/** The score of the entry in the form; what would raise it opens as a menu, and each advice leads to its field. */
public final class QualityLine {

    /** Where an advice is followed; the first field that the type has. */
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("place", List.of("eligibilityTerritories", "location", "sessions", "territories")),
            Map.entry("role", List.of("contacts", "instructors", "operators")),
            Map.entry("howTo", List.of("steps", "sessions", "links")),
            Map.entry("public", List.of("publics", "families")), Map.entry("theme", List.of("themes", "keywords")),
            Map.entry("contact", List.of("contactChannel", "website", "links")),
            Map.entry("recent", List.of("verifiedOn")), Map.entry("cost", List.of("amounts", "price", "cost")),
            Map.entry("description", List.of("description")), Map.entry("sources", List.of("sources")));

    private final CareTexts texts;
    private final QualityService quality;
    private final LinkLine line;
    private final Menu menu;
    private final Consumer<String> reveal;

    /** @param reveal goes to a field of the form */
    public QualityLine(Composite parent, CareTexts texts, QualityService quality, Consumer<String> reveal) {
        this.texts = texts;
        this.quality = quality;
        this.reveal = reveal;
        line = new LinkLine(parent, 1);
        ((GridData) line.control().getLayoutData()).horizontalIndent = 10;
        menu = new Menu(parent.getShell(), SWT.POP_UP);
        line.control().addDisposeListener(event -> menu.dispose());
    }

    /** Scores an entry as it is now; says nothing of types that are not scored. */
    public void show(Entry entry) {
        String before = line.control().getText();
        quality.score(entry, LocalDate.now()).ifPresentOrElse(score -> show(entry.eClass(), score),
                () -> line.show("", List.of(), ""));
        if (!line.control().getText().equals(before)) {
            line.control().requestLayout();
        }
    }

    private void show(EClass type, QualityScore score) {
        List<QualityCriterion> advice = score.criteria().stream().filter(each -> each.gain() > 0).toList();
        line.show(texts.of("quality.score", score.score()) + " ", advice.isEmpty() ? List.of()
                : List.of(new LinkLine.Choice(texts.of("quality.raise", advice.size()), () -> offer(type, advice))), "");
    }

    private void offer(EClass type, List<QualityCriterion> advice) {
        for (var each : menu.getItems()) {
            each.dispose();
        }
        for (QualityCriterion each : advice) {
            Buttons.add(menu, texts.of("quality.advice", each.gain(), each.advice().in(texts.language())),
                    () -> FIELDS.getOrDefault(each.name(), List.of()).stream()
                            .filter(name -> type.getEStructuralFeature(name) != null).findFirst().ifPresent(reveal));
        }
        Point below = line.control().toDisplay(0, line.control().getSize().y);
        menu.setLocation(below);
        menu.setVisible(true);
    }

    /** What it says, with marks around the link. */
    public String text() {
        return line.control().getText();
    }
}
