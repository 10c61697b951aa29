/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Territory Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getTerritoryKind()
 * @model annotation="http://maillage.org/model/doc label.fr='Niveau' label.en='Level'"
 * @generated
 */
public enum TerritoryKind implements Enumerator {
	/**
	 * The '<em><b>Commune</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Municipality.
	 * <!-- end-model-doc -->
	 * @see #COMMUNE_VALUE
	 * @generated
	 * @ordered
	 */
	COMMUNE(0, "commune", "commune"),

	/**
	 * The '<em><b>Epci</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * EPCI.
	 * <!-- end-model-doc -->
	 * @see #EPCI_VALUE
	 * @generated
	 * @ordered
	 */
	EPCI(1, "epci", "epci"),

	/**
	 * The '<em><b>Basin</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Basin.
	 * <!-- end-model-doc -->
	 * @see #BASIN_VALUE
	 * @generated
	 * @ordered
	 */
	BASIN(2, "basin", "basin"),

	/**
	 * The '<em><b>Departement</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Département.
	 * <!-- end-model-doc -->
	 * @see #DEPARTEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DEPARTEMENT(3, "departement", "departement"),

	/**
	 * The '<em><b>Region</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Region.
	 * <!-- end-model-doc -->
	 * @see #REGION_VALUE
	 * @generated
	 * @ordered
	 */
	REGION(4, "region", "region"),

	/**
	 * The '<em><b>Country</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Country.
	 * <!-- end-model-doc -->
	 * @see #COUNTRY_VALUE
	 * @generated
	 * @ordered
	 */
	COUNTRY(5, "country", "country"),

	/**
	 * The '<em><b>Union</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * European Union.
	 * <!-- end-model-doc -->
	 * @see #UNION_VALUE
	 * @generated
	 * @ordered
	 */
	UNION(6, "union", "union"),

	/**
	 * The '<em><b>Perimeter</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Perimeter.
	 * <!-- end-model-doc -->
	 * @see #PERIMETER_VALUE
	 * @generated
	 * @ordered
	 */
	PERIMETER(7, "perimeter", "perimeter"),

	/**
	 * The '<em><b>Former Commune</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Former municipality.
	 * <!-- end-model-doc -->
	 * @see #FORMER_COMMUNE_VALUE
	 * @generated
	 * @ordered
	 */
	FORMER_COMMUNE(8, "formerCommune", "formerCommune");

	/**
	 * The '<em><b>Commune</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Municipality.
	 * <!-- end-model-doc -->
	 * @see #COMMUNE
	 * @model name="commune"
	 *        annotation="http://maillage.org/model/doc label.fr='Commune' label.en='Municipality'"
	 * @generated
	 * @ordered
	 */
	public static final int COMMUNE_VALUE = 0;

	/**
	 * The '<em><b>Epci</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * EPCI.
	 * <!-- end-model-doc -->
	 * @see #EPCI
	 * @model name="epci"
	 *        annotation="http://maillage.org/model/doc label.fr='EPCI' label.en='EPCI'"
	 * @generated
	 * @ordered
	 */
	public static final int EPCI_VALUE = 1;

	/**
	 * The '<em><b>Basin</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Basin.
	 * <!-- end-model-doc -->
	 * @see #BASIN
	 * @model name="basin"
	 *        annotation="http://maillage.org/model/doc label.fr='Bassin' label.en='Basin'"
	 * @generated
	 * @ordered
	 */
	public static final int BASIN_VALUE = 2;

	/**
	 * The '<em><b>Departement</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Département.
	 * <!-- end-model-doc -->
	 * @see #DEPARTEMENT
	 * @model name="departement"
	 *        annotation="http://maillage.org/model/doc label.fr='D\351partement' label.en='D\351partement'"
	 * @generated
	 * @ordered
	 */
	public static final int DEPARTEMENT_VALUE = 3;

	/**
	 * The '<em><b>Region</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Region.
	 * <!-- end-model-doc -->
	 * @see #REGION
	 * @model name="region"
	 *        annotation="http://maillage.org/model/doc label.fr='R\351gion' label.en='Region'"
	 * @generated
	 * @ordered
	 */
	public static final int REGION_VALUE = 4;

	/**
	 * The '<em><b>Country</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Country.
	 * <!-- end-model-doc -->
	 * @see #COUNTRY
	 * @model name="country"
	 *        annotation="http://maillage.org/model/doc label.fr='Pays' label.en='Country'"
	 * @generated
	 * @ordered
	 */
	public static final int COUNTRY_VALUE = 5;

	/**
	 * The '<em><b>Union</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * European Union.
	 * <!-- end-model-doc -->
	 * @see #UNION
	 * @model name="union"
	 *        annotation="http://maillage.org/model/doc label.fr='Union europ\351enne' label.en='European Union'"
	 * @generated
	 * @ordered
	 */
	public static final int UNION_VALUE = 6;

	/**
	 * The '<em><b>Perimeter</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Perimeter.
	 * <!-- end-model-doc -->
	 * @see #PERIMETER
	 * @model name="perimeter"
	 *        annotation="http://maillage.org/model/doc label.fr='P\351rim\350tre' label.en='Perimeter'"
	 * @generated
	 * @ordered
	 */
	public static final int PERIMETER_VALUE = 7;

	/**
	 * The '<em><b>Former Commune</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Former municipality.
	 * <!-- end-model-doc -->
	 * @see #FORMER_COMMUNE
	 * @model name="formerCommune"
	 *        annotation="http://maillage.org/model/doc label.fr='Ancienne commune' label.en='Former municipality'"
	 * @generated
	 * @ordered
	 */
	public static final int FORMER_COMMUNE_VALUE = 8;

	/**
	 * An array of all the '<em><b>Territory Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TerritoryKind[] VALUES_ARRAY =
		new TerritoryKind[] {
			COMMUNE,
			EPCI,
			BASIN,
			DEPARTEMENT,
			REGION,
			COUNTRY,
			UNION,
			PERIMETER,
			FORMER_COMMUNE,
		};

	/**
	 * A public read-only list of all the '<em><b>Territory Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TerritoryKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Territory Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TerritoryKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TerritoryKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Territory Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TerritoryKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TerritoryKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Territory Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TerritoryKind get(int value) {
		switch (value) {
			case COMMUNE_VALUE: return COMMUNE;
			case EPCI_VALUE: return EPCI;
			case BASIN_VALUE: return BASIN;
			case DEPARTEMENT_VALUE: return DEPARTEMENT;
			case REGION_VALUE: return REGION;
			case COUNTRY_VALUE: return COUNTRY;
			case UNION_VALUE: return UNION;
			case PERIMETER_VALUE: return PERIMETER;
			case FORMER_COMMUNE_VALUE: return FORMER_COMMUNE;
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
	private TerritoryKind(int value, String name, String literal) {
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
	
} //TerritoryKind
