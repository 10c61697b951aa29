package org.maillage.ui.curation.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** One part: its fields in place, once it is there. */
final class PartEditor extends FieldEditor {

    private final Composite area;
    private final Link link;
    private FieldsPanel fields;

    PartEditor(Editing editing, EStructuralFeature feature, Composite parent) {
        super(editing, feature);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginLeft = 10;
        area.setLayout(layout);
        link = new Link(area, SWT.NONE);
        announce(link);
        link.addListener(SWT.Selection, event -> toggle());
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void focus() {
        link.setFocus();
    }

    @Override
    void refresh(boolean other) {
        EObject part = (EObject) owner().eGet(feature());
        String text = "<a>" + editing().texts().of(part == null ? "part.add" : "part.remove") + "</a>";
        if (!link.getText().equals(text)) {
            link.setText(text);
            editing().actions().reflow(link);
        }
        if (part != null && fields == null) {
            fields = new FieldsPanel(area, editing(), part.eClass().getEAllStructuralFeatures()).whole();
            fields.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            fields.control().moveAbove(link);
            editing().actions().reflow(fields.control());
        }
        if (fields != null) {
            GridData data = (GridData) fields.control().getLayoutData();
            if (part != null) {
                fields.show(part);
            }
            if (data.exclude != (part == null)) {
                data.exclude = part == null;
                fields.control().setVisible(part != null);
                editing().actions().reflow(fields.control());
            }
        }
    }

    private void toggle() {
        EReference reference = (EReference) feature();
        boolean there = owner().eGet(feature()) != null;
        editing().change(feature(), () -> {
            if (there) {
                owner().eUnset(feature());
            } else {
                owner().eSet(feature(), EcoreUtil.create(reference.getEReferenceType()));
            }
        });
    }
}
