/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Territory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Territory: Official geographic code or ad-hoc perimeter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Territory#getKind <em>Kind</em>}</li>
 *   <li>{@link org.maillage.model.Territory#getCode <em>Code</em>}</li>
 *   <li>{@link org.maillage.model.Territory#getVintage <em>Vintage</em>}</li>
 *   <li>{@link org.maillage.model.Territory#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.maillage.model.Territory#getParents <em>Parents</em>}</li>
 *   <li>{@link org.maillage.model.Territory#getMembers <em>Members</em>}</li>
 *   <li>{@link org.maillage.model.Territory#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link org.maillage.model.Territory#getPostcodes <em>Postcodes</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getTerritory()
 * @model annotation="http://maillage.org/model/doc label.fr='Territoire' label.en='Territory' hint.fr='Code officiel g\351ographique ou p\351rim\350tre ad hoc.' hint.en='Official geographic code or ad-hoc perimeter.'"
 * @generated
 */
public interface Territory extends Entry {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.TerritoryKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.maillage.model.TerritoryKind
	 * @see #setKind(TerritoryKind)
	 * @see org.maillage.model.MaillagePackage#getTerritory_Kind()
	 * @model annotation="http://maillage.org/model/doc label.fr='Niveau' label.en='Level'"
	 *        annotation="http://maillage.org/model/search as='facet exact'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	TerritoryKind getKind();

	/**
	 * Sets the value of the '{@link org.maillage.model.Territory#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.maillage.model.TerritoryKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TerritoryKind value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code. INSEE code, or SIREN of the EPCI.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.maillage.model.MaillagePackage#getTerritory_Code()
	 * @model annotation="http://maillage.org/model/doc label.fr='Code' label.en='Code' hint.fr='Code INSEE ou SIREN de l\u2019EPCI.' hint.en='INSEE code, or SIREN of the EPCI.'"
	 *        annotation="http://maillage.org/model/search as='exact'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.maillage.model.Territory#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Vintage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vintage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vintage</em>' attribute.
	 * @see #setVintage(String)
	 * @see org.maillage.model.MaillagePackage#getTerritory_Vintage()
	 * @model annotation="http://maillage.org/model/doc label.fr='Mill\351sime' label.en='Vintage'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getVintage();

	/**
	 * Sets the value of the '{@link org.maillage.model.Territory#getVintage <em>Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vintage</em>' attribute.
	 * @see #getVintage()
	 * @generated
	 */
	void setVintage(String value);

	/**
	 * Returns the value of the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Population.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' attribute.
	 * @see #setPopulation(int)
	 * @see org.maillage.model.MaillagePackage#getTerritory_Population()
	 * @model annotation="http://maillage.org/model/doc label.fr='Population' label.en='Population'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/search as='amount'"
	 * @generated
	 */
	int getPopulation();

	/**
	 * Sets the value of the '{@link org.maillage.model.Territory#getPopulation <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' attribute.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(int value);

	/**
	 * Returns the value of the '<em><b>Parents</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contained in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parents</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getTerritory_Parents()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='parent'"
	 *        annotation="http://maillage.org/model/doc label.fr='Contenu dans' label.en='Contained in'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='Territory'"
	 *        annotation="http://maillage.org/model/search as='relation'"
	 * @generated
	 */
	EList<String> getParents();

	/**
	 * Returns the value of the '<em><b>Members</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Made of. For ad-hoc perimeters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getTerritory_Members()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='member'"
	 *        annotation="http://maillage.org/model/doc label.fr='Compos\351 de' label.en='Made of' hint.fr='Pour les p\351rim\350tres ad hoc.' hint.en='For ad-hoc perimeters.'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='Territory'"
	 *        annotation="http://maillage.org/model/search as='relation'"
	 * @generated
	 */
	EList<String> getMembers();

	/**
	 * Returns the value of the '<em><b>Successor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Successor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successor</em>' attribute.
	 * @see #setSuccessor(String)
	 * @see org.maillage.model.MaillagePackage#getTerritory_Successor()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='successor'"
	 *        annotation="http://maillage.org/model/doc label.fr='Remplac\351 par' label.en='Successor'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='Territory'"
	 *        annotation="http://maillage.org/model/search as='relation'"
	 * @generated
	 */
	String getSuccessor();

	/**
	 * Sets the value of the '{@link org.maillage.model.Territory#getSuccessor <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Successor</em>' attribute.
	 * @see #getSuccessor()
	 * @generated
	 */
	void setSuccessor(String value);

	/**
	 * Returns the value of the '<em><b>Postcodes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postcodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Postcodes</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getTerritory_Postcodes()
	 * @model extendedMetaData="kind='element' name='postcode'"
	 *        annotation="http://maillage.org/model/doc label.fr='Codes postaux' label.en='Postcodes'"
	 *        annotation="http://maillage.org/model/search as='exact'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	EList<String> getPostcodes();

} // Territory
