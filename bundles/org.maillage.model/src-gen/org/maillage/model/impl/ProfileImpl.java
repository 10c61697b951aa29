/**
 */
package org.maillage.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.maillage.model.MaillagePackage;
import org.maillage.model.PlannedExpense;
import org.maillage.model.Profile;
import org.maillage.model.ReceivedAid;
import org.maillage.model.Tristate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getNotYetCreated <em>Not Yet Created</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getAmountSought <em>Amount Sought</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getOwnFunds <em>Own Funds</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getFamily <em>Family</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getLegalForm <em>Legal Form</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getConsideredForms <em>Considered Forms</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getTerritory <em>Territory</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getFilieres <em>Filieres</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getPublics <em>Publics</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getNeedText <em>Need Text</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getExpenses <em>Expenses</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getStateAids <em>State Aids</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProfileImpl#getKnownEmpty <em>Known Empty</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProfileImpl extends MinimalEObjectImpl.Container implements Profile {
	/**
	 * The default value of the '{@link #getNotYetCreated() <em>Not Yet Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotYetCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Tristate NOT_YET_CREATED_EDEFAULT = Tristate.UNKNOWN;

	/**
	 * The cached value of the '{@link #getNotYetCreated() <em>Not Yet Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotYetCreated()
	 * @generated
	 * @ordered
	 */
	protected Tristate notYetCreated = NOT_YET_CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CREATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate createdOn = CREATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStaff() <em>Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaff()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal STAFF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStaff() <em>Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaff()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal staff = STAFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal budget = BUDGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmountSought() <em>Amount Sought</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountSought()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_SOUGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmountSought() <em>Amount Sought</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountSought()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amountSought = AMOUNT_SOUGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnFunds() <em>Own Funds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnFunds()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal OWN_FUNDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwnFunds() <em>Own Funds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnFunds()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal ownFunds = OWN_FUNDS_EDEFAULT;

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
	 * The default value of the '{@link #getLegalForm() <em>Legal Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalForm()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_FORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalForm() <em>Legal Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalForm()
	 * @generated
	 * @ordered
	 */
	protected String legalForm = LEGAL_FORM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConsideredForms() <em>Considered Forms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsideredForms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> consideredForms;

	/**
	 * The default value of the '{@link #getTerritory() <em>Territory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerritory()
	 * @generated
	 * @ordered
	 */
	protected static final String TERRITORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerritory() <em>Territory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerritory()
	 * @generated
	 * @ordered
	 */
	protected String territory = TERRITORY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFilieres() <em>Filieres</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilieres()
	 * @generated
	 * @ordered
	 */
	protected EList<String> filieres;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<String> activities;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final String STAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected String stage = STAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<String> approvals;

	/**
	 * The cached value of the '{@link #getPublics() <em>Publics</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublics()
	 * @generated
	 * @ordered
	 */
	protected EList<String> publics;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> needs;

	/**
	 * The default value of the '{@link #getNeedText() <em>Need Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeedText()
	 * @generated
	 * @ordered
	 */
	protected static final String NEED_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNeedText() <em>Need Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeedText()
	 * @generated
	 * @ordered
	 */
	protected String needText = NEED_TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExpenses() <em>Expenses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpenses()
	 * @generated
	 * @ordered
	 */
	protected EList<PlannedExpense> expenses;

	/**
	 * The cached value of the '{@link #getStateAids() <em>State Aids</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateAids()
	 * @generated
	 * @ordered
	 */
	protected EList<ReceivedAid> stateAids;

	/**
	 * The cached value of the '{@link #getKnownEmpty() <em>Known Empty</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKnownEmpty()
	 * @generated
	 * @ordered
	 */
	protected EList<String> knownEmpty;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getProfile();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tristate getNotYetCreated() {
		return notYetCreated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotYetCreated(Tristate newNotYetCreated) {
		Tristate oldNotYetCreated = notYetCreated;
		notYetCreated = newNotYetCreated == null ? NOT_YET_CREATED_EDEFAULT : newNotYetCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROFILE__NOT_YET_CREATED, oldNotYetCreated, notYetCreated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCreatedOn() {
		return createdOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedOn(LocalDate newCreatedOn) {
		LocalDate oldCreatedOn = createdOn;
		createdOn = newCreatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROFILE__CREATED_ON, oldCreatedOn, createdOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getStaff() {
		return staff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaff(BigDecimal newStaff) {
		BigDecimal oldStaff = staff;
		staff = newStaff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROFILE__STAFF, oldStaff, staff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBudget() {
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudget(BigDecimal newBudget) {
		BigDecimal oldBudget = budget;
		budget = newBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROFILE__BUDGET, oldBudget, budget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmountSought() {
		return amountSought;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmountSought(BigDecimal newAmountSought) {
		BigDecimal oldAmountSought = amountSought;
		amountSought = newAmountSought;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROFILE__AMOUNT_SOUGHT, oldAmountSought, amountSought));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getOwnFunds() {
		return ownFunds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnFunds(BigDecimal newOwnFunds) {
		BigDecimal oldOwnFunds = ownFunds;
		ownFunds = newOwnFunds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROFILE__OWN_FUNDS, oldOwnFunds, ownFunds));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROFILE__FAMILY, oldFamily, family));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalForm() {
		return legalForm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalForm(String newLegalForm) {
		String oldLegalForm = legalForm;
		legalForm = newLegalForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROFILE__LEGAL_FORM, oldLegalForm, legalForm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getConsideredForms() {
		if (consideredForms == null) {
			consideredForms = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.PROFILE__CONSIDERED_FORMS);
		}
		return consideredForms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTerritory() {
		return territory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerritory(String newTerritory) {
		String oldTerritory = territory;
		territory = newTerritory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROFILE__TERRITORY, oldTerritory, territory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFilieres() {
		if (filieres == null) {
			filieres = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.PROFILE__FILIERES);
		}
		return filieres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getActivities() {
		if (activities == null) {
			activities = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.PROFILE__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(String newStage) {
		String oldStage = stage;
		stage = newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROFILE__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getApprovals() {
		if (approvals == null) {
			approvals = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.PROFILE__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPublics() {
		if (publics == null) {
			publics = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.PROFILE__PUBLICS);
		}
		return publics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNeeds() {
		if (needs == null) {
			needs = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.PROFILE__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNeedText() {
		return needText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeedText(String newNeedText) {
		String oldNeedText = needText;
		needText = newNeedText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROFILE__NEED_TEXT, oldNeedText, needText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlannedExpense> getExpenses() {
		if (expenses == null) {
			expenses = new EObjectContainmentEList<PlannedExpense>(PlannedExpense.class, this, MaillagePackage.PROFILE__EXPENSES);
		}
		return expenses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReceivedAid> getStateAids() {
		if (stateAids == null) {
			stateAids = new EObjectContainmentEList<ReceivedAid>(ReceivedAid.class, this, MaillagePackage.PROFILE__STATE_AIDS);
		}
		return stateAids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKnownEmpty() {
		if (knownEmpty == null) {
			knownEmpty = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.PROFILE__KNOWN_EMPTY);
		}
		return knownEmpty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MaillagePackage.PROFILE__EXPENSES:
				return ((InternalEList<?>)getExpenses()).basicRemove(otherEnd, msgs);
			case MaillagePackage.PROFILE__STATE_AIDS:
				return ((InternalEList<?>)getStateAids()).basicRemove(otherEnd, msgs);
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
			case MaillagePackage.PROFILE__NOT_YET_CREATED:
				return getNotYetCreated();
			case MaillagePackage.PROFILE__CREATED_ON:
				return getCreatedOn();
			case MaillagePackage.PROFILE__STAFF:
				return getStaff();
			case MaillagePackage.PROFILE__BUDGET:
				return getBudget();
			case MaillagePackage.PROFILE__AMOUNT_SOUGHT:
				return getAmountSought();
			case MaillagePackage.PROFILE__OWN_FUNDS:
				return getOwnFunds();
			case MaillagePackage.PROFILE__FAMILY:
				return getFamily();
			case MaillagePackage.PROFILE__LEGAL_FORM:
				return getLegalForm();
			case MaillagePackage.PROFILE__CONSIDERED_FORMS:
				return getConsideredForms();
			case MaillagePackage.PROFILE__TERRITORY:
				return getTerritory();
			case MaillagePackage.PROFILE__FILIERES:
				return getFilieres();
			case MaillagePackage.PROFILE__ACTIVITIES:
				return getActivities();
			case MaillagePackage.PROFILE__STAGE:
				return getStage();
			case MaillagePackage.PROFILE__APPROVALS:
				return getApprovals();
			case MaillagePackage.PROFILE__PUBLICS:
				return getPublics();
			case MaillagePackage.PROFILE__NEEDS:
				return getNeeds();
			case MaillagePackage.PROFILE__NEED_TEXT:
				return getNeedText();
			case MaillagePackage.PROFILE__EXPENSES:
				return getExpenses();
			case MaillagePackage.PROFILE__STATE_AIDS:
				return getStateAids();
			case MaillagePackage.PROFILE__KNOWN_EMPTY:
				return getKnownEmpty();
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
			case MaillagePackage.PROFILE__NOT_YET_CREATED:
				setNotYetCreated((Tristate)newValue);
				return;
			case MaillagePackage.PROFILE__CREATED_ON:
				setCreatedOn((LocalDate)newValue);
				return;
			case MaillagePackage.PROFILE__STAFF:
				setStaff((BigDecimal)newValue);
				return;
			case MaillagePackage.PROFILE__BUDGET:
				setBudget((BigDecimal)newValue);
				return;
			case MaillagePackage.PROFILE__AMOUNT_SOUGHT:
				setAmountSought((BigDecimal)newValue);
				return;
			case MaillagePackage.PROFILE__OWN_FUNDS:
				setOwnFunds((BigDecimal)newValue);
				return;
			case MaillagePackage.PROFILE__FAMILY:
				setFamily((String)newValue);
				return;
			case MaillagePackage.PROFILE__LEGAL_FORM:
				setLegalForm((String)newValue);
				return;
			case MaillagePackage.PROFILE__CONSIDERED_FORMS:
				getConsideredForms().clear();
				getConsideredForms().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.PROFILE__TERRITORY:
				setTerritory((String)newValue);
				return;
			case MaillagePackage.PROFILE__FILIERES:
				getFilieres().clear();
				getFilieres().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.PROFILE__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.PROFILE__STAGE:
				setStage((String)newValue);
				return;
			case MaillagePackage.PROFILE__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.PROFILE__PUBLICS:
				getPublics().clear();
				getPublics().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.PROFILE__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.PROFILE__NEED_TEXT:
				setNeedText((String)newValue);
				return;
			case MaillagePackage.PROFILE__EXPENSES:
				getExpenses().clear();
				getExpenses().addAll((Collection<? extends PlannedExpense>)newValue);
				return;
			case MaillagePackage.PROFILE__STATE_AIDS:
				getStateAids().clear();
				getStateAids().addAll((Collection<? extends ReceivedAid>)newValue);
				return;
			case MaillagePackage.PROFILE__KNOWN_EMPTY:
				getKnownEmpty().clear();
				getKnownEmpty().addAll((Collection<? extends String>)newValue);
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
			case MaillagePackage.PROFILE__NOT_YET_CREATED:
				setNotYetCreated(NOT_YET_CREATED_EDEFAULT);
				return;
			case MaillagePackage.PROFILE__CREATED_ON:
				setCreatedOn(CREATED_ON_EDEFAULT);
				return;
			case MaillagePackage.PROFILE__STAFF:
				setStaff(STAFF_EDEFAULT);
				return;
			case MaillagePackage.PROFILE__BUDGET:
				setBudget(BUDGET_EDEFAULT);
				return;
			case MaillagePackage.PROFILE__AMOUNT_SOUGHT:
				setAmountSought(AMOUNT_SOUGHT_EDEFAULT);
				return;
			case MaillagePackage.PROFILE__OWN_FUNDS:
				setOwnFunds(OWN_FUNDS_EDEFAULT);
				return;
			case MaillagePackage.PROFILE__FAMILY:
				setFamily(FAMILY_EDEFAULT);
				return;
			case MaillagePackage.PROFILE__LEGAL_FORM:
				setLegalForm(LEGAL_FORM_EDEFAULT);
				return;
			case MaillagePackage.PROFILE__CONSIDERED_FORMS:
				getConsideredForms().clear();
				return;
			case MaillagePackage.PROFILE__TERRITORY:
				setTerritory(TERRITORY_EDEFAULT);
				return;
			case MaillagePackage.PROFILE__FILIERES:
				getFilieres().clear();
				return;
			case MaillagePackage.PROFILE__ACTIVITIES:
				getActivities().clear();
				return;
			case MaillagePackage.PROFILE__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case MaillagePackage.PROFILE__APPROVALS:
				getApprovals().clear();
				return;
			case MaillagePackage.PROFILE__PUBLICS:
				getPublics().clear();
				return;
			case MaillagePackage.PROFILE__NEEDS:
				getNeeds().clear();
				return;
			case MaillagePackage.PROFILE__NEED_TEXT:
				setNeedText(NEED_TEXT_EDEFAULT);
				return;
			case MaillagePackage.PROFILE__EXPENSES:
				getExpenses().clear();
				return;
			case MaillagePackage.PROFILE__STATE_AIDS:
				getStateAids().clear();
				return;
			case MaillagePackage.PROFILE__KNOWN_EMPTY:
				getKnownEmpty().clear();
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
			case MaillagePackage.PROFILE__NOT_YET_CREATED:
				return notYetCreated != NOT_YET_CREATED_EDEFAULT;
			case MaillagePackage.PROFILE__CREATED_ON:
				return CREATED_ON_EDEFAULT == null ? createdOn != null : !CREATED_ON_EDEFAULT.equals(createdOn);
			case MaillagePackage.PROFILE__STAFF:
				return STAFF_EDEFAULT == null ? staff != null : !STAFF_EDEFAULT.equals(staff);
			case MaillagePackage.PROFILE__BUDGET:
				return BUDGET_EDEFAULT == null ? budget != null : !BUDGET_EDEFAULT.equals(budget);
			case MaillagePackage.PROFILE__AMOUNT_SOUGHT:
				return AMOUNT_SOUGHT_EDEFAULT == null ? amountSought != null : !AMOUNT_SOUGHT_EDEFAULT.equals(amountSought);
			case MaillagePackage.PROFILE__OWN_FUNDS:
				return OWN_FUNDS_EDEFAULT == null ? ownFunds != null : !OWN_FUNDS_EDEFAULT.equals(ownFunds);
			case MaillagePackage.PROFILE__FAMILY:
				return FAMILY_EDEFAULT == null ? family != null : !FAMILY_EDEFAULT.equals(family);
			case MaillagePackage.PROFILE__LEGAL_FORM:
				return LEGAL_FORM_EDEFAULT == null ? legalForm != null : !LEGAL_FORM_EDEFAULT.equals(legalForm);
			case MaillagePackage.PROFILE__CONSIDERED_FORMS:
				return consideredForms != null && !consideredForms.isEmpty();
			case MaillagePackage.PROFILE__TERRITORY:
				return TERRITORY_EDEFAULT == null ? territory != null : !TERRITORY_EDEFAULT.equals(territory);
			case MaillagePackage.PROFILE__FILIERES:
				return filieres != null && !filieres.isEmpty();
			case MaillagePackage.PROFILE__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case MaillagePackage.PROFILE__STAGE:
				return STAGE_EDEFAULT == null ? stage != null : !STAGE_EDEFAULT.equals(stage);
			case MaillagePackage.PROFILE__APPROVALS:
				return approvals != null && !approvals.isEmpty();
			case MaillagePackage.PROFILE__PUBLICS:
				return publics != null && !publics.isEmpty();
			case MaillagePackage.PROFILE__NEEDS:
				return needs != null && !needs.isEmpty();
			case MaillagePackage.PROFILE__NEED_TEXT:
				return NEED_TEXT_EDEFAULT == null ? needText != null : !NEED_TEXT_EDEFAULT.equals(needText);
			case MaillagePackage.PROFILE__EXPENSES:
				return expenses != null && !expenses.isEmpty();
			case MaillagePackage.PROFILE__STATE_AIDS:
				return stateAids != null && !stateAids.isEmpty();
			case MaillagePackage.PROFILE__KNOWN_EMPTY:
				return knownEmpty != null && !knownEmpty.isEmpty();
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
		result.append(" (notYetCreated: ");
		result.append(notYetCreated);
		result.append(", createdOn: ");
		result.append(createdOn);
		result.append(", staff: ");
		result.append(staff);
		result.append(", budget: ");
		result.append(budget);
		result.append(", amountSought: ");
		result.append(amountSought);
		result.append(", ownFunds: ");
		result.append(ownFunds);
		result.append(", family: ");
		result.append(family);
		result.append(", legalForm: ");
		result.append(legalForm);
		result.append(", consideredForms: ");
		result.append(consideredForms);
		result.append(", territory: ");
		result.append(territory);
		result.append(", filieres: ");
		result.append(filieres);
		result.append(", activities: ");
		result.append(activities);
		result.append(", stage: ");
		result.append(stage);
		result.append(", approvals: ");
		result.append(approvals);
		result.append(", publics: ");
		result.append(publics);
		result.append(", needs: ");
		result.append(needs);
		result.append(", needText: ");
		result.append(needText);
		result.append(", knownEmpty: ");
		result.append(knownEmpty);
		result.append(')');
		return result.toString();
	}

} //ProfileImpl
