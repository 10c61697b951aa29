/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Legal Form Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Legal form.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.LegalFormCriterion#getLegalForms <em>Legal Forms</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getLegalFormCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='Forme juridique' label.en='Legal form'"
 * @generated
 */
public interface LegalFormCriterion extends Criterion {
	/**
	 * Returns the value of the '<em><b>Legal Forms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal forms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Forms</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getLegalFormCriterion_LegalForms()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='legalForm'"
	 *        annotation="http://maillage.org/model/doc label.fr='Formes juridiques \351ligibles' label.en='Eligible legal forms'"
	 *        annotation="http://maillage.org/model/search as='facet' field='eligibleLegalForms'"
	 *        annotation="http://maillage.org/model/check reference='LegalForm' required='true'"
	 * @generated
	 */
	EList<String> getLegalForms();

} // LegalFormCriterion
