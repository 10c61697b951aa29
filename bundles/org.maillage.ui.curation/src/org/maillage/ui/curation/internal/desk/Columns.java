package org.maillage.ui.curation.internal.desk;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.maillage.model.MaillagePackage;
import org.maillage.ui.curation.internal.form.Needs;

/** Which columns the table shows, by what is listed; a person chooses. */
final class Columns {

    private static final String SETTING = "table.columns";

    private final Needs needs;
    private final DeskSettings settings;

    Columns(Needs needs, DeskSettings settings) {
        this.needs = needs;
        this.settings = settings;
    }

    private static String key(Scope scope) {
        return scope.type().isEmpty() ? SETTING : SETTING + "." + scope.type();
    }

    private List<Column> possible(Scope scope) {
        List<EClass> types = new ArrayList<>(List.of(MaillagePackage.eINSTANCE.getEntry()));
        needs.content().types().stream().filter(each -> each.getName().equals(scope.type())).forEach(types::add);
        return Column.all(types, needs.texts().language(), needs.texts().of("table.type"),
                needs.texts().of("table.quality"));
    }

    /** The columns to show, in order. */
    List<Column> chosen(Scope scope) {
        List<Column> possible = possible(scope);
        List<String> usual = scope.type().isEmpty() ? Column.FIRST
                : Column.FIRST.stream().filter(each -> !each.equals(Column.TYPE)).toList();
        return settings.list(key(scope), usual).stream()
                .flatMap(name -> possible.stream().filter(each -> each.name().equals(name))).toList();
    }

    /** Remembers the order that a person gave to the columns. */
    void order(Scope scope, List<String> names) {
        settings.put(key(scope), names);
    }

    /** Lets a person choose; whether something was chosen. */
    boolean ask(Shell shell, Scope scope) {
        List<Column> possible = possible(scope);
        List<Column> now = chosen(scope);
        ListSelectionDialog dialog = ListSelectionDialog.of(possible).title(needs.texts().of("table.columns"))
                .message(needs.texts().of("table.columns.which")).preselect(now.toArray())
                .contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(each -> ((Column) each).label())).create(shell);
        if (dialog.open() != Window.OK || dialog.getResult().length == 0) {
            return false;
        }
        List<Column> wanted = List.of(dialog.getResult()).stream().map(Column.class::cast).toList();
        List<String> names = new ArrayList<>(now.stream().filter(wanted::contains).map(Column::name).toList());
        wanted.stream().map(Column::name).filter(each -> !names.contains(each)).forEach(names::add);
        order(scope, names);
        return true;
    }
}
