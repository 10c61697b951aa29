package org.maillage.ui.curation.internal.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.ui.widgets.Accessibility;

/** A day, typed or taken from a calendar. */
final class DateEditor extends ParsedEditor {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    DateEditor(Editing editing, EStructuralFeature feature, Composite parent) {
        super(editing, feature, parent);
        ToolBar bar = new ToolBar(area(), SWT.FLAT);
        Accessibility.name(bar, editing.texts().of("date.calendar"));
        ToolItem button = new ToolItem(bar, SWT.PUSH);
        button.setImage(editing.images().of("calendar"));
        button.setToolTipText(editing.texts().of("date.calendar"));
        button.addListener(SWT.Selection, event -> calendar());
    }

    private void calendar() {
        Shell shell = new Shell(area().getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        shell.setLayout(new FillLayout());
        DateTime calendar = new DateTime(shell, SWT.CALENDAR | SWT.BORDER);
        Accessibility.name(calendar, label());
        if (owner().eGet(feature()) instanceof LocalDate day) {
            calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }
        Runnable take = () -> {
            take(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
            shell.close();
            focus();
        };
        calendar.addListener(SWT.MouseDoubleClick, event -> take.run());
        calendar.addListener(SWT.DefaultSelection, event -> take.run());
        calendar.addListener(SWT.Selection, event -> take(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1,
                calendar.getDay())));
        shell.addListener(SWT.Deactivate, event -> shell.close());
        Point place = area().toDisplay(0, area().getSize().y);
        shell.setLocation(place);
        shell.pack();
        shell.open();
        calendar.setFocus();
    }

    @Override
    String example() {
        return "example.date";
    }

    @Override
    Optional<Object> parse(String typed) {
        return Parsing.day(typed, LocalDate.now()).map(Object.class::cast);
    }

    @Override
    String write(Object value) {
        return value instanceof LocalDate day ? WRITTEN.format(day) : String.valueOf(value);
    }
}
