/**
 */
package org.maillage.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Other Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * To check by reading: A condition the structured criteria cannot tell.
 * <!-- end-model-doc -->
 *
 *
 * @see org.maillage.model.MaillagePackage#getOtherCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='\300 v\351rifier en lisant' label.en='To check by reading' hint.fr='Condition que la structure des crit\350res ne sait pas dire.' hint.en='A condition the structured criteria cannot tell.'"
 * @generated
 */
public interface OtherCriterion extends Criterion {
} // OtherCriterion
