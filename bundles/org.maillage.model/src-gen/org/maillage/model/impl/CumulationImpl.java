/**
 */
package org.maillage.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.maillage.model.Cumulation;
import org.maillage.model.MaillagePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cumulation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.CumulationImpl#getWith <em>With</em>}</li>
 *   <li>{@link org.maillage.model.impl.CumulationImpl#getExcept <em>Except</em>}</li>
 *   <li>{@link org.maillage.model.impl.CumulationImpl#getPublicFundingCeiling <em>Public Funding Ceiling</em>}</li>
 *   <li>{@link org.maillage.model.impl.CumulationImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CumulationImpl extends MinimalEObjectImpl.Container implements Cumulation {
	/**
	 * The cached value of the '{@link #getWith() <em>With</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWith()
	 * @generated
	 * @ordered
	 */
	protected EList<String> with;

	/**
	 * The cached value of the '{@link #getExcept() <em>Except</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcept()
	 * @generated
	 * @ordered
	 */
	protected EList<String> except;

	/**
	 * The default value of the '{@link #getPublicFundingCeiling() <em>Public Funding Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicFundingCeiling()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PUBLIC_FUNDING_CEILING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublicFundingCeiling() <em>Public Funding Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicFundingCeiling()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal publicFundingCeiling = PUBLIC_FUNDING_CEILING_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CumulationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getCumulation();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWith() {
		if (with == null) {
			with = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.CUMULATION__WITH);
		}
		return with;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExcept() {
		if (except == null) {
			except = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.CUMULATION__EXCEPT);
		}
		return except;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPublicFundingCeiling() {
		return publicFundingCeiling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicFundingCeiling(BigDecimal newPublicFundingCeiling) {
		BigDecimal oldPublicFundingCeiling = publicFundingCeiling;
		publicFundingCeiling = newPublicFundingCeiling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CUMULATION__PUBLIC_FUNDING_CEILING, oldPublicFundingCeiling, publicFundingCeiling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CUMULATION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.CUMULATION__WITH:
				return getWith();
			case MaillagePackage.CUMULATION__EXCEPT:
				return getExcept();
			case MaillagePackage.CUMULATION__PUBLIC_FUNDING_CEILING:
				return getPublicFundingCeiling();
			case MaillagePackage.CUMULATION__TEXT:
				return getText();
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
			case MaillagePackage.CUMULATION__WITH:
				getWith().clear();
				getWith().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.CUMULATION__EXCEPT:
				getExcept().clear();
				getExcept().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.CUMULATION__PUBLIC_FUNDING_CEILING:
				setPublicFundingCeiling((BigDecimal)newValue);
				return;
			case MaillagePackage.CUMULATION__TEXT:
				setText((String)newValue);
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
			case MaillagePackage.CUMULATION__WITH:
				getWith().clear();
				return;
			case MaillagePackage.CUMULATION__EXCEPT:
				getExcept().clear();
				return;
			case MaillagePackage.CUMULATION__PUBLIC_FUNDING_CEILING:
				setPublicFundingCeiling(PUBLIC_FUNDING_CEILING_EDEFAULT);
				return;
			case MaillagePackage.CUMULATION__TEXT:
				setText(TEXT_EDEFAULT);
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
			case MaillagePackage.CUMULATION__WITH:
				return with != null && !with.isEmpty();
			case MaillagePackage.CUMULATION__EXCEPT:
				return except != null && !except.isEmpty();
			case MaillagePackage.CUMULATION__PUBLIC_FUNDING_CEILING:
				return PUBLIC_FUNDING_CEILING_EDEFAULT == null ? publicFundingCeiling != null : !PUBLIC_FUNDING_CEILING_EDEFAULT.equals(publicFundingCeiling);
			case MaillagePackage.CUMULATION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
		result.append(" (with: ");
		result.append(with);
		result.append(", except: ");
		result.append(except);
		result.append(", publicFundingCeiling: ");
		result.append(publicFundingCeiling);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //CumulationImpl
