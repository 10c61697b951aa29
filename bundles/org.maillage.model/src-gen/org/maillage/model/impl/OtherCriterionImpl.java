/**
 */
package org.maillage.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.maillage.model.MaillagePackage;
import org.maillage.model.OtherCriterion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Other Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class OtherCriterionImpl extends CriterionImpl implements OtherCriterion {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OtherCriterionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getOtherCriterion();
	}

} //OtherCriterionImpl
