/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Approval or label.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.ApprovalCriterion#getApprovals <em>Approvals</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getApprovalCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='Agr\351ment ou label' label.en='Approval or label'"
 * @generated
 */
public interface ApprovalCriterion extends Criterion {
	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approvals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getApprovalCriterion_Approvals()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='approval'"
	 *        annotation="http://maillage.org/model/doc label.fr='Agr\351ments' label.en='Approvals'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:agrement' required='true'"
	 * @generated
	 */
	EList<String> getApprovals();

} // ApprovalCriterion
