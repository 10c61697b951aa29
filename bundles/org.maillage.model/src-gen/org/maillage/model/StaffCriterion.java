/**
 */
package org.maillage.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Staff Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Staff: Full-time equivalents.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.StaffCriterion#getMin <em>Min</em>}</li>
 *   <li>{@link org.maillage.model.StaffCriterion#getMax <em>Max</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getStaffCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='Effectif' label.en='Staff' hint.fr='En \351quivalents temps plein.' hint.en='Full-time equivalents.'"
 * @generated
 */
public interface StaffCriterion extends Criterion {
	/**
	 * Returns the value of the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minimum (FTE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min</em>' attribute.
	 * @see #setMin(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getStaffCriterion_Min()
	 * @model annotation="http://maillage.org/model/doc label.fr='Minimum (ETP)' label.en='Minimum (FTE)'"
	 * @generated
	 */
	BigDecimal getMin();

	/**
	 * Sets the value of the '{@link org.maillage.model.StaffCriterion#getMin <em>Min</em>}' attribute.
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
	 * Maximum (FTE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getStaffCriterion_Max()
	 * @model annotation="http://maillage.org/model/doc label.fr='Maximum (ETP)' label.en='Maximum (FTE)'"
	 * @generated
	 */
	BigDecimal getMax();

	/**
	 * Sets the value of the '{@link org.maillage.model.StaffCriterion#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(BigDecimal value);

} // StaffCriterion
