/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criterion Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Criterion group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.CriterionGroup#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.maillage.model.CriterionGroup#getCriteria <em>Criteria</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getCriterionGroup()
 * @model annotation="http://maillage.org/model/doc label.fr='Groupe de crit\350res' label.en='Criterion group'"
 * @generated
 */
public interface CriterionGroup extends Criterion {
	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.Operator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operator. All, any, none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see org.maillage.model.Operator
	 * @see #setOperator(Operator)
	 * @see org.maillage.model.MaillagePackage#getCriterionGroup_Operator()
	 * @model annotation="http://maillage.org/model/doc label.fr='Op\351rateur' label.en='Operator' hint.fr='Tous, au moins un, aucun.' hint.en='All, any, none.'"
	 * @generated
	 */
	Operator getOperator();

	/**
	 * Sets the value of the '{@link org.maillage.model.CriterionGroup#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see org.maillage.model.Operator
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(Operator value);

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getCriterionGroup_Criteria()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='criterion'"
	 *        annotation="http://maillage.org/model/doc label.fr='Crit\350res' label.en='Criteria'"
	 * @generated
	 */
	EList<Criterion> getCriteria();

} // CriterionGroup
