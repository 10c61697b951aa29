/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Relation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getRelationKind()
 * @model annotation="http://maillage.org/model/doc label.fr='Genre' label.en='Kind'"
 * @generated
 */
public enum RelationKind implements Enumerator {
	/**
	 * The '<em><b>Related</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * See also.
	 * <!-- end-model-doc -->
	 * @see #RELATED_VALUE
	 * @generated
	 * @ordered
	 */
	RELATED(0, "related", "related"),

	/**
	 * The '<em><b>Part Of</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part of.
	 * <!-- end-model-doc -->
	 * @see #PART_OF_VALUE
	 * @generated
	 * @ordered
	 */
	PART_OF(1, "partOf", "partOf"),

	/**
	 * The '<em><b>Replaces</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Replaces.
	 * <!-- end-model-doc -->
	 * @see #REPLACES_VALUE
	 * @generated
	 * @ordered
	 */
	REPLACES(2, "replaces", "replaces"),

	/**
	 * The '<em><b>Replaced By</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Replaced by.
	 * <!-- end-model-doc -->
	 * @see #REPLACED_BY_VALUE
	 * @generated
	 * @ordered
	 */
	REPLACED_BY(3, "replacedBy", "replacedBy"),

	/**
	 * The '<em><b>Requires</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requires.
	 * <!-- end-model-doc -->
	 * @see #REQUIRES_VALUE
	 * @generated
	 * @ordered
	 */
	REQUIRES(4, "requires", "requires"),

	/**
	 * The '<em><b>Completes</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Completes.
	 * <!-- end-model-doc -->
	 * @see #COMPLETES_VALUE
	 * @generated
	 * @ordered
	 */
	COMPLETES(5, "completes", "completes"),

	/**
	 * The '<em><b>Answers</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers.
	 * <!-- end-model-doc -->
	 * @see #ANSWERS_VALUE
	 * @generated
	 * @ordered
	 */
	ANSWERS(6, "answers", "answers"),

	/**
	 * The '<em><b>Cites</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cites.
	 * <!-- end-model-doc -->
	 * @see #CITES_VALUE
	 * @generated
	 * @ordered
	 */
	CITES(7, "cites", "cites"),

	/**
	 * The '<em><b>Example Of</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Example of.
	 * <!-- end-model-doc -->
	 * @see #EXAMPLE_OF_VALUE
	 * @generated
	 * @ordered
	 */
	EXAMPLE_OF(8, "exampleOf", "exampleOf");

	/**
	 * The '<em><b>Related</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * See also.
	 * <!-- end-model-doc -->
	 * @see #RELATED
	 * @model name="related"
	 *        annotation="http://maillage.org/model/doc label.fr='Voir aussi' label.en='See also'"
	 * @generated
	 * @ordered
	 */
	public static final int RELATED_VALUE = 0;

	/**
	 * The '<em><b>Part Of</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part of.
	 * <!-- end-model-doc -->
	 * @see #PART_OF
	 * @model name="partOf"
	 *        annotation="http://maillage.org/model/doc label.fr='Fait partie de' label.en='Part of'"
	 * @generated
	 * @ordered
	 */
	public static final int PART_OF_VALUE = 1;

	/**
	 * The '<em><b>Replaces</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Replaces.
	 * <!-- end-model-doc -->
	 * @see #REPLACES
	 * @model name="replaces"
	 *        annotation="http://maillage.org/model/doc label.fr='Remplace' label.en='Replaces'"
	 * @generated
	 * @ordered
	 */
	public static final int REPLACES_VALUE = 2;

	/**
	 * The '<em><b>Replaced By</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Replaced by.
	 * <!-- end-model-doc -->
	 * @see #REPLACED_BY
	 * @model name="replacedBy"
	 *        annotation="http://maillage.org/model/doc label.fr='Remplac\351 par' label.en='Replaced by'"
	 * @generated
	 * @ordered
	 */
	public static final int REPLACED_BY_VALUE = 3;

	/**
	 * The '<em><b>Requires</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requires.
	 * <!-- end-model-doc -->
	 * @see #REQUIRES
	 * @model name="requires"
	 *        annotation="http://maillage.org/model/doc label.fr='Suppose' label.en='Requires'"
	 * @generated
	 * @ordered
	 */
	public static final int REQUIRES_VALUE = 4;

	/**
	 * The '<em><b>Completes</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Completes.
	 * <!-- end-model-doc -->
	 * @see #COMPLETES
	 * @model name="completes"
	 *        annotation="http://maillage.org/model/doc label.fr='Compl\350te' label.en='Completes'"
	 * @generated
	 * @ordered
	 */
	public static final int COMPLETES_VALUE = 5;

	/**
	 * The '<em><b>Answers</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers.
	 * <!-- end-model-doc -->
	 * @see #ANSWERS
	 * @model name="answers"
	 *        annotation="http://maillage.org/model/doc label.fr='R\351pond \340' label.en='Answers'"
	 * @generated
	 * @ordered
	 */
	public static final int ANSWERS_VALUE = 6;

	/**
	 * The '<em><b>Cites</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cites.
	 * <!-- end-model-doc -->
	 * @see #CITES
	 * @model name="cites"
	 *        annotation="http://maillage.org/model/doc label.fr='Cite' label.en='Cites'"
	 * @generated
	 * @ordered
	 */
	public static final int CITES_VALUE = 7;

	/**
	 * The '<em><b>Example Of</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Example of.
	 * <!-- end-model-doc -->
	 * @see #EXAMPLE_OF
	 * @model name="exampleOf"
	 *        annotation="http://maillage.org/model/doc label.fr='Exemple de' label.en='Example of'"
	 * @generated
	 * @ordered
	 */
	public static final int EXAMPLE_OF_VALUE = 8;

	/**
	 * An array of all the '<em><b>Relation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RelationKind[] VALUES_ARRAY =
		new RelationKind[] {
			RELATED,
			PART_OF,
			REPLACES,
			REPLACED_BY,
			REQUIRES,
			COMPLETES,
			ANSWERS,
			CITES,
			EXAMPLE_OF,
		};

	/**
	 * A public read-only list of all the '<em><b>Relation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RelationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Relation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationKind get(int value) {
		switch (value) {
			case RELATED_VALUE: return RELATED;
			case PART_OF_VALUE: return PART_OF;
			case REPLACES_VALUE: return REPLACES;
			case REPLACED_BY_VALUE: return REPLACED_BY;
			case REQUIRES_VALUE: return REQUIRES;
			case COMPLETES_VALUE: return COMPLETES;
			case ANSWERS_VALUE: return ANSWERS;
			case CITES_VALUE: return CITES;
			case EXAMPLE_OF_VALUE: return EXAMPLE_OF;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RelationKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //RelationKind
