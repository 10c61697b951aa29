/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expense Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Kind of expense.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.ExpenseCriterion#getExpenses <em>Expenses</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getExpenseCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='Nature de d\351pense' label.en='Kind of expense'"
 * @generated
 */
public interface ExpenseCriterion extends Criterion {
	/**
	 * Returns the value of the '<em><b>Expenses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expenses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expenses</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getExpenseCriterion_Expenses()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='expense'"
	 *        annotation="http://maillage.org/model/doc label.fr='D\351penses' label.en='Expenses'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:depense' required='true'"
	 * @generated
	 */
	EList<String> getExpenses();

} // ExpenseCriterion
