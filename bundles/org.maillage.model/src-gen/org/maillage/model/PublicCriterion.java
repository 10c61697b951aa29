/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Public Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Beneficiary public.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.PublicCriterion#getPublics <em>Publics</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getPublicCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='Public b\351n\351ficiaire' label.en='Beneficiary public'"
 * @generated
 */
public interface PublicCriterion extends Criterion {
	/**
	 * Returns the value of the '<em><b>Publics</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audiences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publics</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getPublicCriterion_Publics()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='public'"
	 *        annotation="http://maillage.org/model/doc label.fr='Publics' label.en='Audiences'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:public' required='true'"
	 * @generated
	 */
	EList<String> getPublics();

} // PublicCriterion
