/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Territory Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Territory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.TerritoryCriterion#getTerritories <em>Territories</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getTerritoryCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='Territoire' label.en='Territory'"
 * @generated
 */
public interface TerritoryCriterion extends Criterion {
	/**
	 * Returns the value of the '<em><b>Territories</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Territories.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Territories</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getTerritoryCriterion_Territories()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='territory'"
	 *        annotation="http://maillage.org/model/doc label.fr='Territoires' label.en='Territories'"
	 *        annotation="http://maillage.org/model/check reference='Territory' required='true'"
	 * @generated
	 */
	EList<String> getTerritories();

} // TerritoryCriterion
