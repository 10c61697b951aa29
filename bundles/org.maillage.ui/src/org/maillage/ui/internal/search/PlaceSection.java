package org.maillage.ui.internal.search;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.widgets.Fold;

/** Where and when: the place of the project, by its name or from a tree, and whether to leave out what is closed. */
final class PlaceSection {

    private static final String OPEN = "search.fold.place.tree";

    private final TerritoryBox box;
    private final Fold fold;
    private final TerritoryTree tree;
    private final Button openToday;

    /**
     * @param change  changes the question and asks it
     * @param resized called when the section has become higher or lower
     */
    PlaceSection(Composite parent, Texts texts, Settings settings, TerritoryService territories,
            Consumer<UnaryOperator<Question>> change, Runnable resized) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(texts.of("place.label"));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        box = new TerritoryBox(parent, texts, territories, place -> change.accept(each -> each.withPlace(place)));
        box.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        fold = new Fold(parent);
        fold.text(texts.of("place.tree"));
        fold.client().setLayout(GridLayoutFactory.fillDefaults().create());
        tree = new TerritoryTree(fold.client(), texts, territories, each -> change.accept(
                question -> question.withPlace(Optional.of(place(question, each)))));
        openToday = new Button(parent, SWT.CHECK);
        openToday.setText(texts.of("openToday"));
        openToday.addListener(SWT.Selection,
                event -> change.accept(each -> each.withOpenToday(openToday.getSelection())));
        if (settings.is(OPEN, false)) {
            fold.open(true);
            tree.fill();
        }
        fold.onToggle(open -> {
            settings.put(OPEN, open);
            if (open) {
                tree.fill();
            }
            resized.run();
        });
    }

    private static Question.Place place(Question question, TerritoryInfo territory) {
        boolean inside = question.place().filter(Question.Place::inside).isPresent();
        return new Question.Place(territory.id(), territory.title(), inside);
    }

    /** Shows what is chosen. */
    void show(Question question) {
        box.show(question.place());
        openToday.setSelection(question.openToday());
    }

    /** The search has become ready. */
    void ready() {
        tree.again();
    }
}
