package org.maillage.ui.curation.internal.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.curation.Side;
import org.maillage.api.curation.SyncConflict;
import org.maillage.api.curation.SyncService;
import org.maillage.ui.curation.internal.care.Bars;
import org.maillage.ui.curation.internal.care.CareTexts;
import org.maillage.ui.curation.internal.care.Listing;
import org.maillage.ui.curation.internal.desk.Desk;
import org.maillage.ui.curation.internal.desk.FieldNames;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Buttons;

/** The fields that two people changed in different ways, side by side; a person says whose value counts. */
final class Conflicts implements SyncService.Decision {

    private final CareTexts texts;
    private final Desk desk;
    private final Composite area;
    private final Listing<SyncConflict> list;
    private final Text ours;
    private final Text theirs;
    private final Runnable decided;
    private final Map<String, Side> sides = new HashMap<>();

    /** @param decided told after each decision */
    Conflicts(Composite parent, CareTexts texts, Desk desk, Runnable decided) {
        this.texts = texts;
        this.desk = desk;
        this.decided = decided;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(Bars.tight(1));
        Bars.say(Bars.sentence(area, 2), texts.of("sync.conflicts.hint"));
        list = new Listing<>(area, texts.of("sync.conflicts"), SWT.MULTI,
                List.of(Listing.Column.of(texts.of("sync.entry"), 230, SyncConflict::entry),
                        Listing.Column.of(texts.of("sync.field"), 140, this::field),
                        Listing.Column.of(texts.of("sync.ours"), 190, each -> line(each, each.ours())),
                        Listing.Column.of(texts.of("sync.theirs"), 190, each -> line(each, each.theirs())),
                        Listing.Column.of(texts.of("sync.counts"), 110, this::side)),
                Conflicts::key);
        list.onChoose(this::show);
        Buttons buttons = new Buttons(area, texts.of("sync.decide"));
        buttons.add("back", texts.of("sync.keep"), texts.of("sync.keep.hint"), () -> decide(Side.OURS));
        buttons.add("forward", texts.of("sync.take"), texts.of("sync.take.hint"), () -> decide(Side.THEIRS));
        Composite two = new Composite(area, SWT.NONE);
        two.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        two.setLayout(new org.eclipse.swt.layout.GridLayout(2, true));
        new Label(two, SWT.NONE).setText(texts.of("sync.ours"));
        new Label(two, SWT.NONE).setText(texts.of("sync.theirs"));
        ours = box(two, "sync.ours");
        theirs = box(two, "sync.theirs");
    }

    private Text box(Composite parent, String name) {
        Composite frame = Accessibility.frame(parent, texts.of(name));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 90;
        data.widthHint = 200;
        frame.setLayoutData(data);
        Text text = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        Accessibility.name(text, texts.of(name));
        return text;
    }

    private static String key(SyncConflict conflict) {
        return conflict.entry() + " " + conflict.field();
    }

    private String line(SyncConflict conflict, List<String> values) {
        return values.isEmpty() ? texts.of("sync.nothing") : type(conflict)
                .map(each -> FieldNames.values(each, conflict.field(), values, texts)).orElse(String.join(", ", values));
    }

    private Optional<EClass> type(SyncConflict conflict) {
        String feature = conflict.field().split("[.\\[]", 2)[0];
        return desk.needs().content().types().stream()
                .filter((EClass each) -> each.getEStructuralFeature(feature) != null).findFirst();
    }

    private String field(SyncConflict conflict) {
        return conflict.field().isEmpty() ? texts.of("sync.whole")
                : type(conflict).map(each -> FieldNames.of(each, conflict.field(), texts.language())).orElse(conflict.field());
    }

    private String side(SyncConflict conflict) {
        return Optional.ofNullable(sides.get(key(conflict))).map(each -> texts.of("sync." + each)).orElse("");
    }

    Composite control() {
        return area;
    }

    /** Shows what is open; what was decided before stays decided. */
    void show(List<SyncConflict> conflicts) {
        list.show(conflicts);
        list.focus();
        show();
    }

    private void show() {
        List<SyncConflict> chosen = list.chosen();
        ours.setText(chosen.isEmpty() ? "" : String.join("\n", chosen.getFirst().ours()));
        theirs.setText(chosen.isEmpty() ? "" : String.join("\n", chosen.getFirst().theirs()));
    }

    /** Decides for the chosen fields, and goes to the next one that is open. */
    void decide(Side side) {
        list.chosen().forEach(each -> sides.put(key(each), side));
        list.table().clearAll();
        for (int i = 0; i < list.shown().size(); i++) {
            if (!sides.containsKey(key(list.shown().get(i)))) {
                list.table().setSelection(i);
                break;
            }
        }
        show();
        decided.run();
    }

    /** Whether nothing is open. */
    boolean isDecided() {
        return list.shown().stream().allMatch(each -> sides.containsKey(key(each)));
    }

    @Override
    public Optional<Side> of(String entry, String field) {
        return Optional.ofNullable(sides.get(entry + " " + field));
    }

    /** The fields. */
    Listing<SyncConflict> list() {
        return list;
    }
}
