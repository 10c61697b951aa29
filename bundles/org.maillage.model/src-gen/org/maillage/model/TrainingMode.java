/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Training Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getTrainingMode()
 * @model annotation="http://maillage.org/model/doc label.fr='Modalit\351' label.en='Mode'"
 * @generated
 */
public enum TrainingMode implements Enumerator {
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
	 * The '<em><b>On Site</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On site.
	 * <!-- end-model-doc -->
	 * @see #ON_SITE_VALUE
	 * @generated
	 * @ordered
	 */
	ON_SITE(1, "onSite", "onSite"),

	/**
	 * The '<em><b>Remote</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remote.
	 * <!-- end-model-doc -->
	 * @see #REMOTE_VALUE
	 * @generated
	 * @ordered
	 */
	REMOTE(2, "remote", "remote"),

	/**
	 * The '<em><b>Blended</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Blended.
	 * <!-- end-model-doc -->
	 * @see #BLENDED_VALUE
	 * @generated
	 * @ordered
	 */
	BLENDED(3, "blended", "blended");

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
	 * The '<em><b>On Site</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On site.
	 * <!-- end-model-doc -->
	 * @see #ON_SITE
	 * @model name="onSite"
	 *        annotation="http://maillage.org/model/doc label.fr='Sur place' label.en='On site'"
	 * @generated
	 * @ordered
	 */
	public static final int ON_SITE_VALUE = 1;

	/**
	 * The '<em><b>Remote</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remote.
	 * <!-- end-model-doc -->
	 * @see #REMOTE
	 * @model name="remote"
	 *        annotation="http://maillage.org/model/doc label.fr='\300 distance' label.en='Remote'"
	 * @generated
	 * @ordered
	 */
	public static final int REMOTE_VALUE = 2;

	/**
	 * The '<em><b>Blended</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Blended.
	 * <!-- end-model-doc -->
	 * @see #BLENDED
	 * @model name="blended"
	 *        annotation="http://maillage.org/model/doc label.fr='Mixte' label.en='Blended'"
	 * @generated
	 * @ordered
	 */
	public static final int BLENDED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Training Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TrainingMode[] VALUES_ARRAY =
		new TrainingMode[] {
			UNKNOWN,
			ON_SITE,
			REMOTE,
			BLENDED,
		};

	/**
	 * A public read-only list of all the '<em><b>Training Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TrainingMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Training Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrainingMode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TrainingMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Training Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrainingMode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TrainingMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Training Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrainingMode get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case ON_SITE_VALUE: return ON_SITE;
			case REMOTE_VALUE: return REMOTE;
			case BLENDED_VALUE: return BLENDED;
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
	private TrainingMode(int value, String name, String literal) {
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
	
} //TrainingMode
