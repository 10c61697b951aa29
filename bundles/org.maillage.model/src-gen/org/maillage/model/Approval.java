/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Approval.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Approval#getApproval <em>Approval</em>}</li>
 *   <li>{@link org.maillage.model.Approval#getFrom <em>From</em>}</li>
 *   <li>{@link org.maillage.model.Approval#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getApproval()
 * @model annotation="http://maillage.org/model/doc label.fr='Agr\351ment' label.en='Approval'"
 * @generated
 */
public interface Approval extends EObject {
	/**
	 * Returns the value of the '<em><b>Approval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approval or label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval</em>' attribute.
	 * @see #setApproval(String)
	 * @see org.maillage.model.MaillagePackage#getApproval_Approval()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        annotation="http://maillage.org/model/doc label.fr='Agr\351ment ou label' label.en='Approval or label'"
	 *        annotation="http://maillage.org/model/search as='facet' field='approvals'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:agrement' required='true'"
	 * @generated
	 */
	String getApproval();

	/**
	 * Sets the value of the '{@link org.maillage.model.Approval#getApproval <em>Approval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval</em>' attribute.
	 * @see #getApproval()
	 * @generated
	 */
	void setApproval(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getApproval_From()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Depuis le' label.en='From'"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.maillage.model.Approval#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getApproval_Until()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Jusqu\u2019au' label.en='Until'"
	 *        annotation="http://maillage.org/model/search as='date'"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.maillage.model.Approval#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

} // Approval
