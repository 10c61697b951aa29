package org.maillage.ui.internal.search;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Completion;

/** Chooses a place by name, INSEE code or postcode. */
final class TerritoryBox {

    private static final int PROPOSALS = 10;

    private final Composite area;
    private final Text box;
    private final Button inside;
    private final Consumer<Optional<Question.Place>> changed;
    private Optional<Question.Place> place = Optional.empty();

    TerritoryBox(Composite parent, Texts texts, TerritoryService territories,
            Consumer<Optional<Question.Place>> changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        Composite frame = Accessibility.frame(area, texts.of("place.name"));
        box = new Text(frame, SWT.SEARCH | SWT.ICON_CANCEL);
        box.setMessage(texts.of("place.message"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 100;
        frame.setLayoutData(wide);
        Accessibility.name(box, texts.of("place.name"));
        inside = new Button(area, SWT.CHECK);
        inside.setText(texts.of("place.inside"));
        inside.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        inside.setEnabled(false);
        inside.addListener(SWT.Selection,
                event -> place.ifPresent(each -> change(Optional.of(new Question.Place(each.id(), each.title(),
                        inside.getSelection())))));
        new Completion<>(box, texts.of("place.proposals"), text -> territories.find(text, PROPOSALS),
                each -> new Completion.Proposal(each.title(), detail(each, texts)), this::choose);
        box.addListener(SWT.Modify, event -> {
            if (box.getText().isBlank() && place.isPresent()) {
                change(Optional.empty());
            }
        });
        box.addListener(SWT.FocusOut, event -> show(place));
    }

    private static String detail(TerritoryInfo territory, Texts texts) {
        String kind = Meta.label(MaillagePackage.eINSTANCE.getTerritoryKind()
                .getEEnumLiteral(territory.kind().getName()), texts.language());
        return territory.code().isEmpty() ? kind : kind + " " + territory.code();
    }

    Composite control() {
        return area;
    }

    /** Shows the place that is asked for. */
    void show(Optional<Question.Place> newPlace) {
        place = newPlace;
        inside.setEnabled(place.isPresent());
        inside.setSelection(place.filter(Question.Place::inside).isPresent());
        String title = place.map(Question.Place::title).orElse("");
        if (!box.getText().equals(title) && (!box.isFocusControl() || place.isPresent())) {
            box.setText(title);
            box.setSelection(title.length());
        }
    }

    private void choose(TerritoryInfo territory) {
        change(Optional.of(new Question.Place(territory.id(), territory.title(), inside.getSelection())));
    }

    private void change(Optional<Question.Place> newPlace) {
        show(newPlace);
        changed.accept(newPlace);
    }
}
