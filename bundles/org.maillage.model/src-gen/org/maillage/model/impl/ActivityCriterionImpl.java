/**
 */
package org.maillage.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.maillage.model.ActivityCriterion;
import org.maillage.model.MaillagePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity Criterion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.ActivityCriterionImpl#getFilieres <em>Filieres</em>}</li>
 *   <li>{@link org.maillage.model.impl.ActivityCriterionImpl#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivityCriterionImpl extends CriterionImpl implements ActivityCriterion {
	/**
	 * The cached value of the '{@link #getFilieres() <em>Filieres</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilieres()
	 * @generated
	 * @ordered
	 */
	protected EList<String> filieres;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<String> activities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityCriterionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getActivityCriterion();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFilieres() {
		if (filieres == null) {
			filieres = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.ACTIVITY_CRITERION__FILIERES);
		}
		return filieres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getActivities() {
		if (activities == null) {
			activities = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.ACTIVITY_CRITERION__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.ACTIVITY_CRITERION__FILIERES:
				return getFilieres();
			case MaillagePackage.ACTIVITY_CRITERION__ACTIVITIES:
				return getActivities();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MaillagePackage.ACTIVITY_CRITERION__FILIERES:
				getFilieres().clear();
				getFilieres().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.ACTIVITY_CRITERION__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MaillagePackage.ACTIVITY_CRITERION__FILIERES:
				getFilieres().clear();
				return;
			case MaillagePackage.ACTIVITY_CRITERION__ACTIVITIES:
				getActivities().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MaillagePackage.ACTIVITY_CRITERION__FILIERES:
				return filieres != null && !filieres.isEmpty();
			case MaillagePackage.ACTIVITY_CRITERION__ACTIVITIES:
				return activities != null && !activities.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (filieres: ");
		result.append(filieres);
		result.append(", activities: ");
		result.append(activities);
		result.append(')');
		return result.toString();
	}

} //ActivityCriterionImpl
