/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Openness</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getOpenness()
 * @model annotation="http://maillage.org/model/doc label.fr='Ouverture' label.en='Openness'"
 * @generated
 */
public enum Openness implements Enumerator {
	/**
	 * The '<em><b>Unknown</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unknown.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "unknown", "unknown"),

	/**
	 * The '<em><b>Permanent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Permanent.
	 * <!-- end-model-doc -->
	 * @see #PERMANENT_VALUE
	 * @generated
	 * @ordered
	 */
	PERMANENT(1, "permanent", "permanent"),

	/**
	 * The '<em><b>Calls</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By calls.
	 * <!-- end-model-doc -->
	 * @see #CALLS_VALUE
	 * @generated
	 * @ordered
	 */
	CALLS(2, "calls", "calls"),

	/**
	 * The '<em><b>Temporarily Closed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temporarily closed.
	 * <!-- end-model-doc -->
	 * @see #TEMPORARILY_CLOSED_VALUE
	 * @generated
	 * @ordered
	 */
	TEMPORARILY_CLOSED(3, "temporarilyClosed", "temporarilyClosed"),

	/**
	 * The '<em><b>Ended</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ended.
	 * <!-- end-model-doc -->
	 * @see #ENDED_VALUE
	 * @generated
	 * @ordered
	 */
	ENDED(4, "ended", "ended");

	/**
	 * The '<em><b>Unknown</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unknown.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN
	 * @model name="unknown"
	 *        annotation="http://maillage.org/model/doc label.fr='Inconnue' label.en='Unknown'"
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>Permanent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Permanent.
	 * <!-- end-model-doc -->
	 * @see #PERMANENT
	 * @model name="permanent"
	 *        annotation="http://maillage.org/model/doc label.fr='Permanente' label.en='Permanent'"
	 * @generated
	 * @ordered
	 */
	public static final int PERMANENT_VALUE = 1;

	/**
	 * The '<em><b>Calls</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By calls.
	 * <!-- end-model-doc -->
	 * @see #CALLS
	 * @model name="calls"
	 *        annotation="http://maillage.org/model/doc label.fr='Par appels' label.en='By calls'"
	 * @generated
	 * @ordered
	 */
	public static final int CALLS_VALUE = 2;

	/**
	 * The '<em><b>Temporarily Closed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temporarily closed.
	 * <!-- end-model-doc -->
	 * @see #TEMPORARILY_CLOSED
	 * @model name="temporarilyClosed"
	 *        annotation="http://maillage.org/model/doc label.fr='Ferm\351e pour le moment' label.en='Temporarily closed'"
	 * @generated
	 * @ordered
	 */
	public static final int TEMPORARILY_CLOSED_VALUE = 3;

	/**
	 * The '<em><b>Ended</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ended.
	 * <!-- end-model-doc -->
	 * @see #ENDED
	 * @model name="ended"
	 *        annotation="http://maillage.org/model/doc label.fr='Termin\351e' label.en='Ended'"
	 * @generated
	 * @ordered
	 */
	public static final int ENDED_VALUE = 4;

	/**
	 * An array of all the '<em><b>Openness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Openness[] VALUES_ARRAY =
		new Openness[] {
			UNKNOWN,
			PERMANENT,
			CALLS,
			TEMPORARILY_CLOSED,
			ENDED,
		};

	/**
	 * A public read-only list of all the '<em><b>Openness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Openness> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Openness</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Openness get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Openness result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Openness</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Openness getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Openness result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Openness</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Openness get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case PERMANENT_VALUE: return PERMANENT;
			case CALLS_VALUE: return CALLS;
			case TEMPORARILY_CLOSED_VALUE: return TEMPORARILY_CLOSED;
			case ENDED_VALUE: return ENDED;
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
	private Openness(int value, String name, String literal) {
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
	
} //Openness
