/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Recurrence</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getRecurrence()
 * @model annotation="http://maillage.org/model/doc label.fr='R\351currence' label.en='Recurrence'"
 * @generated
 */
public enum Recurrence implements Enumerator {
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
	 * The '<em><b>One Off</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One-off.
	 * <!-- end-model-doc -->
	 * @see #ONE_OFF_VALUE
	 * @generated
	 * @ordered
	 */
	ONE_OFF(1, "oneOff", "oneOff"),

	/**
	 * The '<em><b>Yearly</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yearly.
	 * <!-- end-model-doc -->
	 * @see #YEARLY_VALUE
	 * @generated
	 * @ordered
	 */
	YEARLY(2, "yearly", "yearly"),

	/**
	 * The '<em><b>Recurring</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recurring.
	 * <!-- end-model-doc -->
	 * @see #RECURRING_VALUE
	 * @generated
	 * @ordered
	 */
	RECURRING(3, "recurring", "recurring"),

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
	PERMANENT(4, "permanent", "permanent");

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
	 * The '<em><b>One Off</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One-off.
	 * <!-- end-model-doc -->
	 * @see #ONE_OFF
	 * @model name="oneOff"
	 *        annotation="http://maillage.org/model/doc label.fr='Ponctuelle' label.en='One-off'"
	 * @generated
	 * @ordered
	 */
	public static final int ONE_OFF_VALUE = 1;

	/**
	 * The '<em><b>Yearly</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yearly.
	 * <!-- end-model-doc -->
	 * @see #YEARLY
	 * @model name="yearly"
	 *        annotation="http://maillage.org/model/doc label.fr='Annuelle' label.en='Yearly'"
	 * @generated
	 * @ordered
	 */
	public static final int YEARLY_VALUE = 2;

	/**
	 * The '<em><b>Recurring</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recurring.
	 * <!-- end-model-doc -->
	 * @see #RECURRING
	 * @model name="recurring"
	 *        annotation="http://maillage.org/model/doc label.fr='R\351currente' label.en='Recurring'"
	 * @generated
	 * @ordered
	 */
	public static final int RECURRING_VALUE = 3;

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
	public static final int PERMANENT_VALUE = 4;

	/**
	 * An array of all the '<em><b>Recurrence</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Recurrence[] VALUES_ARRAY =
		new Recurrence[] {
			UNKNOWN,
			ONE_OFF,
			YEARLY,
			RECURRING,
			PERMANENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Recurrence</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Recurrence> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Recurrence</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Recurrence get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Recurrence result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recurrence</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Recurrence getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Recurrence result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recurrence</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Recurrence get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case ONE_OFF_VALUE: return ONE_OFF;
			case YEARLY_VALUE: return YEARLY;
			case RECURRING_VALUE: return RECURRING;
			case PERMANENT_VALUE: return PERMANENT;
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
	private Recurrence(int value, String name, String literal) {
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
	
} //Recurrence
