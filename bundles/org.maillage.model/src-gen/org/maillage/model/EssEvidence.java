/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ess Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Evidence.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.EssEvidence#getKind <em>Kind</em>}</li>
 *   <li>{@link org.maillage.model.EssEvidence#getStatus <em>Status</em>}</li>
 *   <li>{@link org.maillage.model.EssEvidence#getDate <em>Date</em>}</li>
 *   <li>{@link org.maillage.model.EssEvidence#getUntil <em>Until</em>}</li>
 *   <li>{@link org.maillage.model.EssEvidence#getSource <em>Source</em>}</li>
 *   <li>{@link org.maillage.model.EssEvidence#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getEssEvidence()
 * @model annotation="http://maillage.org/model/doc label.fr='Preuve' label.en='Evidence'"
 * @generated
 */
public interface EssEvidence extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.EvidenceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.maillage.model.EvidenceKind
	 * @see #setKind(EvidenceKind)
	 * @see org.maillage.model.MaillagePackage#getEssEvidence_Kind()
	 * @model annotation="http://maillage.org/model/doc label.fr='Nature' label.en='Kind'"
	 * @generated
	 */
	EvidenceKind getKind();

	/**
	 * Sets the value of the '{@link org.maillage.model.EssEvidence#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.maillage.model.EvidenceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvidenceKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.Tristate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is ESS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.maillage.model.Tristate
	 * @see #setStatus(Tristate)
	 * @see org.maillage.model.MaillagePackage#getEssEvidence_Status()
	 * @model annotation="http://maillage.org/model/doc label.fr='De l\u2019ESS' label.en='Is ESS'"
	 * @generated
	 */
	Tristate getStatus();

	/**
	 * Sets the value of the '{@link org.maillage.model.EssEvidence#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.maillage.model.Tristate
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(Tristate value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getEssEvidence_Date()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Date' label.en='Date'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.maillage.model.EssEvidence#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getEssEvidence_Until()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Jusqu\u2019au' label.en='Until'"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.maillage.model.EssEvidence#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.maillage.model.MaillagePackage#getEssEvidence_Source()
	 * @model extendedMetaData="kind='element' name='source'"
	 *        annotation="http://maillage.org/model/doc label.fr='Source' label.en='Source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.maillage.model.EssEvidence#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.maillage.model.MaillagePackage#getEssEvidence_Note()
	 * @model extendedMetaData="kind='element' name='note'"
	 *        annotation="http://maillage.org/model/doc label.fr='Remarque' label.en='Note'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.EssEvidence#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // EssEvidence
