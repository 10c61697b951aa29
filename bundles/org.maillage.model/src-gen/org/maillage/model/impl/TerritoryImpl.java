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
import org.maillage.model.Territory;
import org.maillage.model.TerritoryKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Territory</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.TerritoryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.maillage.model.impl.TerritoryImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.maillage.model.impl.TerritoryImpl#getVintage <em>Vintage</em>}</li>
 *   <li>{@link org.maillage.model.impl.TerritoryImpl#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.maillage.model.impl.TerritoryImpl#getParents <em>Parents</em>}</li>
 *   <li>{@link org.maillage.model.impl.TerritoryImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.maillage.model.impl.TerritoryImpl#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link org.maillage.model.impl.TerritoryImpl#getPostcodes <em>Postcodes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TerritoryImpl extends EntryImpl implements Territory {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final TerritoryKind KIND_EDEFAULT = TerritoryKind.COMMUNE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected TerritoryKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVintage() <em>Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVintage()
	 * @generated
	 * @ordered
	 */
	protected static final String VINTAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVintage() <em>Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVintage()
	 * @generated
	 * @ordered
	 */
	protected String vintage = VINTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected static final int POPULATION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected int population = POPULATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParents() <em>Parents</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParents()
	 * @generated
	 * @ordered
	 */
	protected EList<String> parents;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> members;

	/**
	 * The default value of the '{@link #getSuccessor() <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessor()
	 * @generated
	 * @ordered
	 */
	protected static final String SUCCESSOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuccessor() <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessor()
	 * @generated
	 * @ordered
	 */
	protected String successor = SUCCESSOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPostcodes() <em>Postcodes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostcodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> postcodes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TerritoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getTerritory();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TerritoryKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(TerritoryKind newKind) {
		TerritoryKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TERRITORY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TERRITORY__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVintage() {
		return vintage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVintage(String newVintage) {
		String oldVintage = vintage;
		vintage = newVintage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TERRITORY__VINTAGE, oldVintage, vintage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPopulation() {
		return population;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulation(int newPopulation) {
		int oldPopulation = population;
		population = newPopulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TERRITORY__POPULATION, oldPopulation, population));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getParents() {
		if (parents == null) {
			parents = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.TERRITORY__PARENTS);
		}
		return parents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMembers() {
		if (members == null) {
			members = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.TERRITORY__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuccessor() {
		return successor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuccessor(String newSuccessor) {
		String oldSuccessor = successor;
		successor = newSuccessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TERRITORY__SUCCESSOR, oldSuccessor, successor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPostcodes() {
		if (postcodes == null) {
			postcodes = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.TERRITORY__POSTCODES);
		}
		return postcodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.TERRITORY__KIND:
				return getKind();
			case MaillagePackage.TERRITORY__CODE:
				return getCode();
			case MaillagePackage.TERRITORY__VINTAGE:
				return getVintage();
			case MaillagePackage.TERRITORY__POPULATION:
				return getPopulation();
			case MaillagePackage.TERRITORY__PARENTS:
				return getParents();
			case MaillagePackage.TERRITORY__MEMBERS:
				return getMembers();
			case MaillagePackage.TERRITORY__SUCCESSOR:
				return getSuccessor();
			case MaillagePackage.TERRITORY__POSTCODES:
				return getPostcodes();
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
			case MaillagePackage.TERRITORY__KIND:
				setKind((TerritoryKind)newValue);
				return;
			case MaillagePackage.TERRITORY__CODE:
				setCode((String)newValue);
				return;
			case MaillagePackage.TERRITORY__VINTAGE:
				setVintage((String)newValue);
				return;
			case MaillagePackage.TERRITORY__POPULATION:
				setPopulation((Integer)newValue);
				return;
			case MaillagePackage.TERRITORY__PARENTS:
				getParents().clear();
				getParents().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.TERRITORY__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.TERRITORY__SUCCESSOR:
				setSuccessor((String)newValue);
				return;
			case MaillagePackage.TERRITORY__POSTCODES:
				getPostcodes().clear();
				getPostcodes().addAll((Collection<? extends String>)newValue);
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
			case MaillagePackage.TERRITORY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MaillagePackage.TERRITORY__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case MaillagePackage.TERRITORY__VINTAGE:
				setVintage(VINTAGE_EDEFAULT);
				return;
			case MaillagePackage.TERRITORY__POPULATION:
				setPopulation(POPULATION_EDEFAULT);
				return;
			case MaillagePackage.TERRITORY__PARENTS:
				getParents().clear();
				return;
			case MaillagePackage.TERRITORY__MEMBERS:
				getMembers().clear();
				return;
			case MaillagePackage.TERRITORY__SUCCESSOR:
				setSuccessor(SUCCESSOR_EDEFAULT);
				return;
			case MaillagePackage.TERRITORY__POSTCODES:
				getPostcodes().clear();
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
			case MaillagePackage.TERRITORY__KIND:
				return kind != KIND_EDEFAULT;
			case MaillagePackage.TERRITORY__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case MaillagePackage.TERRITORY__VINTAGE:
				return VINTAGE_EDEFAULT == null ? vintage != null : !VINTAGE_EDEFAULT.equals(vintage);
			case MaillagePackage.TERRITORY__POPULATION:
				return population != POPULATION_EDEFAULT;
			case MaillagePackage.TERRITORY__PARENTS:
				return parents != null && !parents.isEmpty();
			case MaillagePackage.TERRITORY__MEMBERS:
				return members != null && !members.isEmpty();
			case MaillagePackage.TERRITORY__SUCCESSOR:
				return SUCCESSOR_EDEFAULT == null ? successor != null : !SUCCESSOR_EDEFAULT.equals(successor);
			case MaillagePackage.TERRITORY__POSTCODES:
				return postcodes != null && !postcodes.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", code: ");
		result.append(code);
		result.append(", vintage: ");
		result.append(vintage);
		result.append(", population: ");
		result.append(population);
		result.append(", parents: ");
		result.append(parents);
		result.append(", members: ");
		result.append(members);
		result.append(", successor: ");
		result.append(successor);
		result.append(", postcodes: ");
		result.append(postcodes);
		result.append(')');
		return result.toString();
	}

} //TerritoryImpl
