package org.maillage.ui.curation.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.Origin;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.EntryIds;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.curation.internal.form.Needs;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.LinkLine;
import org.maillage.ui.widgets.Tones;

/** Above the form: what entry it is, what state it is in, what can be done. */
final class FormHeader {

    private final Needs needs;
    private final DeskTexts texts;
    private final Formats formats;
    private final Composite area;
    private final Label title;
    private final Label facts;
    private final LinkLine notice;
    private final ToolItem save;
    private final ToolItem undo;
    private final ToolItem redo;
    private final ToolItem discard;

    /** What the buttons do. */
    record Actions(Runnable save, Runnable undo, Runnable redo, Runnable discard, Consumer<EntryStatus> status) {
    }

    FormHeader(Composite parent, Needs needs, Actions actions) {
        this.needs = needs;
        this.texts = needs.texts();
        this.formats = new Formats(texts);
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 4;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        Buttons bar = new Buttons(area, texts.of("form.bar"));
        save = bar.add("disk", texts.of("form.save"), texts.of("form.save.hint"), actions.save());
        undo = bar.add("undo", "", texts.of("form.undo"), actions.undo());
        redo = bar.add("redo", "", texts.of("form.redo"), actions.redo());
        Menu menu = bar.addMenu("status", texts.of("form.status"), texts.of("form.status.hint"));
        for (EntryStatus each : List.of(EntryStatus.DRAFT, EntryStatus.IN_REVIEW, EntryStatus.PUBLISHED,
                EntryStatus.ARCHIVED)) {
            Buttons.add(menu, status(each), () -> actions.status().accept(each));
        }
        discard = bar.add("undoall", texts.of("form.discard"), texts.of("form.discard.hint"), actions.discard());
        title = new Label(area, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        title.setLayoutData(wide());
        facts = new Label(area, SWT.WRAP);
        facts.setLayoutData(wide());
        notice = new LinkLine(area, 1);
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        return data;
    }

    Composite control() {
        return area;
    }

    private String status(EntryStatus status) {
        return Meta.label(MaillagePackage.eINSTANCE.getEntryStatus().getEEnumLiteral(status.getName()),
                texts.language());
    }

    /** Says how the entry stands. */
    void show(EntrySession session) {
        Entry entry = session.entry();
        String name = entry.getTitle() == null || entry.getTitle().isBlank() ? texts.of("form.untitled")
                : entry.getTitle();
        text(title, name);
        text(facts, facts(session));
        facts.setForeground(session.isDirty() ? Tones.of(title.getForeground(), facts.getBackground()).warning()
                : Tones.of(title.getForeground(), facts.getBackground()).dim());
        Buttons.enable(save, session.isDirty());
        Buttons.enable(discard, session.isDirty());
        Buttons.enable(undo, session.undoLabel().isPresent());
        Buttons.enable(redo, session.redoLabel().isPresent());
        undo.setToolTipText(texts.of("form.undo.what", session.undoLabel().orElse("")));
        redo.setToolTipText(texts.of("form.redo.what", session.redoLabel().orElse("")));
    }

    private static void text(Label label, String text) {
        String plain = text.replace("&", "&&");
        if (!label.getText().equals(plain)) {
            label.setText(plain);
            // Of the label itself: what holds it remembers how high it was.
            label.requestLayout();
        }
    }

    private String facts(EntrySession session) {
        Entry entry = session.entry();
        List<String> all = new ArrayList<>();
        all.add(Meta.label(entry.eClass(), texts.language()));
        all.add(status(entry.getStatus()));
        String collection = EntryIds.parse(session.id()).map(EntryIds::collection).orElse("");
        Optional<CollectionInfo> info = needs.content().collection(collection);
        all.add(info.map(each -> each.title(texts.language())).orElse(collection));
        boolean above = info.filter(each -> each.origin() == Origin.INSTALLED).isPresent();
        if (above) {
            all.add(texts.of("form.above", session.stored().map(EntryView::overridden).map(set -> set.size()).orElse(0)));
        }
        if (session.isNew()) {
            all.add(texts.of("form.new"));
        } else if (session.isDirty()) {
            all.add(texts.of("form.dirty", session.changed().size()));
        } else if (entry.getModified() != null) {
            all.add(texts.of("form.modified", formats.date(entry.getModified())));
        }
        all.add(session.id());
        return String.join(" · ", all);
    }

    /** Says something above the form; nothing when there is no text. */
    void say(String text, List<LinkLine.Choice> choices) {
        notice.show(text, choices, " · ");
        notice.control().setForeground(Tones.of(title.getForeground(), area.getBackground()).warning());
        notice.control().requestLayout();
    }
}
