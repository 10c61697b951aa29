/**
 */
package org.maillage.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.maillage.model.ChainLink;
import org.maillage.model.Filiere;
import org.maillage.model.MaillagePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Filiere</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.FiliereImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.maillage.model.impl.FiliereImpl#getChainLinks <em>Chain Links</em>}</li>
 *   <li>{@link org.maillage.model.impl.FiliereImpl#getActors <em>Actors</em>}</li>
 *   <li>{@link org.maillage.model.impl.FiliereImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.maillage.model.impl.FiliereImpl#getResources <em>Resources</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FiliereImpl extends EntryImpl implements Filiere {
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
	 * The cached value of the '{@link #getChainLinks() <em>Chain Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChainLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<ChainLink> chainLinks;

	/**
	 * The cached value of the '{@link #getActors() <em>Actors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> actors;

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
	 * The cached value of the '{@link #getResources() <em>Resources</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected EList<String> resources;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FiliereImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getFiliere();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getActivities() {
		if (activities == null) {
			activities = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.FILIERE__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChainLink> getChainLinks() {
		if (chainLinks == null) {
			chainLinks = new EObjectContainmentEList<ChainLink>(ChainLink.class, this, MaillagePackage.FILIERE__CHAIN_LINKS);
		}
		return chainLinks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getActors() {
		if (actors == null) {
			actors = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.FILIERE__ACTORS);
		}
		return actors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNeeds() {
		if (needs == null) {
			needs = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.FILIERE__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getResources() {
		if (resources == null) {
			resources = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.FILIERE__RESOURCES);
		}
		return resources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MaillagePackage.FILIERE__CHAIN_LINKS:
				return ((InternalEList<?>)getChainLinks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.FILIERE__ACTIVITIES:
				return getActivities();
			case MaillagePackage.FILIERE__CHAIN_LINKS:
				return getChainLinks();
			case MaillagePackage.FILIERE__ACTORS:
				return getActors();
			case MaillagePackage.FILIERE__NEEDS:
				return getNeeds();
			case MaillagePackage.FILIERE__RESOURCES:
				return getResources();
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
			case MaillagePackage.FILIERE__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.FILIERE__CHAIN_LINKS:
				getChainLinks().clear();
				getChainLinks().addAll((Collection<? extends ChainLink>)newValue);
				return;
			case MaillagePackage.FILIERE__ACTORS:
				getActors().clear();
				getActors().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.FILIERE__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.FILIERE__RESOURCES:
				getResources().clear();
				getResources().addAll((Collection<? extends String>)newValue);
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
			case MaillagePackage.FILIERE__ACTIVITIES:
				getActivities().clear();
				return;
			case MaillagePackage.FILIERE__CHAIN_LINKS:
				getChainLinks().clear();
				return;
			case MaillagePackage.FILIERE__ACTORS:
				getActors().clear();
				return;
			case MaillagePackage.FILIERE__NEEDS:
				getNeeds().clear();
				return;
			case MaillagePackage.FILIERE__RESOURCES:
				getResources().clear();
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
			case MaillagePackage.FILIERE__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case MaillagePackage.FILIERE__CHAIN_LINKS:
				return chainLinks != null && !chainLinks.isEmpty();
			case MaillagePackage.FILIERE__ACTORS:
				return actors != null && !actors.isEmpty();
			case MaillagePackage.FILIERE__NEEDS:
				return needs != null && !needs.isEmpty();
			case MaillagePackage.FILIERE__RESOURCES:
				return resources != null && !resources.isEmpty();
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
		result.append(" (activities: ");
		result.append(activities);
		result.append(", actors: ");
		result.append(actors);
		result.append(", needs: ");
		result.append(needs);
		result.append(", resources: ");
		result.append(resources);
		result.append(')');
		return result.toString();
	}

} //FiliereImpl
