/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Stage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.StageCriterion#getStages <em>Stages</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getStageCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='Stade du projet' label.en='Stage'"
 * @generated
 */
public interface StageCriterion extends Criterion {
	/**
	 * Returns the value of the '<em><b>Stages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getStageCriterion_Stages()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='stage'"
	 *        annotation="http://maillage.org/model/doc label.fr='Stades' label.en='Stages'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:stade' required='true'"
	 * @generated
	 */
	EList<String> getStages();

} // StageCriterion
