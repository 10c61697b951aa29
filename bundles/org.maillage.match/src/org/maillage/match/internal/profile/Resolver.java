package org.maillage.match.internal.profile;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;

/** Tells the entry that a document names. */
public interface Resolver {

    /** Takes ids as they are, also of collections that are not installed now: for what was checked when it was written. */
    Resolver IDS = (feature, said) -> said;

    /**
     * The id of what a field names.
     *
     * @throws MaillageException when nothing, or more than one thing, has the name
     */
    String id(EStructuralFeature feature, String said) throws MaillageException;
}
