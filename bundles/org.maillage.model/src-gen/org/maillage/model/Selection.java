/**
 */
package org.maillage.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Selection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Selected entry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Selection#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.maillage.model.Selection#getState <em>State</em>}</li>
 *   <li>{@link org.maillage.model.Selection#getSince <em>Since</em>}</li>
 *   <li>{@link org.maillage.model.Selection#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.maillage.model.Selection#getRemindDays <em>Remind Days</em>}</li>
 *   <li>{@link org.maillage.model.Selection#getNote <em>Note</em>}</li>
 *   <li>{@link org.maillage.model.Selection#getInNote <em>In Note</em>}</li>
 *   <li>{@link org.maillage.model.Selection#getComment <em>Comment</em>}</li>
 *   <li>{@link org.maillage.model.Selection#getHistory <em>History</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getSelection()
 * @model annotation="http://maillage.org/model/doc label.fr='Fiche retenue' label.en='Selected entry'"
 * @generated
 */
public interface Selection extends EObject {
	/**
	 * Returns the value of the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' attribute.
	 * @see #setEntry(String)
	 * @see org.maillage.model.MaillagePackage#getSelection_Entry()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        annotation="http://maillage.org/model/doc label.fr='Fiche' label.en='Entry'"
	 *        annotation="http://maillage.org/model/check reference='Entry' required='true'"
	 * @generated
	 */
	String getEntry();

	/**
	 * Sets the value of the '{@link org.maillage.model.Selection#getEntry <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry</em>' attribute.
	 * @see #getEntry()
	 * @generated
	 */
	void setEntry(String value);

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
	 * @see org.maillage.model.MaillagePackage#getSelection_State()
	 * @model annotation="http://maillage.org/model/doc label.fr='Suite donn\351e' label.en='State'"
	 * @generated
	 */
	SelectionState getState();

	/**
	 * Sets the value of the '{@link org.maillage.model.Selection#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.maillage.model.SelectionState
	 * @see #getState()
	 * @generated
	 */
	void setState(SelectionState value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getSelection_Since()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Depuis le' label.en='Since'"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.maillage.model.Selection#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount (€).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getSelection_Amount()
	 * @model annotation="http://maillage.org/model/doc label.fr='Montant (\u20ac)' label.en='Amount (\u20ac)'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.maillage.model.Selection#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Remind Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reminder (days before the deadline). 0: no reminder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remind Days</em>' attribute.
	 * @see #setRemindDays(int)
	 * @see org.maillage.model.MaillagePackage#getSelection_RemindDays()
	 * @model annotation="http://maillage.org/model/doc label.fr='Rappel (jours avant l\u2019\351ch\351ance)' label.en='Reminder (days before the deadline)' hint.fr='0 : pas de rappel.' hint.en='0: no reminder.'"
	 * @generated
	 */
	int getRemindDays();

	/**
	 * Sets the value of the '{@link org.maillage.model.Selection#getRemindDays <em>Remind Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remind Days</em>' attribute.
	 * @see #getRemindDays()
	 * @generated
	 */
	void setRemindDays(int value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.maillage.model.MaillagePackage#getSelection_Note()
	 * @model extendedMetaData="kind='element' name='note'"
	 *        annotation="http://maillage.org/model/doc label.fr='Remarque' label.en='Note'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.Selection#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>In Note</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.Tristate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the note: Unknown: unless it was refused or dropped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Note</em>' attribute.
	 * @see org.maillage.model.Tristate
	 * @see #setInNote(Tristate)
	 * @see org.maillage.model.MaillagePackage#getSelection_InNote()
	 * @model annotation="http://maillage.org/model/doc label.fr='Dans la note' label.en='In the note' hint.fr='Non pr\351cis\351 : sauf si elle a \351t\351 refus\351e ou abandonn\351e.' hint.en='Unknown: unless it was refused or dropped.'"
	 * @generated
	 */
	Tristate getInNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.Selection#getInNote <em>In Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Note</em>' attribute.
	 * @see org.maillage.model.Tristate
	 * @see #getInNote()
	 * @generated
	 */
	void setInNote(Tristate value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comment: What the adviser says of it to the project holder, in the note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.maillage.model.MaillagePackage#getSelection_Comment()
	 * @model extendedMetaData="kind='element' name='comment'"
	 *        annotation="http://maillage.org/model/doc label.fr='Commentaire' label.en='Comment' hint.fr='Ce que le conseiller en dit au porteur de projet, dans la note.' hint.en='What the adviser says of it to the project holder, in the note.'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.maillage.model.Selection#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>History</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.SelectionStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * History.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getSelection_History()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='step'"
	 *        annotation="http://maillage.org/model/doc label.fr='Historique' label.en='History'"
	 * @generated
	 */
	EList<SelectionStep> getHistory();

} // Selection
