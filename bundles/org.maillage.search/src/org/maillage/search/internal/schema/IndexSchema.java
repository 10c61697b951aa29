package org.maillage.search.internal.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/**
 * What the annotations of the meta-model say about the index, of the product's own classes and of any extender's.
 * Remembers the classes it was asked for, so it lives no longer than one run. For one thread.
 */
public final class IndexSchema {

    static final String SEARCH = "http://maillage.org/model/search";
    static final String CHECK = "http://maillage.org/model/check";

    private final Map<EClass, TypeSchema> types = new HashMap<>();

    /** How the objects of a class are indexed. */
    public TypeSchema of(EClass type) {
        return types.computeIfAbsent(type, TypeSchema::of);
    }

    /** The packages whose annotations were read. */
    public Set<EPackage> packages() {
        Set<EPackage> packages = new HashSet<>();
        for (EClass type : types.keySet()) {
            packages.add(type.getEPackage());
            type.getEAllSuperTypes().forEach(each -> packages.add(each.getEPackage()));
        }
        return packages;
    }
}
