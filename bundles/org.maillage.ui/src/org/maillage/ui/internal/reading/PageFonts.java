package org.maillage.ui.internal.reading;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Fonts of a page, derived from the control's own; they go with the control. */
record PageFonts(Font normal, Font bold, Font title, Font lead, Font section, Font code) {

    static PageFonts of(Control control) {
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(control.getDisplay()),
                control);
        FontDescriptor base = FontDescriptor.createFrom(control.getFont()).setStyle(SWT.NORMAL);
        int height = control.getFont().getFontData()[0].getHeight();
        FontDescriptor code = FontDescriptor.createFrom("Monospace", height, SWT.NORMAL);
        return new PageFonts(resources.create(base), resources.create(base.setStyle(SWT.BOLD)),
                resources.create(base.increaseHeight(7).setStyle(SWT.BOLD)), resources.create(base.increaseHeight(1)),
                resources.create(base.increaseHeight(3).setStyle(SWT.BOLD)), resources.create(code));
    }
}
