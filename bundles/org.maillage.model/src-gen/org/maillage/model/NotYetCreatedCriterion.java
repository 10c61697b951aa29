/**
 */
package org.maillage.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Not Yet Created Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Not yet created: The structure must not exist yet.
 * <!-- end-model-doc -->
 *
 *
 * @see org.maillage.model.MaillagePackage#getNotYetCreatedCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='Pas encore cr\351\351e' label.en='Not yet created' hint.fr='La structure ne doit pas encore exister.' hint.en='The structure must not exist yet.'"
 * @generated
 */
public interface NotYetCreatedCriterion extends Criterion {
} // NotYetCreatedCriterion
