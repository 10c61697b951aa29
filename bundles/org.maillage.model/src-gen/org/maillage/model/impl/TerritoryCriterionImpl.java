/**
 */
package org.maillage.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.maillage.model.MaillagePackage;
import org.maillage.model.TerritoryCriterion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Territory Criterion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.TerritoryCriterionImpl#getTerritories <em>Territories</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TerritoryCriterionImpl extends CriterionImpl implements TerritoryCriterion {
	/**
	 * The cached value of the '{@link #getTerritories() <em>Territories</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerritories()
	 * @generated
	 * @ordered
	 */
	protected EList<String> territories;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TerritoryCriterionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getTerritoryCriterion();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTerritories() {
		if (territories == null) {
			territories = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.TERRITORY_CRITERION__TERRITORIES);
		}
		return territories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.TERRITORY_CRITERION__TERRITORIES:
				return getTerritories();
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
			case MaillagePackage.TERRITORY_CRITERION__TERRITORIES:
				getTerritories().clear();
				getTerritories().addAll((Collection<? extends String>)newValue);
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
			case MaillagePackage.TERRITORY_CRITERION__TERRITORIES:
				getTerritories().clear();
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
			case MaillagePackage.TERRITORY_CRITERION__TERRITORIES:
				return territories != null && !territories.isEmpty();
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
		result.append(" (territories: ");
		result.append(territories);
		result.append(')');
		return result.toString();
	}

} //TerritoryCriterionImpl
