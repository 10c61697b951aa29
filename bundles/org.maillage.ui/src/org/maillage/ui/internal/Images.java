package org.maillage.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The pictures of this bundle, disposed with the control they were made for. */
public final class Images {

    private final LocalResourceManager resources;

    /** Pictures for a control. */
    public Images(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
    }

    /** A picture by its name in the folder of icons, without ending. */
    public Image of(String name) {
        return resources.create(
                ImageDescriptor.createFromURL(Images.class.getResource("/icons/" + name + ".svg")));
    }
}
