package org.maillage.api.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.maillage.api.MaillageException;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Fields of entries under the paths, and values in the forms, that import mappings use; so what a person types to change an
 * entry is what they would write in a mapping. Thread-safe; names are looked up in the installed collections, which are read
 * once, in one to two seconds.
 */
@ProviderType
public interface FieldPaths {

    /** A field at the end of a path. */
    interface Field {

        /** The attribute. */
        EAttribute attribute();

        /**
         * The value that a text stands for; for a reference, an id or the name of an entry.
         *
         * @throws MaillageException when the text is no value of the field, or no entry or more than one has the name
         */
        Object value(String text) throws MaillageException;

        /** The objects of an entry that the path leads to: of a list without brackets all, none when there are none. */
        List<EObject> present(Entry entry);

        /**
         * The object that carries the field, made on the way where it is missing: of a list without brackets the first,
         * {@code [2]} the second, {@code [+]} a new one, other brackets as in a mapping.
         *
         * @throws MaillageException when a list has no such element
         */
        EObject owner(Entry entry) throws MaillageException;
    }

    /**
     * A field of a type.
     *
     * @throws MaillageException when the type has no such field
     */
    Field of(EClass type, String path) throws MaillageException;

    /** A value of an attribute as {@link Field#value} reads it. */
    String text(EAttribute attribute, Object value);

    /** The path of an id for a new entry of a type with a title, such as {@code tool/tableau-de-budget}. */
    String idPath(EClass type, String title);
}
