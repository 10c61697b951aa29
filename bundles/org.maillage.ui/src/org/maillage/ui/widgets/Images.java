package org.maillage.ui.widgets;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The pictures of a bundle, disposed with the control they were made for. */
public final class Images {

    private final LocalResourceManager resources;
    private final Class<?> anchor;

    /** Pictures of the bundle of the window, for a control. */
    public Images(Control owner) {
        this(owner, Images.class);
    }

    /**
     * Pictures for a control.
     *
     * @param anchor a class of the bundle that holds them
     */
    public Images(Control owner, Class<?> anchor) {
        this.anchor = anchor;
        resources = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
    }

    /** A picture by its name in the folder of icons, without ending. */
    public Image of(String name) {
        return resources.create(
                ImageDescriptor.createFromURL(anchor.getResource("/icons/" + name + ".svg")));
    }
}
