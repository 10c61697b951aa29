/**
 */
package org.maillage.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.maillage.model.GoodPractice;
import org.maillage.model.MaillagePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Good Practice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.GoodPracticeImpl#getStructures <em>Structures</em>}</li>
 *   <li>{@link org.maillage.model.impl.GoodPracticeImpl#getContext <em>Context</em>}</li>
 *   <li>{@link org.maillage.model.impl.GoodPracticeImpl#getPractice <em>Practice</em>}</li>
 *   <li>{@link org.maillage.model.impl.GoodPracticeImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.maillage.model.impl.GoodPracticeImpl#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GoodPracticeImpl extends ResourceImpl implements GoodPractice {
	/**
	 * The cached value of the '{@link #getStructures() <em>Structures</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructures()
	 * @generated
	 * @ordered
	 */
	protected EList<String> structures;

	/**
	 * The default value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected String context = CONTEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPractice() <em>Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPractice()
	 * @generated
	 * @ordered
	 */
	protected static final String PRACTICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPractice() <em>Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPractice()
	 * @generated
	 * @ordered
	 */
	protected String practice = PRACTICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getConditions() <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDITIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected String conditions = CONDITIONS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GoodPracticeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getGoodPractice();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getStructures() {
		if (structures == null) {
			structures = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.GOOD_PRACTICE__STRUCTURES);
		}
		return structures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContext() {
		return context;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContext(String newContext) {
		String oldContext = context;
		context = newContext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.GOOD_PRACTICE__CONTEXT, oldContext, context));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPractice() {
		return practice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPractice(String newPractice) {
		String oldPractice = practice;
		practice = newPractice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.GOOD_PRACTICE__PRACTICE, oldPractice, practice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.GOOD_PRACTICE__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConditions() {
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConditions(String newConditions) {
		String oldConditions = conditions;
		conditions = newConditions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.GOOD_PRACTICE__CONDITIONS, oldConditions, conditions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.GOOD_PRACTICE__STRUCTURES:
				return getStructures();
			case MaillagePackage.GOOD_PRACTICE__CONTEXT:
				return getContext();
			case MaillagePackage.GOOD_PRACTICE__PRACTICE:
				return getPractice();
			case MaillagePackage.GOOD_PRACTICE__RESULT:
				return getResult();
			case MaillagePackage.GOOD_PRACTICE__CONDITIONS:
				return getConditions();
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
			case MaillagePackage.GOOD_PRACTICE__STRUCTURES:
				getStructures().clear();
				getStructures().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.GOOD_PRACTICE__CONTEXT:
				setContext((String)newValue);
				return;
			case MaillagePackage.GOOD_PRACTICE__PRACTICE:
				setPractice((String)newValue);
				return;
			case MaillagePackage.GOOD_PRACTICE__RESULT:
				setResult((String)newValue);
				return;
			case MaillagePackage.GOOD_PRACTICE__CONDITIONS:
				setConditions((String)newValue);
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
			case MaillagePackage.GOOD_PRACTICE__STRUCTURES:
				getStructures().clear();
				return;
			case MaillagePackage.GOOD_PRACTICE__CONTEXT:
				setContext(CONTEXT_EDEFAULT);
				return;
			case MaillagePackage.GOOD_PRACTICE__PRACTICE:
				setPractice(PRACTICE_EDEFAULT);
				return;
			case MaillagePackage.GOOD_PRACTICE__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case MaillagePackage.GOOD_PRACTICE__CONDITIONS:
				setConditions(CONDITIONS_EDEFAULT);
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
			case MaillagePackage.GOOD_PRACTICE__STRUCTURES:
				return structures != null && !structures.isEmpty();
			case MaillagePackage.GOOD_PRACTICE__CONTEXT:
				return CONTEXT_EDEFAULT == null ? context != null : !CONTEXT_EDEFAULT.equals(context);
			case MaillagePackage.GOOD_PRACTICE__PRACTICE:
				return PRACTICE_EDEFAULT == null ? practice != null : !PRACTICE_EDEFAULT.equals(practice);
			case MaillagePackage.GOOD_PRACTICE__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
			case MaillagePackage.GOOD_PRACTICE__CONDITIONS:
				return CONDITIONS_EDEFAULT == null ? conditions != null : !CONDITIONS_EDEFAULT.equals(conditions);
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
		result.append(" (structures: ");
		result.append(structures);
		result.append(", context: ");
		result.append(context);
		result.append(", practice: ");
		result.append(practice);
		result.append(", result: ");
		result.append(result);
		result.append(", conditions: ");
		result.append(conditions);
		result.append(')');
		return result.toString();
	}

} //GoodPracticeImpl
