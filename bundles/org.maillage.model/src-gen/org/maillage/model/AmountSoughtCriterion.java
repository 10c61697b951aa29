/**
 */
package org.maillage.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Amount Sought Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Amount sought.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.AmountSoughtCriterion#getMin <em>Min</em>}</li>
 *   <li>{@link org.maillage.model.AmountSoughtCriterion#getMax <em>Max</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getAmountSoughtCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='Montant recherch\351' label.en='Amount sought'"
 * @generated
 */
public interface AmountSoughtCriterion extends Criterion {
	/**
	 * Returns the value of the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minimum (€).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min</em>' attribute.
	 * @see #setMin(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getAmountSoughtCriterion_Min()
	 * @model annotation="http://maillage.org/model/doc label.fr='Minimum (\u20ac)' label.en='Minimum (\u20ac)'"
	 * @generated
	 */
	BigDecimal getMin();

	/**
	 * Sets the value of the '{@link org.maillage.model.AmountSoughtCriterion#getMin <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min</em>' attribute.
	 * @see #getMin()
	 * @generated
	 */
	void setMin(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maximum (€).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getAmountSoughtCriterion_Max()
	 * @model annotation="http://maillage.org/model/doc label.fr='Maximum (\u20ac)' label.en='Maximum (\u20ac)'"
	 * @generated
	 */
	BigDecimal getMax();

	/**
	 * Sets the value of the '{@link org.maillage.model.AmountSoughtCriterion#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(BigDecimal value);

} // AmountSoughtCriterion
