/**
 */
package org.maillage.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.maillage.model.MaillagePackage;
import org.maillage.model.Training;
import org.maillage.model.TrainingMode;
import org.maillage.model.TrainingSession;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.TrainingImpl#getPrerequisites <em>Prerequisites</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingImpl#getDurationHours <em>Duration Hours</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingImpl#getPrice <em>Price</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingImpl#getFunding <em>Funding</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingImpl#getCertification <em>Certification</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingImpl#getProviders <em>Providers</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingImpl#getSessions <em>Sessions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrainingImpl extends ResourceImpl implements Training {
	/**
	 * The default value of the '{@link #getPrerequisites() <em>Prerequisites</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrerequisites()
	 * @generated
	 * @ordered
	 */
	protected static final String PREREQUISITES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrerequisites() <em>Prerequisites</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrerequisites()
	 * @generated
	 * @ordered
	 */
	protected String prerequisites = PREREQUISITES_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectives() <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECTIVES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected String objectives = OBJECTIVES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationHours() <em>Duration Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationHours()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DURATION_HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDurationHours() <em>Duration Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationHours()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal durationHours = DURATION_HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final String DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected String duration = DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrice() <em>Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrice()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PRICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrice() <em>Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrice()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal price = PRICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunding() <em>Funding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunding()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunding() <em>Funding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunding()
	 * @generated
	 * @ordered
	 */
	protected String funding = FUNDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertification() <em>Certification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertification()
	 * @generated
	 * @ordered
	 */
	protected static final String CERTIFICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertification() <em>Certification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertification()
	 * @generated
	 * @ordered
	 */
	protected String certification = CERTIFICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final TrainingMode MODE_EDEFAULT = TrainingMode.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected TrainingMode mode = MODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProviders() <em>Providers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProviders()
	 * @generated
	 * @ordered
	 */
	protected EList<String> providers;

	/**
	 * The cached value of the '{@link #getSessions() <em>Sessions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessions()
	 * @generated
	 * @ordered
	 */
	protected EList<TrainingSession> sessions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrainingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getTraining();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrerequisites() {
		return prerequisites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrerequisites(String newPrerequisites) {
		String oldPrerequisites = prerequisites;
		prerequisites = newPrerequisites;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING__PREREQUISITES, oldPrerequisites, prerequisites));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectives() {
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectives(String newObjectives) {
		String oldObjectives = objectives;
		objectives = newObjectives;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING__OBJECTIVES, oldObjectives, objectives));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDurationHours() {
		return durationHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationHours(BigDecimal newDurationHours) {
		BigDecimal oldDurationHours = durationHours;
		durationHours = newDurationHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING__DURATION_HOURS, oldDurationHours, durationHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(String newDuration) {
		String oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPrice() {
		return price;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrice(BigDecimal newPrice) {
		BigDecimal oldPrice = price;
		price = newPrice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING__PRICE, oldPrice, price));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunding() {
		return funding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunding(String newFunding) {
		String oldFunding = funding;
		funding = newFunding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING__FUNDING, oldFunding, funding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCertification() {
		return certification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertification(String newCertification) {
		String oldCertification = certification;
		certification = newCertification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING__CERTIFICATION, oldCertification, certification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrainingMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(TrainingMode newMode) {
		TrainingMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getProviders() {
		if (providers == null) {
			providers = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.TRAINING__PROVIDERS);
		}
		return providers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TrainingSession> getSessions() {
		if (sessions == null) {
			sessions = new EObjectContainmentEList<TrainingSession>(TrainingSession.class, this, MaillagePackage.TRAINING__SESSIONS);
		}
		return sessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MaillagePackage.TRAINING__SESSIONS:
				return ((InternalEList<?>)getSessions()).basicRemove(otherEnd, msgs);
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
			case MaillagePackage.TRAINING__PREREQUISITES:
				return getPrerequisites();
			case MaillagePackage.TRAINING__OBJECTIVES:
				return getObjectives();
			case MaillagePackage.TRAINING__DURATION_HOURS:
				return getDurationHours();
			case MaillagePackage.TRAINING__DURATION:
				return getDuration();
			case MaillagePackage.TRAINING__PRICE:
				return getPrice();
			case MaillagePackage.TRAINING__FUNDING:
				return getFunding();
			case MaillagePackage.TRAINING__CERTIFICATION:
				return getCertification();
			case MaillagePackage.TRAINING__MODE:
				return getMode();
			case MaillagePackage.TRAINING__PROVIDERS:
				return getProviders();
			case MaillagePackage.TRAINING__SESSIONS:
				return getSessions();
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
			case MaillagePackage.TRAINING__PREREQUISITES:
				setPrerequisites((String)newValue);
				return;
			case MaillagePackage.TRAINING__OBJECTIVES:
				setObjectives((String)newValue);
				return;
			case MaillagePackage.TRAINING__DURATION_HOURS:
				setDurationHours((BigDecimal)newValue);
				return;
			case MaillagePackage.TRAINING__DURATION:
				setDuration((String)newValue);
				return;
			case MaillagePackage.TRAINING__PRICE:
				setPrice((BigDecimal)newValue);
				return;
			case MaillagePackage.TRAINING__FUNDING:
				setFunding((String)newValue);
				return;
			case MaillagePackage.TRAINING__CERTIFICATION:
				setCertification((String)newValue);
				return;
			case MaillagePackage.TRAINING__MODE:
				setMode((TrainingMode)newValue);
				return;
			case MaillagePackage.TRAINING__PROVIDERS:
				getProviders().clear();
				getProviders().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.TRAINING__SESSIONS:
				getSessions().clear();
				getSessions().addAll((Collection<? extends TrainingSession>)newValue);
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
			case MaillagePackage.TRAINING__PREREQUISITES:
				setPrerequisites(PREREQUISITES_EDEFAULT);
				return;
			case MaillagePackage.TRAINING__OBJECTIVES:
				setObjectives(OBJECTIVES_EDEFAULT);
				return;
			case MaillagePackage.TRAINING__DURATION_HOURS:
				setDurationHours(DURATION_HOURS_EDEFAULT);
				return;
			case MaillagePackage.TRAINING__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case MaillagePackage.TRAINING__PRICE:
				setPrice(PRICE_EDEFAULT);
				return;
			case MaillagePackage.TRAINING__FUNDING:
				setFunding(FUNDING_EDEFAULT);
				return;
			case MaillagePackage.TRAINING__CERTIFICATION:
				setCertification(CERTIFICATION_EDEFAULT);
				return;
			case MaillagePackage.TRAINING__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case MaillagePackage.TRAINING__PROVIDERS:
				getProviders().clear();
				return;
			case MaillagePackage.TRAINING__SESSIONS:
				getSessions().clear();
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
			case MaillagePackage.TRAINING__PREREQUISITES:
				return PREREQUISITES_EDEFAULT == null ? prerequisites != null : !PREREQUISITES_EDEFAULT.equals(prerequisites);
			case MaillagePackage.TRAINING__OBJECTIVES:
				return OBJECTIVES_EDEFAULT == null ? objectives != null : !OBJECTIVES_EDEFAULT.equals(objectives);
			case MaillagePackage.TRAINING__DURATION_HOURS:
				return DURATION_HOURS_EDEFAULT == null ? durationHours != null : !DURATION_HOURS_EDEFAULT.equals(durationHours);
			case MaillagePackage.TRAINING__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case MaillagePackage.TRAINING__PRICE:
				return PRICE_EDEFAULT == null ? price != null : !PRICE_EDEFAULT.equals(price);
			case MaillagePackage.TRAINING__FUNDING:
				return FUNDING_EDEFAULT == null ? funding != null : !FUNDING_EDEFAULT.equals(funding);
			case MaillagePackage.TRAINING__CERTIFICATION:
				return CERTIFICATION_EDEFAULT == null ? certification != null : !CERTIFICATION_EDEFAULT.equals(certification);
			case MaillagePackage.TRAINING__MODE:
				return mode != MODE_EDEFAULT;
			case MaillagePackage.TRAINING__PROVIDERS:
				return providers != null && !providers.isEmpty();
			case MaillagePackage.TRAINING__SESSIONS:
				return sessions != null && !sessions.isEmpty();
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
		result.append(" (prerequisites: ");
		result.append(prerequisites);
		result.append(", objectives: ");
		result.append(objectives);
		result.append(", durationHours: ");
		result.append(durationHours);
		result.append(", duration: ");
		result.append(duration);
		result.append(", price: ");
		result.append(price);
		result.append(", funding: ");
		result.append(funding);
		result.append(", certification: ");
		result.append(certification);
		result.append(", mode: ");
		result.append(mode);
		result.append(", providers: ");
		result.append(providers);
		result.append(')');
		return result.toString();
	}

} //TrainingImpl
