/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Structure Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getStructureRole()
 * @model annotation="http://maillage.org/model/doc label.fr='R\364le' label.en='Role'"
 * @generated
 */
public enum StructureRole implements Enumerator {
	/**
	 * The '<em><b>Enterprise</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ESS enterprise.
	 * <!-- end-model-doc -->
	 * @see #ENTERPRISE_VALUE
	 * @generated
	 * @ordered
	 */
	ENTERPRISE(0, "enterprise", "enterprise"),

	/**
	 * The '<em><b>Network</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Network.
	 * <!-- end-model-doc -->
	 * @see #NETWORK_VALUE
	 * @generated
	 * @ordered
	 */
	NETWORK(1, "network", "network"),

	/**
	 * The '<em><b>Chamber</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regional chamber.
	 * <!-- end-model-doc -->
	 * @see #CHAMBER_VALUE
	 * @generated
	 * @ordered
	 */
	CHAMBER(2, "chamber", "chamber"),

	/**
	 * The '<em><b>Funder</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Funder.
	 * <!-- end-model-doc -->
	 * @see #FUNDER_VALUE
	 * @generated
	 * @ordered
	 */
	FUNDER(3, "funder", "funder"),

	/**
	 * The '<em><b>Institution</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public institution.
	 * <!-- end-model-doc -->
	 * @see #INSTITUTION_VALUE
	 * @generated
	 * @ordered
	 */
	INSTITUTION(4, "institution", "institution"),

	/**
	 * The '<em><b>Provider</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Provider.
	 * <!-- end-model-doc -->
	 * @see #PROVIDER_VALUE
	 * @generated
	 * @ordered
	 */
	PROVIDER(5, "provider", "provider");

	/**
	 * The '<em><b>Enterprise</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ESS enterprise.
	 * <!-- end-model-doc -->
	 * @see #ENTERPRISE
	 * @model name="enterprise"
	 *        annotation="http://maillage.org/model/doc label.fr='Entreprise de l\u2019ESS' label.en='ESS enterprise'"
	 * @generated
	 * @ordered
	 */
	public static final int ENTERPRISE_VALUE = 0;

	/**
	 * The '<em><b>Network</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Network.
	 * <!-- end-model-doc -->
	 * @see #NETWORK
	 * @model name="network"
	 *        annotation="http://maillage.org/model/doc label.fr='R\351seau' label.en='Network'"
	 * @generated
	 * @ordered
	 */
	public static final int NETWORK_VALUE = 1;

	/**
	 * The '<em><b>Chamber</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regional chamber.
	 * <!-- end-model-doc -->
	 * @see #CHAMBER
	 * @model name="chamber"
	 *        annotation="http://maillage.org/model/doc label.fr='Chambre r\351gionale' label.en='Regional chamber'"
	 * @generated
	 * @ordered
	 */
	public static final int CHAMBER_VALUE = 2;

	/**
	 * The '<em><b>Funder</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Funder.
	 * <!-- end-model-doc -->
	 * @see #FUNDER
	 * @model name="funder"
	 *        annotation="http://maillage.org/model/doc label.fr='Financeur' label.en='Funder'"
	 * @generated
	 * @ordered
	 */
	public static final int FUNDER_VALUE = 3;

	/**
	 * The '<em><b>Institution</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public institution.
	 * <!-- end-model-doc -->
	 * @see #INSTITUTION
	 * @model name="institution"
	 *        annotation="http://maillage.org/model/doc label.fr='Institution publique' label.en='Public institution'"
	 * @generated
	 * @ordered
	 */
	public static final int INSTITUTION_VALUE = 4;

	/**
	 * The '<em><b>Provider</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Provider.
	 * <!-- end-model-doc -->
	 * @see #PROVIDER
	 * @model name="provider"
	 *        annotation="http://maillage.org/model/doc label.fr='Prestataire' label.en='Provider'"
	 * @generated
	 * @ordered
	 */
	public static final int PROVIDER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Structure Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StructureRole[] VALUES_ARRAY =
		new StructureRole[] {
			ENTERPRISE,
			NETWORK,
			CHAMBER,
			FUNDER,
			INSTITUTION,
			PROVIDER,
		};

	/**
	 * A public read-only list of all the '<em><b>Structure Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StructureRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Structure Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StructureRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StructureRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Structure Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StructureRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StructureRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Structure Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StructureRole get(int value) {
		switch (value) {
			case ENTERPRISE_VALUE: return ENTERPRISE;
			case NETWORK_VALUE: return NETWORK;
			case CHAMBER_VALUE: return CHAMBER;
			case FUNDER_VALUE: return FUNDER;
			case INSTITUTION_VALUE: return INSTITUTION;
			case PROVIDER_VALUE: return PROVIDER;
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
	private StructureRole(int value, String name, String literal) {
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
	
} //StructureRole
