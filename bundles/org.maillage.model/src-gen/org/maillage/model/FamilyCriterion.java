/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Family Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Family.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.FamilyCriterion#getFamilies <em>Families</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getFamilyCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='Famille' label.en='Family'"
 * @generated
 */
public interface FamilyCriterion extends Criterion {
	/**
	 * Returns the value of the '<em><b>Families</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Families.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Families</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getFamilyCriterion_Families()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='family'"
	 *        annotation="http://maillage.org/model/doc label.fr='Familles \351ligibles' label.en='Eligible families'"
	 *        annotation="http://maillage.org/model/search as='facet' field='eligibleFamilies'"
	 *        annotation="http://maillage.org/model/check reference='Family' required='true'"
	 * @generated
	 */
	EList<String> getFamilies();

} // FamilyCriterion
