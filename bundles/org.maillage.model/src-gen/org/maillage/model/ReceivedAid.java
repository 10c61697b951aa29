/**
 */
package org.maillage.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Received Aid</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Aid received.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.ReceivedAid#getRegime <em>Regime</em>}</li>
 *   <li>{@link org.maillage.model.ReceivedAid#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.maillage.model.ReceivedAid#getOn <em>On</em>}</li>
 *   <li>{@link org.maillage.model.ReceivedAid#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getReceivedAid()
 * @model annotation="http://maillage.org/model/doc label.fr='Aide re\347ue' label.en='Aid received'"
 * @generated
 */
public interface ReceivedAid extends EObject {
	/**
	 * Returns the value of the '<em><b>Regime</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.AidRegime}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regime.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regime</em>' attribute.
	 * @see org.maillage.model.AidRegime
	 * @see #setRegime(AidRegime)
	 * @see org.maillage.model.MaillagePackage#getReceivedAid_Regime()
	 * @model annotation="http://maillage.org/model/doc label.fr='R\351gime' label.en='Regime'"
	 * @generated
	 */
	AidRegime getRegime();

	/**
	 * Sets the value of the '{@link org.maillage.model.ReceivedAid#getRegime <em>Regime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regime</em>' attribute.
	 * @see org.maillage.model.AidRegime
	 * @see #getRegime()
	 * @generated
	 */
	void setRegime(AidRegime value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount (€).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getReceivedAid_Amount()
	 * @model annotation="http://maillage.org/model/doc label.fr='Montant (\u20ac)' label.en='Amount (\u20ac)'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.maillage.model.ReceivedAid#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getReceivedAid_On()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Date' label.en='Date'"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.maillage.model.ReceivedAid#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.maillage.model.MaillagePackage#getReceivedAid_Note()
	 * @model extendedMetaData="kind='element' name='note'"
	 *        annotation="http://maillage.org/model/doc label.fr='Remarque' label.en='Note'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.ReceivedAid#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // ReceivedAid
