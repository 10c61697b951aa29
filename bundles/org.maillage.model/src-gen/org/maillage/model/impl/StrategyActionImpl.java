/**
 */
package org.maillage.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.maillage.model.MaillagePackage;
import org.maillage.model.StrategyAction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Strategy Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.StrategyActionImpl#getMeans <em>Means</em>}</li>
 *   <li>{@link org.maillage.model.impl.StrategyActionImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.maillage.model.impl.StrategyActionImpl#getLeads <em>Leads</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StrategyActionImpl extends StrategyElementImpl implements StrategyAction {
	/**
	 * The default value of the '{@link #getMeans() <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeans()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeans() <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeans()
	 * @generated
	 * @ordered
	 */
	protected String means = MEANS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final String DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected String due = DUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLeads() <em>Leads</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeads()
	 * @generated
	 * @ordered
	 */
	protected EList<String> leads;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StrategyActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getStrategyAction();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeans() {
		return means;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeans(String newMeans) {
		String oldMeans = means;
		means = newMeans;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRATEGY_ACTION__MEANS, oldMeans, means));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(String newDue) {
		String oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRATEGY_ACTION__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLeads() {
		if (leads == null) {
			leads = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.STRATEGY_ACTION__LEADS);
		}
		return leads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.STRATEGY_ACTION__MEANS:
				return getMeans();
			case MaillagePackage.STRATEGY_ACTION__DUE:
				return getDue();
			case MaillagePackage.STRATEGY_ACTION__LEADS:
				return getLeads();
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
			case MaillagePackage.STRATEGY_ACTION__MEANS:
				setMeans((String)newValue);
				return;
			case MaillagePackage.STRATEGY_ACTION__DUE:
				setDue((String)newValue);
				return;
			case MaillagePackage.STRATEGY_ACTION__LEADS:
				getLeads().clear();
				getLeads().addAll((Collection<? extends String>)newValue);
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
			case MaillagePackage.STRATEGY_ACTION__MEANS:
				setMeans(MEANS_EDEFAULT);
				return;
			case MaillagePackage.STRATEGY_ACTION__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case MaillagePackage.STRATEGY_ACTION__LEADS:
				getLeads().clear();
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
			case MaillagePackage.STRATEGY_ACTION__MEANS:
				return MEANS_EDEFAULT == null ? means != null : !MEANS_EDEFAULT.equals(means);
			case MaillagePackage.STRATEGY_ACTION__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case MaillagePackage.STRATEGY_ACTION__LEADS:
				return leads != null && !leads.isEmpty();
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
		result.append(" (means: ");
		result.append(means);
		result.append(", due: ");
		result.append(due);
		result.append(", leads: ");
		result.append(leads);
		result.append(')');
		return result.toString();
	}

} //StrategyActionImpl
