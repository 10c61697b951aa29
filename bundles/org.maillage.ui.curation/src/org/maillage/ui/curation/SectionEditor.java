package org.maillage.ui.curation;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes a section of the form of some type of entry, in place of the one that is made from the model; registered as an
 * OSGi service. The highest bid wins; one that fails leaves the place to the usual section. Called on the user-interface
 * thread.
 */
@ConsumerType
public interface SectionEditor {

    /**
     * How well this one makes a section of a type.
     *
     * @param section name of the section in the model
     * @return the higher the better; 0 or less when it does not make it
     */
    int bid(EClass type, String section);

    /**
     * Fills the section. The same controls serve one entry after another.
     *
     * @param parent without layout
     * @return called each time another entry is shown or the entry has changed
     */
    Runnable create(Composite parent, SectionContext context);
}
