/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Link State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getLinkState()
 * @model annotation="http://maillage.org/model/doc label.fr='\311tat' label.en='State'"
 * @generated
 */
public enum LinkState implements Enumerator {
	/**
	 * The '<em><b>Unchecked</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unchecked.
	 * <!-- end-model-doc -->
	 * @see #UNCHECKED_VALUE
	 * @generated
	 * @ordered
	 */
	UNCHECKED(0, "unchecked", "unchecked"),

	/**
	 * The '<em><b>Valid</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Valid.
	 * <!-- end-model-doc -->
	 * @see #VALID_VALUE
	 * @generated
	 * @ordered
	 */
	VALID(1, "valid", "valid"),

	/**
	 * The '<em><b>Redirected</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Redirected.
	 * <!-- end-model-doc -->
	 * @see #REDIRECTED_VALUE
	 * @generated
	 * @ordered
	 */
	REDIRECTED(2, "redirected", "redirected"),

	/**
	 * The '<em><b>Broken</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Broken.
	 * <!-- end-model-doc -->
	 * @see #BROKEN_VALUE
	 * @generated
	 * @ordered
	 */
	BROKEN(3, "broken", "broken"),

	/**
	 * The '<em><b>Uncertain</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uncertain.
	 * <!-- end-model-doc -->
	 * @see #UNCERTAIN_VALUE
	 * @generated
	 * @ordered
	 */
	UNCERTAIN(4, "uncertain", "uncertain");

	/**
	 * The '<em><b>Unchecked</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unchecked.
	 * <!-- end-model-doc -->
	 * @see #UNCHECKED
	 * @model name="unchecked"
	 *        annotation="http://maillage.org/model/doc label.fr='Non contr\364l\351' label.en='Unchecked'"
	 * @generated
	 * @ordered
	 */
	public static final int UNCHECKED_VALUE = 0;

	/**
	 * The '<em><b>Valid</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Valid.
	 * <!-- end-model-doc -->
	 * @see #VALID
	 * @model name="valid"
	 *        annotation="http://maillage.org/model/doc label.fr='Valide' label.en='Valid'"
	 * @generated
	 * @ordered
	 */
	public static final int VALID_VALUE = 1;

	/**
	 * The '<em><b>Redirected</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Redirected.
	 * <!-- end-model-doc -->
	 * @see #REDIRECTED
	 * @model name="redirected"
	 *        annotation="http://maillage.org/model/doc label.fr='Redirig\351' label.en='Redirected'"
	 * @generated
	 * @ordered
	 */
	public static final int REDIRECTED_VALUE = 2;

	/**
	 * The '<em><b>Broken</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Broken.
	 * <!-- end-model-doc -->
	 * @see #BROKEN
	 * @model name="broken"
	 *        annotation="http://maillage.org/model/doc label.fr='Rompu' label.en='Broken'"
	 * @generated
	 * @ordered
	 */
	public static final int BROKEN_VALUE = 3;

	/**
	 * The '<em><b>Uncertain</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uncertain.
	 * <!-- end-model-doc -->
	 * @see #UNCERTAIN
	 * @model name="uncertain"
	 *        annotation="http://maillage.org/model/doc label.fr='Incertain' label.en='Uncertain'"
	 * @generated
	 * @ordered
	 */
	public static final int UNCERTAIN_VALUE = 4;

	/**
	 * An array of all the '<em><b>Link State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LinkState[] VALUES_ARRAY =
		new LinkState[] {
			UNCHECKED,
			VALID,
			REDIRECTED,
			BROKEN,
			UNCERTAIN,
		};

	/**
	 * A public read-only list of all the '<em><b>Link State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LinkState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Link State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LinkState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Link State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LinkState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Link State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkState get(int value) {
		switch (value) {
			case UNCHECKED_VALUE: return UNCHECKED;
			case VALID_VALUE: return VALID;
			case REDIRECTED_VALUE: return REDIRECTED;
			case BROKEN_VALUE: return BROKEN;
			case UNCERTAIN_VALUE: return UNCERTAIN;
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
	private LinkState(int value, String name, String literal) {
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
	
} //LinkState
