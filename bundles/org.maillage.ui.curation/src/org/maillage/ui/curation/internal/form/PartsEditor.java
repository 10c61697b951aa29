package org.maillage.ui.curation.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.widgets.Buttons;

/** Parts in a list, or in a tree where parts hold parts; the fields of the chosen one below. */
final class PartsEditor extends FieldEditor {

    private static final int MOST_ROWS = 8;

    private final Composite area;
    private final Tree tree;
    private final PartText writer;
    private final List<EClass> classes;
    private final Map<EClass, FieldsPanel> panels = new HashMap<>();
    private final Composite details;
    private EObject chosen;

    PartsEditor(Editing editing, EStructuralFeature feature, Composite parent) {
        super(editing, feature);
        writer = new PartText(editing);
        classes = concrete(((EReference) feature).getEReferenceType());
        area = new Composite(parent, SWT.NONE);
        area.setLayout(plain());
        tree = new Tree(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 80;
        tree.setLayoutData(wide);
        announce(tree);
        tree.addListener(SWT.Selection, event -> choose((EObject) event.item.getData()));
        tree.addListener(SWT.KeyDown, this::key);
        buttons();
        details = new Composite(area, SWT.NONE);
        GridLayout inside = plain();
        inside.marginLeft = 10;
        details.setLayout(inside);
        details.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private static GridLayout plain() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        return layout;
    }

    private void buttons() {
        Buttons bar = new Buttons(area, editing().texts().of("parts.bar", label()));
        String add = editing().texts().of("parts.add");
        if (classes.size() == 1) {
            bar.add("add", add, editing().texts().of("parts.add.hint", label()), () -> add(classes.getFirst()));
        } else {
            Menu menu = bar.addMenu("add", add, editing().texts().of("parts.add.hint", label()));
            classes.forEach(each -> Buttons.add(menu, Meta.label(each, editing().texts().language()), () -> add(each)));
        }
        if (classes.contains(MaillagePackage.eINSTANCE.getAttachment())) {
            Attaching attaching = new Attaching(editing(), area, tree, this::add);
            bar.add("copy", editing().texts().of("attach"), editing().texts().of("attach.hint", Attaching.MOST >> 20),
                    attaching::choose);
        }
        bar.add("remove", editing().texts().of("parts.remove"), editing().texts().of("parts.remove.hint"),
                this::remove);
        bar.add("up", "", editing().texts().of("parts.up"), () -> move(-1));
        bar.add("down", "", editing().texts().of("parts.down"), () -> move(1));
    }

    /** The classes that a part can have, an extender’s among them. */
    private List<EClass> concrete(EClass type) {
        Stream<EPackage> installed = editing().needs().content().types().stream().map(EClass::getEPackage);
        return Stream.concat(Stream.of(type.getEPackage()), installed).distinct()
                .flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).toList();
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void focus() {
        tree.setFocus();
    }

    @SuppressWarnings("unchecked")
    private EList<EObject> parts(EObject holder, EStructuralFeature feature) {
        return (EList<EObject>) holder.eGet(feature);
    }

    private List<EObject> top() {
        return owner().eIsSet(feature()) ? parts(owner(), feature()) : List.of();
    }

    /** The list inside a part that holds parts of the same sort. */
    private Optional<EReference> nested(EObject part) {
        EClass type = ((EReference) feature()).getEReferenceType();
        return part.eClass().getEAllContainments().stream()
                .filter(each -> each.isMany() && each.getEReferenceType().isSuperTypeOf(type)).findFirst();
    }

    @Override
    void refresh(boolean other) {
        if (other) {
            chosen = null;
        }
        List<TreeItem> items = new ArrayList<>();
        fill(top(), List.of(tree.getItems()), () -> new TreeItem(tree, SWT.NONE), items);
        Optional<TreeItem> selected = items.stream().filter(each -> each.getData() == chosen).findFirst();
        if (chosen != null && selected.isEmpty()) {
            chosen = null;
        }
        selected.ifPresent(tree::setSelection);
        int rows = Math.min(items.size(), MOST_ROWS);
        GridData data = (GridData) tree.getLayoutData();
        int height = tree.getItemHeight() * rows + 6;
        if (data.heightHint != height || data.exclude != items.isEmpty()) {
            data.heightHint = height;
            data.exclude = items.isEmpty();
            tree.setVisible(!items.isEmpty());
            editing().actions().reflow(tree);
        }
        showDetails();
    }

    private void fill(List<EObject> parts, List<TreeItem> there, Supplier<TreeItem> maker, List<TreeItem> all) {
        for (int i = 0; i < parts.size(); i++) {
            EObject part = parts.get(i);
            TreeItem item = i < there.size() ? there.get(i) : maker.get();
            String text = writer.of(part);
            if (!item.getText().equals(text)) {
                item.setText(text);
            }
            item.setData(part);
            all.add(item);
            List<EObject> inside = nested(part).map(each -> (List<EObject>) parts(part, each)).orElse(List.of());
            fill(inside, List.of(item.getItems()), () -> new TreeItem(item, SWT.NONE), all);
            item.setExpanded(true);
        }
        for (int i = parts.size(); i < there.size(); i++) {
            there.get(i).dispose();
        }
    }

    private void choose(EObject part) {
        chosen = part;
        showDetails();
    }

    private void showDetails() {
        panels.forEach((type, panel) -> {
            boolean shown = chosen != null && type == chosen.eClass();
            GridData data = (GridData) panel.control().getLayoutData();
            if (data.exclude == shown) {
                data.exclude = !shown;
                panel.control().setVisible(shown);
                editing().actions().reflow(panel.control());
            }
        });
        if (chosen != null) {
            FieldsPanel panel = panels.get(chosen.eClass());
            if (panel == null) {
                Optional<EReference> inTree = nested(chosen);
                panel = new FieldsPanel(details, editing(), chosen.eClass().getEAllStructuralFeatures().stream()
                        .filter(each -> inTree.filter(each::equals).isEmpty()).toList()).whole();
                panel.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
                panels.put(chosen.eClass(), panel);
                editing().actions().reflow(panel.control());
            }
            panel.show(chosen);
        }
    }

    private void add(EClass type) {
        add(EcoreUtil.create(type));
    }

    private void add(EObject part) {
        EObject holder = owner();
        EStructuralFeature list = feature();
        if (chosen != null && nested(chosen).isPresent()) {
            holder = chosen;
            list = nested(chosen).get();
        } else if (chosen != null && chosen.eContainer() != owner()) {
            holder = chosen.eContainer();
            list = chosen.eContainmentFeature();
        }
        EList<EObject> target = parts(holder, list);
        chosen = part;
        editing().change(feature(), () -> target.add(part));
        tree.setFocus();
    }

    private void remove() {
        if (chosen != null) {
            EObject gone = chosen;
            EList<EObject> list = parts(gone.eContainer(), gone.eContainmentFeature());
            int at = list.indexOf(gone);
            chosen = list.size() > 1 ? list.get(at == list.size() - 1 ? at - 1 : at + 1) : null;
            editing().change(feature(), () -> list.remove(gone));
        }
    }

    private void move(int step) {
        if (chosen != null) {
            EList<EObject> list = parts(chosen.eContainer(), chosen.eContainmentFeature());
            int to = list.indexOf(chosen) + step;
            if (to >= 0 && to < list.size()) {
                EObject part = chosen;
                editing().change(feature(), () -> list.move(to, part));
            }
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL) {
            remove();
        } else if (event.keyCode == SWT.INSERT && classes.size() == 1) {
            add(classes.getFirst());
        } else if ((event.stateMask & SWT.MOD3) != 0
                && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }
}
