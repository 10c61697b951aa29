/**
 */
package org.maillage.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.maillage.model.AgeCriterion;
import org.maillage.model.MaillagePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Age Criterion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.AgeCriterionImpl#getMinMonths <em>Min Months</em>}</li>
 *   <li>{@link org.maillage.model.impl.AgeCriterionImpl#getMaxMonths <em>Max Months</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgeCriterionImpl extends CriterionImpl implements AgeCriterion {
	/**
	 * The default value of the '{@link #getMinMonths() <em>Min Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinMonths()
	 * @generated
	 * @ordered
	 */
	protected static final int MIN_MONTHS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinMonths() <em>Min Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinMonths()
	 * @generated
	 * @ordered
	 */
	protected int minMonths = MIN_MONTHS_EDEFAULT;

	/**
	 * This is true if the Min Months attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean minMonthsESet;

	/**
	 * The default value of the '{@link #getMaxMonths() <em>Max Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxMonths()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_MONTHS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxMonths() <em>Max Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxMonths()
	 * @generated
	 * @ordered
	 */
	protected int maxMonths = MAX_MONTHS_EDEFAULT;

	/**
	 * This is true if the Max Months attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean maxMonthsESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgeCriterionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getAgeCriterion();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinMonths() {
		return minMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinMonths(int newMinMonths) {
		int oldMinMonths = minMonths;
		minMonths = newMinMonths;
		boolean oldMinMonthsESet = minMonthsESet;
		minMonthsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AGE_CRITERION__MIN_MONTHS, oldMinMonths, minMonths, !oldMinMonthsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMinMonths() {
		int oldMinMonths = minMonths;
		boolean oldMinMonthsESet = minMonthsESet;
		minMonths = MIN_MONTHS_EDEFAULT;
		minMonthsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, MaillagePackage.AGE_CRITERION__MIN_MONTHS, oldMinMonths, MIN_MONTHS_EDEFAULT, oldMinMonthsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMinMonths() {
		return minMonthsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxMonths() {
		return maxMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxMonths(int newMaxMonths) {
		int oldMaxMonths = maxMonths;
		maxMonths = newMaxMonths;
		boolean oldMaxMonthsESet = maxMonthsESet;
		maxMonthsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AGE_CRITERION__MAX_MONTHS, oldMaxMonths, maxMonths, !oldMaxMonthsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMaxMonths() {
		int oldMaxMonths = maxMonths;
		boolean oldMaxMonthsESet = maxMonthsESet;
		maxMonths = MAX_MONTHS_EDEFAULT;
		maxMonthsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, MaillagePackage.AGE_CRITERION__MAX_MONTHS, oldMaxMonths, MAX_MONTHS_EDEFAULT, oldMaxMonthsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMaxMonths() {
		return maxMonthsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.AGE_CRITERION__MIN_MONTHS:
				return getMinMonths();
			case MaillagePackage.AGE_CRITERION__MAX_MONTHS:
				return getMaxMonths();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MaillagePackage.AGE_CRITERION__MIN_MONTHS:
				setMinMonths((Integer)newValue);
				return;
			case MaillagePackage.AGE_CRITERION__MAX_MONTHS:
				setMaxMonths((Integer)newValue);
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
			case MaillagePackage.AGE_CRITERION__MIN_MONTHS:
				unsetMinMonths();
				return;
			case MaillagePackage.AGE_CRITERION__MAX_MONTHS:
				unsetMaxMonths();
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
			case MaillagePackage.AGE_CRITERION__MIN_MONTHS:
				return isSetMinMonths();
			case MaillagePackage.AGE_CRITERION__MAX_MONTHS:
				return isSetMaxMonths();
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
		result.append(" (minMonths: ");
		if (minMonthsESet) result.append(minMonths); else result.append("<unset>");
		result.append(", maxMonths: ");
		if (maxMonthsESet) result.append(maxMonths); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //AgeCriterionImpl
