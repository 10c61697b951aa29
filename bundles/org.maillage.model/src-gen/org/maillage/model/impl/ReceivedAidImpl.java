/**
 */
package org.maillage.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.maillage.model.AidRegime;
import org.maillage.model.MaillagePackage;
import org.maillage.model.ReceivedAid;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Received Aid</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.ReceivedAidImpl#getRegime <em>Regime</em>}</li>
 *   <li>{@link org.maillage.model.impl.ReceivedAidImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.maillage.model.impl.ReceivedAidImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.maillage.model.impl.ReceivedAidImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReceivedAidImpl extends MinimalEObjectImpl.Container implements ReceivedAid {
	/**
	 * The default value of the '{@link #getRegime() <em>Regime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegime()
	 * @generated
	 * @ordered
	 */
	protected static final AidRegime REGIME_EDEFAULT = AidRegime.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRegime() <em>Regime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegime()
	 * @generated
	 * @ordered
	 */
	protected AidRegime regime = REGIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate on = ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReceivedAidImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getReceivedAid();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AidRegime getRegime() {
		return regime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegime(AidRegime newRegime) {
		AidRegime oldRegime = regime;
		regime = newRegime == null ? REGIME_EDEFAULT : newRegime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.RECEIVED_AID__REGIME, oldRegime, regime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount) {
		BigDecimal oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.RECEIVED_AID__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOn() {
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn(LocalDate newOn) {
		LocalDate oldOn = on;
		on = newOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.RECEIVED_AID__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.RECEIVED_AID__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.RECEIVED_AID__REGIME:
				return getRegime();
			case MaillagePackage.RECEIVED_AID__AMOUNT:
				return getAmount();
			case MaillagePackage.RECEIVED_AID__ON:
				return getOn();
			case MaillagePackage.RECEIVED_AID__NOTE:
				return getNote();
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
			case MaillagePackage.RECEIVED_AID__REGIME:
				setRegime((AidRegime)newValue);
				return;
			case MaillagePackage.RECEIVED_AID__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case MaillagePackage.RECEIVED_AID__ON:
				setOn((LocalDate)newValue);
				return;
			case MaillagePackage.RECEIVED_AID__NOTE:
				setNote((String)newValue);
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
			case MaillagePackage.RECEIVED_AID__REGIME:
				setRegime(REGIME_EDEFAULT);
				return;
			case MaillagePackage.RECEIVED_AID__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case MaillagePackage.RECEIVED_AID__ON:
				setOn(ON_EDEFAULT);
				return;
			case MaillagePackage.RECEIVED_AID__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case MaillagePackage.RECEIVED_AID__REGIME:
				return regime != REGIME_EDEFAULT;
			case MaillagePackage.RECEIVED_AID__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case MaillagePackage.RECEIVED_AID__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case MaillagePackage.RECEIVED_AID__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (regime: ");
		result.append(regime);
		result.append(", amount: ");
		result.append(amount);
		result.append(", on: ");
		result.append(on);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ReceivedAidImpl
