/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Selection State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getSelectionState()
 * @model annotation="http://maillage.org/model/doc label.fr='Suite donn\351e' label.en='State'"
 * @generated
 */
public enum SelectionState implements Enumerator {
	/**
	 * The '<em><b>To Study</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To study.
	 * <!-- end-model-doc -->
	 * @see #TO_STUDY_VALUE
	 * @generated
	 * @ordered
	 */
	TO_STUDY(0, "toStudy", "toStudy"),

	/**
	 * The '<em><b>Recommended</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recommended.
	 * <!-- end-model-doc -->
	 * @see #RECOMMENDED_VALUE
	 * @generated
	 * @ordered
	 */
	RECOMMENDED(1, "recommended", "recommended"),

	/**
	 * The '<em><b>Requested</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requested.
	 * <!-- end-model-doc -->
	 * @see #REQUESTED_VALUE
	 * @generated
	 * @ordered
	 */
	REQUESTED(2, "requested", "requested"),

	/**
	 * The '<em><b>Obtained</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Obtained.
	 * <!-- end-model-doc -->
	 * @see #OBTAINED_VALUE
	 * @generated
	 * @ordered
	 */
	OBTAINED(3, "obtained", "obtained"),

	/**
	 * The '<em><b>Refused</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Refused.
	 * <!-- end-model-doc -->
	 * @see #REFUSED_VALUE
	 * @generated
	 * @ordered
	 */
	REFUSED(4, "refused", "refused"),

	/**
	 * The '<em><b>Dropped</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dropped.
	 * <!-- end-model-doc -->
	 * @see #DROPPED_VALUE
	 * @generated
	 * @ordered
	 */
	DROPPED(5, "dropped", "dropped");

	/**
	 * The '<em><b>To Study</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To study.
	 * <!-- end-model-doc -->
	 * @see #TO_STUDY
	 * @model name="toStudy"
	 *        annotation="http://maillage.org/model/doc label.fr='\300 \351tudier' label.en='To study'"
	 * @generated
	 * @ordered
	 */
	public static final int TO_STUDY_VALUE = 0;

	/**
	 * The '<em><b>Recommended</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recommended.
	 * <!-- end-model-doc -->
	 * @see #RECOMMENDED
	 * @model name="recommended"
	 *        annotation="http://maillage.org/model/doc label.fr='Recommand\351e' label.en='Recommended'"
	 * @generated
	 * @ordered
	 */
	public static final int RECOMMENDED_VALUE = 1;

	/**
	 * The '<em><b>Requested</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requested.
	 * <!-- end-model-doc -->
	 * @see #REQUESTED
	 * @model name="requested"
	 *        annotation="http://maillage.org/model/doc label.fr='Demand\351e' label.en='Requested'"
	 * @generated
	 * @ordered
	 */
	public static final int REQUESTED_VALUE = 2;

	/**
	 * The '<em><b>Obtained</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Obtained.
	 * <!-- end-model-doc -->
	 * @see #OBTAINED
	 * @model name="obtained"
	 *        annotation="http://maillage.org/model/doc label.fr='Obtenue' label.en='Obtained'"
	 * @generated
	 * @ordered
	 */
	public static final int OBTAINED_VALUE = 3;

	/**
	 * The '<em><b>Refused</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Refused.
	 * <!-- end-model-doc -->
	 * @see #REFUSED
	 * @model name="refused"
	 *        annotation="http://maillage.org/model/doc label.fr='Refus\351e' label.en='Refused'"
	 * @generated
	 * @ordered
	 */
	public static final int REFUSED_VALUE = 4;

	/**
	 * The '<em><b>Dropped</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dropped.
	 * <!-- end-model-doc -->
	 * @see #DROPPED
	 * @model name="dropped"
	 *        annotation="http://maillage.org/model/doc label.fr='Abandonn\351e' label.en='Dropped'"
	 * @generated
	 * @ordered
	 */
	public static final int DROPPED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Selection State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SelectionState[] VALUES_ARRAY =
		new SelectionState[] {
			TO_STUDY,
			RECOMMENDED,
			REQUESTED,
			OBTAINED,
			REFUSED,
			DROPPED,
		};

	/**
	 * A public read-only list of all the '<em><b>Selection State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SelectionState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Selection State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SelectionState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SelectionState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Selection State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SelectionState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SelectionState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Selection State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SelectionState get(int value) {
		switch (value) {
			case TO_STUDY_VALUE: return TO_STUDY;
			case RECOMMENDED_VALUE: return RECOMMENDED;
			case REQUESTED_VALUE: return REQUESTED;
			case OBTAINED_VALUE: return OBTAINED;
			case REFUSED_VALUE: return REFUSED;
			case DROPPED_VALUE: return DROPPED;
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
	private SelectionState(int value, String name, String literal) {
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
	
} //SelectionState
