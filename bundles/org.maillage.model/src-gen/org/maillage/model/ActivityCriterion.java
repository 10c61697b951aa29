/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Filière or activity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.ActivityCriterion#getFilieres <em>Filieres</em>}</li>
 *   <li>{@link org.maillage.model.ActivityCriterion#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getActivityCriterion()
 * @model annotation="http://maillage.org/model/doc label.fr='Fili\350re ou activit\351' label.en='Fili\350re or activity'"
 * @generated
 */
public interface ActivityCriterion extends Criterion {
	/**
	 * Returns the value of the '<em><b>Filieres</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value chains (filières).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filieres</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getActivityCriterion_Filieres()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='filiere'"
	 *        annotation="http://maillage.org/model/doc label.fr='Fili\350res' label.en='Value chains (fili\350res)'"
	 *        annotation="http://maillage.org/model/check reference='Filiere'"
	 * @generated
	 */
	EList<String> getFilieres();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities. NAF codes or activity concepts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getActivityCriterion_Activities()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='activity'"
	 *        annotation="http://maillage.org/model/doc label.fr='Activit\351s' label.en='Activities' hint.fr='Codes NAF ou concepts d\u2019activit\351.' hint.en='NAF codes or activity concepts.'"
	 *        annotation="http://maillage.org/model/check reference='Concept'"
	 * @generated
	 */
	EList<String> getActivities();

} // ActivityCriterion
