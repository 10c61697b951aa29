/**
 */
package org.maillage.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.maillage.model.Amount;
import org.maillage.model.MaillagePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Amount</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.AmountImpl#getMin <em>Min</em>}</li>
 *   <li>{@link org.maillage.model.impl.AmountImpl#getMax <em>Max</em>}</li>
 *   <li>{@link org.maillage.model.impl.AmountImpl#getRateMin <em>Rate Min</em>}</li>
 *   <li>{@link org.maillage.model.impl.AmountImpl#getRateMax <em>Rate Max</em>}</li>
 *   <li>{@link org.maillage.model.impl.AmountImpl#getCeiling <em>Ceiling</em>}</li>
 *   <li>{@link org.maillage.model.impl.AmountImpl#getOwnShare <em>Own Share</em>}</li>
 *   <li>{@link org.maillage.model.impl.AmountImpl#getDurationMonths <em>Duration Months</em>}</li>
 *   <li>{@link org.maillage.model.impl.AmountImpl#isPerYear <em>Per Year</em>}</li>
 *   <li>{@link org.maillage.model.impl.AmountImpl#getPer <em>Per</em>}</li>
 *   <li>{@link org.maillage.model.impl.AmountImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AmountImpl extends MinimalEObjectImpl.Container implements Amount {
	/**
	 * The default value of the '{@link #getMin() <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMin()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMin() <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMin()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal min = MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMax() <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMax()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMax() <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMax()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal max = MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getRateMin() <em>Rate Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateMin()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal RATE_MIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRateMin() <em>Rate Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateMin()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal rateMin = RATE_MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRateMax() <em>Rate Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateMax()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal RATE_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRateMax() <em>Rate Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateMax()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal rateMax = RATE_MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getCeiling() <em>Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCeiling()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CEILING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCeiling() <em>Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCeiling()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal ceiling = CEILING_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnShare() <em>Own Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnShare()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal OWN_SHARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwnShare() <em>Own Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnShare()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal ownShare = OWN_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationMonths() <em>Duration Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMonths()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_MONTHS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDurationMonths() <em>Duration Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMonths()
	 * @generated
	 * @ordered
	 */
	protected int durationMonths = DURATION_MONTHS_EDEFAULT;

	/**
	 * The default value of the '{@link #isPerYear() <em>Per Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPerYear()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PER_YEAR_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPerYear() <em>Per Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPerYear()
	 * @generated
	 * @ordered
	 */
	protected boolean perYear = PER_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPer() <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPer()
	 * @generated
	 * @ordered
	 */
	protected static final String PER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPer() <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPer()
	 * @generated
	 * @ordered
	 */
	protected String per = PER_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AmountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getAmount();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMin() {
		return min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMin(BigDecimal newMin) {
		BigDecimal oldMin = min;
		min = newMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AMOUNT__MIN, oldMin, min));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMax() {
		return max;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMax(BigDecimal newMax) {
		BigDecimal oldMax = max;
		max = newMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AMOUNT__MAX, oldMax, max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRateMin() {
		return rateMin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRateMin(BigDecimal newRateMin) {
		BigDecimal oldRateMin = rateMin;
		rateMin = newRateMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AMOUNT__RATE_MIN, oldRateMin, rateMin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRateMax() {
		return rateMax;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRateMax(BigDecimal newRateMax) {
		BigDecimal oldRateMax = rateMax;
		rateMax = newRateMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AMOUNT__RATE_MAX, oldRateMax, rateMax));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCeiling() {
		return ceiling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCeiling(BigDecimal newCeiling) {
		BigDecimal oldCeiling = ceiling;
		ceiling = newCeiling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AMOUNT__CEILING, oldCeiling, ceiling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getOwnShare() {
		return ownShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnShare(BigDecimal newOwnShare) {
		BigDecimal oldOwnShare = ownShare;
		ownShare = newOwnShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AMOUNT__OWN_SHARE, oldOwnShare, ownShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDurationMonths() {
		return durationMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationMonths(int newDurationMonths) {
		int oldDurationMonths = durationMonths;
		durationMonths = newDurationMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AMOUNT__DURATION_MONTHS, oldDurationMonths, durationMonths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPerYear() {
		return perYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerYear(boolean newPerYear) {
		boolean oldPerYear = perYear;
		perYear = newPerYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AMOUNT__PER_YEAR, oldPerYear, perYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPer() {
		return per;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPer(String newPer) {
		String oldPer = per;
		per = newPer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AMOUNT__PER, oldPer, per));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.AMOUNT__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.AMOUNT__MIN:
				return getMin();
			case MaillagePackage.AMOUNT__MAX:
				return getMax();
			case MaillagePackage.AMOUNT__RATE_MIN:
				return getRateMin();
			case MaillagePackage.AMOUNT__RATE_MAX:
				return getRateMax();
			case MaillagePackage.AMOUNT__CEILING:
				return getCeiling();
			case MaillagePackage.AMOUNT__OWN_SHARE:
				return getOwnShare();
			case MaillagePackage.AMOUNT__DURATION_MONTHS:
				return getDurationMonths();
			case MaillagePackage.AMOUNT__PER_YEAR:
				return isPerYear();
			case MaillagePackage.AMOUNT__PER:
				return getPer();
			case MaillagePackage.AMOUNT__COMMENT:
				return getComment();
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
			case MaillagePackage.AMOUNT__MIN:
				setMin((BigDecimal)newValue);
				return;
			case MaillagePackage.AMOUNT__MAX:
				setMax((BigDecimal)newValue);
				return;
			case MaillagePackage.AMOUNT__RATE_MIN:
				setRateMin((BigDecimal)newValue);
				return;
			case MaillagePackage.AMOUNT__RATE_MAX:
				setRateMax((BigDecimal)newValue);
				return;
			case MaillagePackage.AMOUNT__CEILING:
				setCeiling((BigDecimal)newValue);
				return;
			case MaillagePackage.AMOUNT__OWN_SHARE:
				setOwnShare((BigDecimal)newValue);
				return;
			case MaillagePackage.AMOUNT__DURATION_MONTHS:
				setDurationMonths((Integer)newValue);
				return;
			case MaillagePackage.AMOUNT__PER_YEAR:
				setPerYear((Boolean)newValue);
				return;
			case MaillagePackage.AMOUNT__PER:
				setPer((String)newValue);
				return;
			case MaillagePackage.AMOUNT__COMMENT:
				setComment((String)newValue);
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
			case MaillagePackage.AMOUNT__MIN:
				setMin(MIN_EDEFAULT);
				return;
			case MaillagePackage.AMOUNT__MAX:
				setMax(MAX_EDEFAULT);
				return;
			case MaillagePackage.AMOUNT__RATE_MIN:
				setRateMin(RATE_MIN_EDEFAULT);
				return;
			case MaillagePackage.AMOUNT__RATE_MAX:
				setRateMax(RATE_MAX_EDEFAULT);
				return;
			case MaillagePackage.AMOUNT__CEILING:
				setCeiling(CEILING_EDEFAULT);
				return;
			case MaillagePackage.AMOUNT__OWN_SHARE:
				setOwnShare(OWN_SHARE_EDEFAULT);
				return;
			case MaillagePackage.AMOUNT__DURATION_MONTHS:
				setDurationMonths(DURATION_MONTHS_EDEFAULT);
				return;
			case MaillagePackage.AMOUNT__PER_YEAR:
				setPerYear(PER_YEAR_EDEFAULT);
				return;
			case MaillagePackage.AMOUNT__PER:
				setPer(PER_EDEFAULT);
				return;
			case MaillagePackage.AMOUNT__COMMENT:
				setComment(COMMENT_EDEFAULT);
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
			case MaillagePackage.AMOUNT__MIN:
				return MIN_EDEFAULT == null ? min != null : !MIN_EDEFAULT.equals(min);
			case MaillagePackage.AMOUNT__MAX:
				return MAX_EDEFAULT == null ? max != null : !MAX_EDEFAULT.equals(max);
			case MaillagePackage.AMOUNT__RATE_MIN:
				return RATE_MIN_EDEFAULT == null ? rateMin != null : !RATE_MIN_EDEFAULT.equals(rateMin);
			case MaillagePackage.AMOUNT__RATE_MAX:
				return RATE_MAX_EDEFAULT == null ? rateMax != null : !RATE_MAX_EDEFAULT.equals(rateMax);
			case MaillagePackage.AMOUNT__CEILING:
				return CEILING_EDEFAULT == null ? ceiling != null : !CEILING_EDEFAULT.equals(ceiling);
			case MaillagePackage.AMOUNT__OWN_SHARE:
				return OWN_SHARE_EDEFAULT == null ? ownShare != null : !OWN_SHARE_EDEFAULT.equals(ownShare);
			case MaillagePackage.AMOUNT__DURATION_MONTHS:
				return durationMonths != DURATION_MONTHS_EDEFAULT;
			case MaillagePackage.AMOUNT__PER_YEAR:
				return perYear != PER_YEAR_EDEFAULT;
			case MaillagePackage.AMOUNT__PER:
				return PER_EDEFAULT == null ? per != null : !PER_EDEFAULT.equals(per);
			case MaillagePackage.AMOUNT__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
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
		result.append(" (min: ");
		result.append(min);
		result.append(", max: ");
		result.append(max);
		result.append(", rateMin: ");
		result.append(rateMin);
		result.append(", rateMax: ");
		result.append(rateMax);
		result.append(", ceiling: ");
		result.append(ceiling);
		result.append(", ownShare: ");
		result.append(ownShare);
		result.append(", durationMonths: ");
		result.append(durationMonths);
		result.append(", perYear: ");
		result.append(perYear);
		result.append(", per: ");
		result.append(per);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //AmountImpl
