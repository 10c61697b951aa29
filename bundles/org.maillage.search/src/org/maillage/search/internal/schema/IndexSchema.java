package org.maillage.search.internal.schema;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/**
 * What the annotations of the meta-model say about the index, of the product's own classes and of any extender's.
 * Remembers the classes it was asked for, so it lives no longer than one run. For one thread.
 */
public final class IndexSchema {

    private final Map<EClass, TypeSchema> types = new HashMap<>();

    /** How the objects of a class are indexed. */
    public TypeSchema of(EClass type) {
        return types.computeIfAbsent(type, TypeSchema::of);
    }
}
