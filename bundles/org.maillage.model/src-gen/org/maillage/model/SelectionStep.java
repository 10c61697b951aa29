/**
 */
package org.maillage.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Selection Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Step of the follow-up: What was done with a selected entry, and when.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.SelectionStep#getOn <em>On</em>}</li>
 *   <li>{@link org.maillage.model.SelectionStep#getState <em>State</em>}</li>
 *   <li>{@link org.maillage.model.SelectionStep#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.maillage.model.SelectionStep#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getSelectionStep()
 * @model annotation="http://maillage.org/model/doc label.fr='\311tape du suivi' label.en='Step of the follow-up' hint.fr='Ce qui a \351t\351 fait d\u2019une fiche retenue, et quand.' hint.en='What was done with a selected entry, and when.'"
 * @generated
 */
public interface SelectionStep extends EObject {
	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getSelectionStep_On()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Date' label.en='Date'"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.maillage.model.SelectionStep#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.SelectionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.maillage.model.SelectionState
	 * @see #setState(SelectionState)
	 * @see org.maillage.model.MaillagePackage#getSelectionStep_State()
	 * @model annotation="http://maillage.org/model/doc label.fr='Suite donn\351e' label.en='State'"
	 * @generated
	 */
	SelectionState getState();

	/**
	 * Sets the value of the '{@link org.maillage.model.SelectionStep#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.maillage.model.SelectionState
	 * @see #getState()
	 * @generated
	 */
	void setState(SelectionState value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount (€).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getSelectionStep_Amount()
	 * @model annotation="http://maillage.org/model/doc label.fr='Montant (\u20ac)' label.en='Amount (\u20ac)'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.maillage.model.SelectionStep#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.maillage.model.MaillagePackage#getSelectionStep_Note()
	 * @model extendedMetaData="kind='element' name='note'"
	 *        annotation="http://maillage.org/model/doc label.fr='Remarque' label.en='Note'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.SelectionStep#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // SelectionStep
