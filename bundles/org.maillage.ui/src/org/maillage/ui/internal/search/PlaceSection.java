package org.maillage.ui.internal.search;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;

/** Where and when: the place of the project, by its name or from a tree, and whether to leave out what is closed. */
final class PlaceSection {

    private static final String OPEN = "search.fold.place.tree";

    private final TerritoryBox box;
    private final ExpandableComposite fold;
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
        fold = new ExpandableComposite(parent, SWT.NONE, ExpandableComposite.TWISTIE | ExpandableComposite.COMPACT);
        fold.setText(texts.of("place.tree"));
        fold.setBackground(parent.getBackground());
        Accessibility.name(fold.getChildren()[0], fold::getText);
        fold.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tree = new TerritoryTree(parent, texts, territories, each -> change.accept(
                question -> question.withPlace(Optional.of(place(question, each)))));
        openToday = new Button(parent, SWT.CHECK);
        openToday.setText(texts.of("openToday"));
        openToday.addListener(SWT.Selection,
                event -> change.accept(each -> each.withOpenToday(openToday.getSelection())));
        unfold(settings.is(OPEN, false));
        fold.addExpansionListener(new ExpansionAdapter() {

            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                settings.put(OPEN, event.getState());
                unfold(event.getState());
                resized.run();
            }
        });
    }

    private static Question.Place place(Question question, TerritoryInfo territory) {
        boolean inside = question.place().filter(Question.Place::inside).isPresent();
        return new Question.Place(territory.id(), territory.title(), inside);
    }

    private void unfold(boolean open) {
        fold.setExpanded(open);
        ((GridData) tree.control().getLayoutData()).exclude = !open;
        tree.control().setVisible(open);
        if (open) {
            tree.fill();
        }
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
