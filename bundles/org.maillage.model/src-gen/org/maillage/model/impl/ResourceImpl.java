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
import org.maillage.model.Resource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Resource</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.ResourceImpl#getPublishers <em>Publishers</em>}</li>
 *   <li>{@link org.maillage.model.impl.ResourceImpl#getPublics <em>Publics</em>}</li>
 *   <li>{@link org.maillage.model.impl.ResourceImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.maillage.model.impl.ResourceImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.maillage.model.impl.ResourceImpl#getFilieres <em>Filieres</em>}</li>
 *   <li>{@link org.maillage.model.impl.ResourceImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.maillage.model.impl.ResourceImpl#getFamilies <em>Families</em>}</li>
 *   <li>{@link org.maillage.model.impl.ResourceImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.maillage.model.impl.ResourceImpl#getCost <em>Cost</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ResourceImpl extends EntryImpl implements Resource {
	/**
	 * The cached value of the '{@link #getPublishers() <em>Publishers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> publishers;

	/**
	 * The cached value of the '{@link #getPublics() <em>Publics</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublics()
	 * @generated
	 * @ordered
	 */
	protected EList<String> publics;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> stages;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> needs;

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
	 * The cached value of the '{@link #getFamilies() <em>Families</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilies()
	 * @generated
	 * @ordered
	 */
	protected EList<String> families;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final String COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected String cost = COST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getResource();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPublishers() {
		if (publishers == null) {
			publishers = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.RESOURCE__PUBLISHERS);
		}
		return publishers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPublics() {
		if (publics == null) {
			publics = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.RESOURCE__PUBLICS);
		}
		return publics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getStages() {
		if (stages == null) {
			stages = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.RESOURCE__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNeeds() {
		if (needs == null) {
			needs = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.RESOURCE__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFilieres() {
		if (filieres == null) {
			filieres = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.RESOURCE__FILIERES);
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
			activities = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.RESOURCE__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFamilies() {
		if (families == null) {
			families = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.RESOURCE__FAMILIES);
		}
		return families;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.RESOURCE__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(String newCost) {
		String oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.RESOURCE__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.RESOURCE__PUBLISHERS:
				return getPublishers();
			case MaillagePackage.RESOURCE__PUBLICS:
				return getPublics();
			case MaillagePackage.RESOURCE__STAGES:
				return getStages();
			case MaillagePackage.RESOURCE__NEEDS:
				return getNeeds();
			case MaillagePackage.RESOURCE__FILIERES:
				return getFilieres();
			case MaillagePackage.RESOURCE__ACTIVITIES:
				return getActivities();
			case MaillagePackage.RESOURCE__FAMILIES:
				return getFamilies();
			case MaillagePackage.RESOURCE__LICENCE:
				return getLicence();
			case MaillagePackage.RESOURCE__COST:
				return getCost();
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
			case MaillagePackage.RESOURCE__PUBLISHERS:
				getPublishers().clear();
				getPublishers().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.RESOURCE__PUBLICS:
				getPublics().clear();
				getPublics().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.RESOURCE__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.RESOURCE__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.RESOURCE__FILIERES:
				getFilieres().clear();
				getFilieres().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.RESOURCE__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.RESOURCE__FAMILIES:
				getFamilies().clear();
				getFamilies().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.RESOURCE__LICENCE:
				setLicence((String)newValue);
				return;
			case MaillagePackage.RESOURCE__COST:
				setCost((String)newValue);
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
			case MaillagePackage.RESOURCE__PUBLISHERS:
				getPublishers().clear();
				return;
			case MaillagePackage.RESOURCE__PUBLICS:
				getPublics().clear();
				return;
			case MaillagePackage.RESOURCE__STAGES:
				getStages().clear();
				return;
			case MaillagePackage.RESOURCE__NEEDS:
				getNeeds().clear();
				return;
			case MaillagePackage.RESOURCE__FILIERES:
				getFilieres().clear();
				return;
			case MaillagePackage.RESOURCE__ACTIVITIES:
				getActivities().clear();
				return;
			case MaillagePackage.RESOURCE__FAMILIES:
				getFamilies().clear();
				return;
			case MaillagePackage.RESOURCE__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case MaillagePackage.RESOURCE__COST:
				setCost(COST_EDEFAULT);
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
			case MaillagePackage.RESOURCE__PUBLISHERS:
				return publishers != null && !publishers.isEmpty();
			case MaillagePackage.RESOURCE__PUBLICS:
				return publics != null && !publics.isEmpty();
			case MaillagePackage.RESOURCE__STAGES:
				return stages != null && !stages.isEmpty();
			case MaillagePackage.RESOURCE__NEEDS:
				return needs != null && !needs.isEmpty();
			case MaillagePackage.RESOURCE__FILIERES:
				return filieres != null && !filieres.isEmpty();
			case MaillagePackage.RESOURCE__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case MaillagePackage.RESOURCE__FAMILIES:
				return families != null && !families.isEmpty();
			case MaillagePackage.RESOURCE__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case MaillagePackage.RESOURCE__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
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
		result.append(" (publishers: ");
		result.append(publishers);
		result.append(", publics: ");
		result.append(publics);
		result.append(", stages: ");
		result.append(stages);
		result.append(", needs: ");
		result.append(needs);
		result.append(", filieres: ");
		result.append(filieres);
		result.append(", activities: ");
		result.append(activities);
		result.append(", families: ");
		result.append(families);
		result.append(", licence: ");
		result.append(licence);
		result.append(", cost: ");
		result.append(cost);
		result.append(')');
		return result.toString();
	}

} //ResourceImpl
