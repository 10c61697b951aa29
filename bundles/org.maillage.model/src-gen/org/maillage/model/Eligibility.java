/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Eligibility</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Eligibility.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Eligibility#getText <em>Text</em>}</li>
 *   <li>{@link org.maillage.model.Eligibility#getCriteria <em>Criteria</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getEligibility()
 * @model annotation="http://maillage.org/model/doc label.fr='\311ligibilit\351' label.en='Eligibility'"
 * @generated
 */
public interface Eligibility extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions, as text. What the source asks, beyond the criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.maillage.model.MaillagePackage#getEligibility_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 *        annotation="http://maillage.org/model/doc label.fr='Conditions, en texte' label.en='Conditions, as text' hint.fr='Ce que demande la source et que les crit\350res ne disent pas tous.' hint.en='What the source asks, beyond the criteria.'"
	 *        annotation="http://maillage.org/model/search as='analysed' field='eligibility'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.maillage.model.Eligibility#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria. All must be met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getEligibility_Criteria()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='criterion'"
	 *        annotation="http://maillage.org/model/doc label.fr='Crit\350res' label.en='Criteria' hint.fr='Tous doivent \352tre remplis.' hint.en='All must be met.'"
	 * @generated
	 */
	EList<Criterion> getCriteria();

} // Eligibility
