/**
 */
package org.maillage.model;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Planned Expense</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Planned expense.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.PlannedExpense#getKind <em>Kind</em>}</li>
 *   <li>{@link org.maillage.model.PlannedExpense#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.maillage.model.PlannedExpense#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getPlannedExpense()
 * @model annotation="http://maillage.org/model/doc label.fr='D\351pense pr\351vue' label.en='Planned expense'"
 * @generated
 */
public interface PlannedExpense extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.maillage.model.MaillagePackage#getPlannedExpense_Kind()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        annotation="http://maillage.org/model/doc label.fr='Nature' label.en='Kind'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:depense'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.maillage.model.PlannedExpense#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount (€).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getPlannedExpense_Amount()
	 * @model annotation="http://maillage.org/model/doc label.fr='Montant (\u20ac)' label.en='Amount (\u20ac)'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.maillage.model.PlannedExpense#getAmount <em>Amount</em>}' attribute.
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
	 * @see org.maillage.model.MaillagePackage#getPlannedExpense_Note()
	 * @model extendedMetaData="kind='element' name='note'"
	 *        annotation="http://maillage.org/model/doc label.fr='Remarque' label.en='Note'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.PlannedExpense#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // PlannedExpense
