/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Call</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Call: A period when one may apply.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Call#getOpens <em>Opens</em>}</li>
 *   <li>{@link org.maillage.model.Call#getPreDeposit <em>Pre Deposit</em>}</li>
 *   <li>{@link org.maillage.model.Call#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.maillage.model.Call#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.maillage.model.Call#isClosed <em>Closed</em>}</li>
 *   <li>{@link org.maillage.model.Call#getTitle <em>Title</em>}</li>
 *   <li>{@link org.maillage.model.Call#getUrl <em>Url</em>}</li>
 *   <li>{@link org.maillage.model.Call#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getCall()
 * @model annotation="http://maillage.org/model/doc label.fr='Appel' label.en='Call' hint.fr='Une p\351riode o\371 l\u2019on peut d\351poser.' hint.en='A period when one may apply.'"
 * @generated
 */
public interface Call extends EObject {
	/**
	 * Returns the value of the '<em><b>Opens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opens</em>' attribute.
	 * @see #setOpens(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getCall_Opens()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Ouvre le' label.en='Opens on'"
	 *        annotation="http://maillage.org/model/search as='date'"
	 * @generated
	 */
	LocalDate getOpens();

	/**
	 * Sets the value of the '{@link org.maillage.model.Call#getOpens <em>Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opens</em>' attribute.
	 * @see #getOpens()
	 * @generated
	 */
	void setOpens(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Pre Deposit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pre-deposit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pre Deposit</em>' attribute.
	 * @see #setPreDeposit(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getCall_PreDeposit()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Pr\351-d\351p\364t' label.en='Pre-deposit'"
	 *        annotation="http://maillage.org/model/search as='date'"
	 * @generated
	 */
	LocalDate getPreDeposit();

	/**
	 * Sets the value of the '{@link org.maillage.model.Call#getPreDeposit <em>Pre Deposit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pre Deposit</em>' attribute.
	 * @see #getPreDeposit()
	 * @generated
	 */
	void setPreDeposit(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deadline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadline</em>' attribute.
	 * @see #setDeadline(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getCall_Deadline()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Date limite' label.en='Deadline'"
	 *        annotation="http://maillage.org/model/search as='date sort' field='deadline' alias='\351ch\351ance cl\364ture'"
	 * @generated
	 */
	LocalDate getDeadline();

	/**
	 * Sets the value of the '{@link org.maillage.model.Call#getDeadline <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' attribute.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Recurrence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.Recurrence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recurrence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurrence</em>' attribute.
	 * @see org.maillage.model.Recurrence
	 * @see #setRecurrence(Recurrence)
	 * @see org.maillage.model.MaillagePackage#getCall_Recurrence()
	 * @model annotation="http://maillage.org/model/doc label.fr='R\351currence' label.en='Recurrence'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 * @generated
	 */
	Recurrence getRecurrence();

	/**
	 * Sets the value of the '{@link org.maillage.model.Call#getRecurrence <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recurrence</em>' attribute.
	 * @see org.maillage.model.Recurrence
	 * @see #getRecurrence()
	 * @generated
	 */
	void setRecurrence(Recurrence value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temporarily closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(boolean)
	 * @see org.maillage.model.MaillagePackage#getCall_Closed()
	 * @model annotation="http://maillage.org/model/doc label.fr='Ferm\351 pour le moment' label.en='Temporarily closed'"
	 * @generated
	 */
	boolean isClosed();

	/**
	 * Sets the value of the '{@link org.maillage.model.Call#isClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #isClosed()
	 * @generated
	 */
	void setClosed(boolean value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.maillage.model.MaillagePackage#getCall_Title()
	 * @model extendedMetaData="kind='element' name='title'"
	 *        annotation="http://maillage.org/model/doc label.fr='Intitul\351' label.en='Title'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.maillage.model.Call#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.maillage.model.MaillagePackage#getCall_Url()
	 * @model annotation="http://maillage.org/model/doc label.fr='Adresse' label.en='Address'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.maillage.model.Call#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.maillage.model.MaillagePackage#getCall_Note()
	 * @model extendedMetaData="kind='element' name='note'"
	 *        annotation="http://maillage.org/model/doc label.fr='Remarque' label.en='Note'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.Call#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Call
