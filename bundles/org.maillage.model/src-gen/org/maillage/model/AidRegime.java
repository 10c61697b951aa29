/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Aid Regime</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getAidRegime()
 * @model annotation="http://maillage.org/model/doc label.fr='R\351gime d\u2019aide d\u2019\311tat' label.en='State-aid regime'"
 * @generated
 */
public enum AidRegime implements Enumerator {
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
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No State aid.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(1, "none", "none"),

	/**
	 * The '<em><b>De Minimis</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General de minimis.
	 * <!-- end-model-doc -->
	 * @see #DE_MINIMIS_VALUE
	 * @generated
	 * @ordered
	 */
	DE_MINIMIS(2, "deMinimis", "deMinimis"),

	/**
	 * The '<em><b>De Minimis Sgei</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SGEI de minimis.
	 * <!-- end-model-doc -->
	 * @see #DE_MINIMIS_SGEI_VALUE
	 * @generated
	 * @ordered
	 */
	DE_MINIMIS_SGEI(3, "deMinimisSgei", "deMinimisSgei"),

	/**
	 * The '<em><b>De Minimis Agriculture</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agricultural de minimis.
	 * <!-- end-model-doc -->
	 * @see #DE_MINIMIS_AGRICULTURE_VALUE
	 * @generated
	 * @ordered
	 */
	DE_MINIMIS_AGRICULTURE(4, "deMinimisAgriculture", "deMinimisAgriculture"),

	/**
	 * The '<em><b>Gber</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GBER.
	 * <!-- end-model-doc -->
	 * @see #GBER_VALUE
	 * @generated
	 * @ordered
	 */
	GBER(5, "gber", "gber"),

	/**
	 * The '<em><b>Sgei</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SGEI.
	 * <!-- end-model-doc -->
	 * @see #SGEI_VALUE
	 * @generated
	 * @ordered
	 */
	SGEI(6, "sgei", "sgei");

	/**
	 * The '<em><b>Unknown</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unknown.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN
	 * @model name="unknown"
	 *        annotation="http://maillage.org/model/doc label.fr='Inconnu' label.en='Unknown'"
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No State aid.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model name="none"
	 *        annotation="http://maillage.org/model/doc label.fr='Hors aide d\u2019\311tat' label.en='No State aid'"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 1;

	/**
	 * The '<em><b>De Minimis</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General de minimis.
	 * <!-- end-model-doc -->
	 * @see #DE_MINIMIS
	 * @model name="deMinimis"
	 *        annotation="http://maillage.org/model/doc label.fr='De minimis g\351n\351ral' label.en='General de minimis'"
	 * @generated
	 * @ordered
	 */
	public static final int DE_MINIMIS_VALUE = 2;

	/**
	 * The '<em><b>De Minimis Sgei</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SGEI de minimis.
	 * <!-- end-model-doc -->
	 * @see #DE_MINIMIS_SGEI
	 * @model name="deMinimisSgei"
	 *        annotation="http://maillage.org/model/doc label.fr='De minimis SIEG' label.en='SGEI de minimis'"
	 * @generated
	 * @ordered
	 */
	public static final int DE_MINIMIS_SGEI_VALUE = 3;

	/**
	 * The '<em><b>De Minimis Agriculture</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agricultural de minimis.
	 * <!-- end-model-doc -->
	 * @see #DE_MINIMIS_AGRICULTURE
	 * @model name="deMinimisAgriculture"
	 *        annotation="http://maillage.org/model/doc label.fr='De minimis agricole' label.en='Agricultural de minimis'"
	 * @generated
	 * @ordered
	 */
	public static final int DE_MINIMIS_AGRICULTURE_VALUE = 4;

	/**
	 * The '<em><b>Gber</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GBER.
	 * <!-- end-model-doc -->
	 * @see #GBER
	 * @model name="gber"
	 *        annotation="http://maillage.org/model/doc label.fr='RGEC' label.en='GBER'"
	 * @generated
	 * @ordered
	 */
	public static final int GBER_VALUE = 5;

	/**
	 * The '<em><b>Sgei</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SGEI.
	 * <!-- end-model-doc -->
	 * @see #SGEI
	 * @model name="sgei"
	 *        annotation="http://maillage.org/model/doc label.fr='SIEG' label.en='SGEI'"
	 * @generated
	 * @ordered
	 */
	public static final int SGEI_VALUE = 6;

	/**
	 * An array of all the '<em><b>Aid Regime</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AidRegime[] VALUES_ARRAY =
		new AidRegime[] {
			UNKNOWN,
			NONE,
			DE_MINIMIS,
			DE_MINIMIS_SGEI,
			DE_MINIMIS_AGRICULTURE,
			GBER,
			SGEI,
		};

	/**
	 * A public read-only list of all the '<em><b>Aid Regime</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AidRegime> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Aid Regime</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AidRegime get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AidRegime result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Aid Regime</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AidRegime getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AidRegime result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Aid Regime</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AidRegime get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case NONE_VALUE: return NONE;
			case DE_MINIMIS_VALUE: return DE_MINIMIS;
			case DE_MINIMIS_SGEI_VALUE: return DE_MINIMIS_SGEI;
			case DE_MINIMIS_AGRICULTURE_VALUE: return DE_MINIMIS_AGRICULTURE;
			case GBER_VALUE: return GBER;
			case SGEI_VALUE: return SGEI;
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
	private AidRegime(int value, String name, String literal) {
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
	
} //AidRegime
