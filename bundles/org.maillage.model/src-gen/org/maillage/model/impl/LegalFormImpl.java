/**
 */
package org.maillage.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.maillage.model.LegalForm;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Tristate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Legal Form</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.LegalFormImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.maillage.model.impl.LegalFormImpl#getVintage <em>Vintage</em>}</li>
 *   <li>{@link org.maillage.model.impl.LegalFormImpl#getFamily <em>Family</em>}</li>
 *   <li>{@link org.maillage.model.impl.LegalFormImpl#getEssByForm <em>Ess By Form</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LegalFormImpl extends EntryImpl implements LegalForm {
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
	 * The default value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected String family = FAMILY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEssByForm() <em>Ess By Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEssByForm()
	 * @generated
	 * @ordered
	 */
	protected static final Tristate ESS_BY_FORM_EDEFAULT = Tristate.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEssByForm() <em>Ess By Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEssByForm()
	 * @generated
	 * @ordered
	 */
	protected Tristate essByForm = ESS_BY_FORM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LegalFormImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getLegalForm();
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.LEGAL_FORM__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.LEGAL_FORM__VINTAGE, oldVintage, vintage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamily() {
		return family;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamily(String newFamily) {
		String oldFamily = family;
		family = newFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.LEGAL_FORM__FAMILY, oldFamily, family));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tristate getEssByForm() {
		return essByForm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEssByForm(Tristate newEssByForm) {
		Tristate oldEssByForm = essByForm;
		essByForm = newEssByForm == null ? ESS_BY_FORM_EDEFAULT : newEssByForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.LEGAL_FORM__ESS_BY_FORM, oldEssByForm, essByForm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.LEGAL_FORM__CODE:
				return getCode();
			case MaillagePackage.LEGAL_FORM__VINTAGE:
				return getVintage();
			case MaillagePackage.LEGAL_FORM__FAMILY:
				return getFamily();
			case MaillagePackage.LEGAL_FORM__ESS_BY_FORM:
				return getEssByForm();
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
			case MaillagePackage.LEGAL_FORM__CODE:
				setCode((String)newValue);
				return;
			case MaillagePackage.LEGAL_FORM__VINTAGE:
				setVintage((String)newValue);
				return;
			case MaillagePackage.LEGAL_FORM__FAMILY:
				setFamily((String)newValue);
				return;
			case MaillagePackage.LEGAL_FORM__ESS_BY_FORM:
				setEssByForm((Tristate)newValue);
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
			case MaillagePackage.LEGAL_FORM__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case MaillagePackage.LEGAL_FORM__VINTAGE:
				setVintage(VINTAGE_EDEFAULT);
				return;
			case MaillagePackage.LEGAL_FORM__FAMILY:
				setFamily(FAMILY_EDEFAULT);
				return;
			case MaillagePackage.LEGAL_FORM__ESS_BY_FORM:
				setEssByForm(ESS_BY_FORM_EDEFAULT);
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
			case MaillagePackage.LEGAL_FORM__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case MaillagePackage.LEGAL_FORM__VINTAGE:
				return VINTAGE_EDEFAULT == null ? vintage != null : !VINTAGE_EDEFAULT.equals(vintage);
			case MaillagePackage.LEGAL_FORM__FAMILY:
				return FAMILY_EDEFAULT == null ? family != null : !FAMILY_EDEFAULT.equals(family);
			case MaillagePackage.LEGAL_FORM__ESS_BY_FORM:
				return essByForm != ESS_BY_FORM_EDEFAULT;
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
		result.append(" (code: ");
		result.append(code);
		result.append(", vintage: ");
		result.append(vintage);
		result.append(", family: ");
		result.append(family);
		result.append(", essByForm: ");
		result.append(essByForm);
		result.append(')');
		return result.toString();
	}

} //LegalFormImpl
