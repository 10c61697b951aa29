/**
 */
package org.maillage.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Age Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Age of the structure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.AgeCriterion#getMinMonths <em>Min Months</em>}</li>
 *   <li>{@link org.maillage.model.AgeCriterion#getMaxMonths <em>Max Months</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getAgeCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='\302ge de la structure' label.en='Age of the structure'"
 * @generated
 */
public interface AgeCriterion extends Criterion {
	/**
	 * Returns the value of the '<em><b>Min Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minimum age (months).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Months</em>' attribute.
	 * @see #isSetMinMonths()
	 * @see #unsetMinMonths()
	 * @see #setMinMonths(int)
	 * @see org.maillage.model.MaillagePackage#getAgeCriterion_MinMonths()
	 * @model unsettable="true"
	 *        annotation="http://maillage.org/model/doc label.fr='\302ge minimum (mois)' label.en='Minimum age (months)'"
	 * @generated
	 */
	int getMinMonths();

	/**
	 * Sets the value of the '{@link org.maillage.model.AgeCriterion#getMinMonths <em>Min Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Months</em>' attribute.
	 * @see #isSetMinMonths()
	 * @see #unsetMinMonths()
	 * @see #getMinMonths()
	 * @generated
	 */
	void setMinMonths(int value);

	/**
	 * Unsets the value of the '{@link org.maillage.model.AgeCriterion#getMinMonths <em>Min Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMinMonths()
	 * @see #getMinMonths()
	 * @see #setMinMonths(int)
	 * @generated
	 */
	void unsetMinMonths();

	/**
	 * Returns whether the value of the '{@link org.maillage.model.AgeCriterion#getMinMonths <em>Min Months</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Min Months</em>' attribute is set.
	 * @see #unsetMinMonths()
	 * @see #getMinMonths()
	 * @see #setMinMonths(int)
	 * @generated
	 */
	boolean isSetMinMonths();

	/**
	 * Returns the value of the '<em><b>Max Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maximum age (months).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Months</em>' attribute.
	 * @see #isSetMaxMonths()
	 * @see #unsetMaxMonths()
	 * @see #setMaxMonths(int)
	 * @see org.maillage.model.MaillagePackage#getAgeCriterion_MaxMonths()
	 * @model unsettable="true"
	 *        annotation="http://maillage.org/model/doc label.fr='\302ge maximum (mois)' label.en='Maximum age (months)'"
	 * @generated
	 */
	int getMaxMonths();

	/**
	 * Sets the value of the '{@link org.maillage.model.AgeCriterion#getMaxMonths <em>Max Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Months</em>' attribute.
	 * @see #isSetMaxMonths()
	 * @see #unsetMaxMonths()
	 * @see #getMaxMonths()
	 * @generated
	 */
	void setMaxMonths(int value);

	/**
	 * Unsets the value of the '{@link org.maillage.model.AgeCriterion#getMaxMonths <em>Max Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMaxMonths()
	 * @see #getMaxMonths()
	 * @see #setMaxMonths(int)
	 * @generated
	 */
	void unsetMaxMonths();

	/**
	 * Returns whether the value of the '{@link org.maillage.model.AgeCriterion#getMaxMonths <em>Max Months</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Max Months</em>' attribute is set.
	 * @see #unsetMaxMonths()
	 * @see #getMaxMonths()
	 * @see #setMaxMonths(int)
	 * @generated
	 */
	boolean isSetMaxMonths();

} // AgeCriterion
