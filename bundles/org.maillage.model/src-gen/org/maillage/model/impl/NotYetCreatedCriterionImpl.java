/**
 */
package org.maillage.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.maillage.model.MaillagePackage;
import org.maillage.model.NotYetCreatedCriterion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Not Yet Created Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class NotYetCreatedCriterionImpl extends CriterionImpl implements NotYetCreatedCriterion {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NotYetCreatedCriterionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getNotYetCreatedCriterion();
	}

} //NotYetCreatedCriterionImpl
