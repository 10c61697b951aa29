/**
 */
package org.maillage.model.impl;

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

import org.maillage.model.AidRegime;
import org.maillage.model.Amount;
import org.maillage.model.Call;
import org.maillage.model.Cumulation;
import org.maillage.model.Eligibility;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Openness;
import org.maillage.model.RequiredDocument;
import org.maillage.model.Step;
import org.maillage.model.SupportScheme;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Support Scheme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getNatures <em>Natures</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getFunders <em>Funders</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getInstructors <em>Instructors</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getOperators <em>Operators</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getEligibilityTerritories <em>Eligibility Territories</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getGeneric <em>Generic</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getOpenness <em>Openness</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getCalls <em>Calls</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getAmounts <em>Amounts</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getExpenses <em>Expenses</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getContactChannel <em>Contact Channel</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getAidRegime <em>Aid Regime</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getCumulation <em>Cumulation</em>}</li>
 *   <li>{@link org.maillage.model.impl.SupportSchemeImpl#getEligibility <em>Eligibility</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupportSchemeImpl extends ResourceImpl implements SupportScheme {
	/**
	 * The cached value of the '{@link #getNatures() <em>Natures</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNatures()
	 * @generated
	 * @ordered
	 */
	protected EList<String> natures;

	/**
	 * The cached value of the '{@link #getFunders() <em>Funders</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunders()
	 * @generated
	 * @ordered
	 */
	protected EList<String> funders;

	/**
	 * The cached value of the '{@link #getInstructors() <em>Instructors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> instructors;

	/**
	 * The cached value of the '{@link #getOperators() <em>Operators</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperators()
	 * @generated
	 * @ordered
	 */
	protected EList<String> operators;

	/**
	 * The cached value of the '{@link #getEligibilityTerritories() <em>Eligibility Territories</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEligibilityTerritories()
	 * @generated
	 * @ordered
	 */
	protected EList<String> eligibilityTerritories;

	/**
	 * The default value of the '{@link #getGeneric() <em>Generic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneric()
	 * @generated
	 * @ordered
	 */
	protected static final String GENERIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeneric() <em>Generic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneric()
	 * @generated
	 * @ordered
	 */
	protected String generic = GENERIC_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenness() <em>Openness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenness()
	 * @generated
	 * @ordered
	 */
	protected static final Openness OPENNESS_EDEFAULT = Openness.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOpenness() <em>Openness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenness()
	 * @generated
	 * @ordered
	 */
	protected Openness openness = OPENNESS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCalls() <em>Calls</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalls()
	 * @generated
	 * @ordered
	 */
	protected EList<Call> calls;

	/**
	 * The cached value of the '{@link #getAmounts() <em>Amounts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Amount> amounts;

	/**
	 * The cached value of the '{@link #getExpenses() <em>Expenses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpenses()
	 * @generated
	 * @ordered
	 */
	protected EList<String> expenses;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<Step> steps;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<RequiredDocument> documents;

	/**
	 * The default value of the '{@link #getContactChannel() <em>Contact Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactChannel()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTACT_CHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContactChannel() <em>Contact Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactChannel()
	 * @generated
	 * @ordered
	 */
	protected String contactChannel = CONTACT_CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected String legalBasis = LEGAL_BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAidRegime() <em>Aid Regime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAidRegime()
	 * @generated
	 * @ordered
	 */
	protected static final AidRegime AID_REGIME_EDEFAULT = AidRegime.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAidRegime() <em>Aid Regime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAidRegime()
	 * @generated
	 * @ordered
	 */
	protected AidRegime aidRegime = AID_REGIME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCumulation() <em>Cumulation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCumulation()
	 * @generated
	 * @ordered
	 */
	protected Cumulation cumulation;

	/**
	 * The cached value of the '{@link #getEligibility() <em>Eligibility</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEligibility()
	 * @generated
	 * @ordered
	 */
	protected Eligibility eligibility;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupportSchemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getSupportScheme();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNatures() {
		if (natures == null) {
			natures = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.SUPPORT_SCHEME__NATURES);
		}
		return natures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFunders() {
		if (funders == null) {
			funders = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.SUPPORT_SCHEME__FUNDERS);
		}
		return funders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInstructors() {
		if (instructors == null) {
			instructors = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.SUPPORT_SCHEME__INSTRUCTORS);
		}
		return instructors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOperators() {
		if (operators == null) {
			operators = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.SUPPORT_SCHEME__OPERATORS);
		}
		return operators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEligibilityTerritories() {
		if (eligibilityTerritories == null) {
			eligibilityTerritories = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY_TERRITORIES);
		}
		return eligibilityTerritories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGeneric() {
		return generic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeneric(String newGeneric) {
		String oldGeneric = generic;
		generic = newGeneric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SUPPORT_SCHEME__GENERIC, oldGeneric, generic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Openness getOpenness() {
		return openness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenness(Openness newOpenness) {
		Openness oldOpenness = openness;
		openness = newOpenness == null ? OPENNESS_EDEFAULT : newOpenness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SUPPORT_SCHEME__OPENNESS, oldOpenness, openness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Call> getCalls() {
		if (calls == null) {
			calls = new EObjectContainmentEList<Call>(Call.class, this, MaillagePackage.SUPPORT_SCHEME__CALLS);
		}
		return calls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Amount> getAmounts() {
		if (amounts == null) {
			amounts = new EObjectContainmentEList<Amount>(Amount.class, this, MaillagePackage.SUPPORT_SCHEME__AMOUNTS);
		}
		return amounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExpenses() {
		if (expenses == null) {
			expenses = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.SUPPORT_SCHEME__EXPENSES);
		}
		return expenses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Step> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<Step>(Step.class, this, MaillagePackage.SUPPORT_SCHEME__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RequiredDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<RequiredDocument>(RequiredDocument.class, this, MaillagePackage.SUPPORT_SCHEME__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContactChannel() {
		return contactChannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactChannel(String newContactChannel) {
		String oldContactChannel = contactChannel;
		contactChannel = newContactChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SUPPORT_SCHEME__CONTACT_CHANNEL, oldContactChannel, contactChannel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalBasis() {
		return legalBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalBasis(String newLegalBasis) {
		String oldLegalBasis = legalBasis;
		legalBasis = newLegalBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SUPPORT_SCHEME__LEGAL_BASIS, oldLegalBasis, legalBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AidRegime getAidRegime() {
		return aidRegime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAidRegime(AidRegime newAidRegime) {
		AidRegime oldAidRegime = aidRegime;
		aidRegime = newAidRegime == null ? AID_REGIME_EDEFAULT : newAidRegime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SUPPORT_SCHEME__AID_REGIME, oldAidRegime, aidRegime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cumulation getCumulation() {
		return cumulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCumulation(Cumulation newCumulation, NotificationChain msgs) {
		Cumulation oldCumulation = cumulation;
		cumulation = newCumulation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MaillagePackage.SUPPORT_SCHEME__CUMULATION, oldCumulation, newCumulation);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCumulation(Cumulation newCumulation) {
		if (newCumulation != cumulation) {
			NotificationChain msgs = null;
			if (cumulation != null)
				msgs = ((InternalEObject)cumulation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MaillagePackage.SUPPORT_SCHEME__CUMULATION, null, msgs);
			if (newCumulation != null)
				msgs = ((InternalEObject)newCumulation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MaillagePackage.SUPPORT_SCHEME__CUMULATION, null, msgs);
			msgs = basicSetCumulation(newCumulation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SUPPORT_SCHEME__CUMULATION, newCumulation, newCumulation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Eligibility getEligibility() {
		return eligibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEligibility(Eligibility newEligibility, NotificationChain msgs) {
		Eligibility oldEligibility = eligibility;
		eligibility = newEligibility;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY, oldEligibility, newEligibility);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEligibility(Eligibility newEligibility) {
		if (newEligibility != eligibility) {
			NotificationChain msgs = null;
			if (eligibility != null)
				msgs = ((InternalEObject)eligibility).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY, null, msgs);
			if (newEligibility != null)
				msgs = ((InternalEObject)newEligibility).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY, null, msgs);
			msgs = basicSetEligibility(newEligibility, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY, newEligibility, newEligibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MaillagePackage.SUPPORT_SCHEME__CALLS:
				return ((InternalEList<?>)getCalls()).basicRemove(otherEnd, msgs);
			case MaillagePackage.SUPPORT_SCHEME__AMOUNTS:
				return ((InternalEList<?>)getAmounts()).basicRemove(otherEnd, msgs);
			case MaillagePackage.SUPPORT_SCHEME__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case MaillagePackage.SUPPORT_SCHEME__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case MaillagePackage.SUPPORT_SCHEME__CUMULATION:
				return basicSetCumulation(null, msgs);
			case MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY:
				return basicSetEligibility(null, msgs);
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
			case MaillagePackage.SUPPORT_SCHEME__NATURES:
				return getNatures();
			case MaillagePackage.SUPPORT_SCHEME__FUNDERS:
				return getFunders();
			case MaillagePackage.SUPPORT_SCHEME__INSTRUCTORS:
				return getInstructors();
			case MaillagePackage.SUPPORT_SCHEME__OPERATORS:
				return getOperators();
			case MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY_TERRITORIES:
				return getEligibilityTerritories();
			case MaillagePackage.SUPPORT_SCHEME__GENERIC:
				return getGeneric();
			case MaillagePackage.SUPPORT_SCHEME__OPENNESS:
				return getOpenness();
			case MaillagePackage.SUPPORT_SCHEME__CALLS:
				return getCalls();
			case MaillagePackage.SUPPORT_SCHEME__AMOUNTS:
				return getAmounts();
			case MaillagePackage.SUPPORT_SCHEME__EXPENSES:
				return getExpenses();
			case MaillagePackage.SUPPORT_SCHEME__STEPS:
				return getSteps();
			case MaillagePackage.SUPPORT_SCHEME__DOCUMENTS:
				return getDocuments();
			case MaillagePackage.SUPPORT_SCHEME__CONTACT_CHANNEL:
				return getContactChannel();
			case MaillagePackage.SUPPORT_SCHEME__LEGAL_BASIS:
				return getLegalBasis();
			case MaillagePackage.SUPPORT_SCHEME__AID_REGIME:
				return getAidRegime();
			case MaillagePackage.SUPPORT_SCHEME__CUMULATION:
				return getCumulation();
			case MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY:
				return getEligibility();
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
			case MaillagePackage.SUPPORT_SCHEME__NATURES:
				getNatures().clear();
				getNatures().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__FUNDERS:
				getFunders().clear();
				getFunders().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__INSTRUCTORS:
				getInstructors().clear();
				getInstructors().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__OPERATORS:
				getOperators().clear();
				getOperators().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY_TERRITORIES:
				getEligibilityTerritories().clear();
				getEligibilityTerritories().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__GENERIC:
				setGeneric((String)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__OPENNESS:
				setOpenness((Openness)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__CALLS:
				getCalls().clear();
				getCalls().addAll((Collection<? extends Call>)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__AMOUNTS:
				getAmounts().clear();
				getAmounts().addAll((Collection<? extends Amount>)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__EXPENSES:
				getExpenses().clear();
				getExpenses().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends Step>)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends RequiredDocument>)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__CONTACT_CHANNEL:
				setContactChannel((String)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__LEGAL_BASIS:
				setLegalBasis((String)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__AID_REGIME:
				setAidRegime((AidRegime)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__CUMULATION:
				setCumulation((Cumulation)newValue);
				return;
			case MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY:
				setEligibility((Eligibility)newValue);
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
			case MaillagePackage.SUPPORT_SCHEME__NATURES:
				getNatures().clear();
				return;
			case MaillagePackage.SUPPORT_SCHEME__FUNDERS:
				getFunders().clear();
				return;
			case MaillagePackage.SUPPORT_SCHEME__INSTRUCTORS:
				getInstructors().clear();
				return;
			case MaillagePackage.SUPPORT_SCHEME__OPERATORS:
				getOperators().clear();
				return;
			case MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY_TERRITORIES:
				getEligibilityTerritories().clear();
				return;
			case MaillagePackage.SUPPORT_SCHEME__GENERIC:
				setGeneric(GENERIC_EDEFAULT);
				return;
			case MaillagePackage.SUPPORT_SCHEME__OPENNESS:
				setOpenness(OPENNESS_EDEFAULT);
				return;
			case MaillagePackage.SUPPORT_SCHEME__CALLS:
				getCalls().clear();
				return;
			case MaillagePackage.SUPPORT_SCHEME__AMOUNTS:
				getAmounts().clear();
				return;
			case MaillagePackage.SUPPORT_SCHEME__EXPENSES:
				getExpenses().clear();
				return;
			case MaillagePackage.SUPPORT_SCHEME__STEPS:
				getSteps().clear();
				return;
			case MaillagePackage.SUPPORT_SCHEME__DOCUMENTS:
				getDocuments().clear();
				return;
			case MaillagePackage.SUPPORT_SCHEME__CONTACT_CHANNEL:
				setContactChannel(CONTACT_CHANNEL_EDEFAULT);
				return;
			case MaillagePackage.SUPPORT_SCHEME__LEGAL_BASIS:
				setLegalBasis(LEGAL_BASIS_EDEFAULT);
				return;
			case MaillagePackage.SUPPORT_SCHEME__AID_REGIME:
				setAidRegime(AID_REGIME_EDEFAULT);
				return;
			case MaillagePackage.SUPPORT_SCHEME__CUMULATION:
				setCumulation((Cumulation)null);
				return;
			case MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY:
				setEligibility((Eligibility)null);
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
			case MaillagePackage.SUPPORT_SCHEME__NATURES:
				return natures != null && !natures.isEmpty();
			case MaillagePackage.SUPPORT_SCHEME__FUNDERS:
				return funders != null && !funders.isEmpty();
			case MaillagePackage.SUPPORT_SCHEME__INSTRUCTORS:
				return instructors != null && !instructors.isEmpty();
			case MaillagePackage.SUPPORT_SCHEME__OPERATORS:
				return operators != null && !operators.isEmpty();
			case MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY_TERRITORIES:
				return eligibilityTerritories != null && !eligibilityTerritories.isEmpty();
			case MaillagePackage.SUPPORT_SCHEME__GENERIC:
				return GENERIC_EDEFAULT == null ? generic != null : !GENERIC_EDEFAULT.equals(generic);
			case MaillagePackage.SUPPORT_SCHEME__OPENNESS:
				return openness != OPENNESS_EDEFAULT;
			case MaillagePackage.SUPPORT_SCHEME__CALLS:
				return calls != null && !calls.isEmpty();
			case MaillagePackage.SUPPORT_SCHEME__AMOUNTS:
				return amounts != null && !amounts.isEmpty();
			case MaillagePackage.SUPPORT_SCHEME__EXPENSES:
				return expenses != null && !expenses.isEmpty();
			case MaillagePackage.SUPPORT_SCHEME__STEPS:
				return steps != null && !steps.isEmpty();
			case MaillagePackage.SUPPORT_SCHEME__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case MaillagePackage.SUPPORT_SCHEME__CONTACT_CHANNEL:
				return CONTACT_CHANNEL_EDEFAULT == null ? contactChannel != null : !CONTACT_CHANNEL_EDEFAULT.equals(contactChannel);
			case MaillagePackage.SUPPORT_SCHEME__LEGAL_BASIS:
				return LEGAL_BASIS_EDEFAULT == null ? legalBasis != null : !LEGAL_BASIS_EDEFAULT.equals(legalBasis);
			case MaillagePackage.SUPPORT_SCHEME__AID_REGIME:
				return aidRegime != AID_REGIME_EDEFAULT;
			case MaillagePackage.SUPPORT_SCHEME__CUMULATION:
				return cumulation != null;
			case MaillagePackage.SUPPORT_SCHEME__ELIGIBILITY:
				return eligibility != null;
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
		result.append(" (natures: ");
		result.append(natures);
		result.append(", funders: ");
		result.append(funders);
		result.append(", instructors: ");
		result.append(instructors);
		result.append(", operators: ");
		result.append(operators);
		result.append(", eligibilityTerritories: ");
		result.append(eligibilityTerritories);
		result.append(", generic: ");
		result.append(generic);
		result.append(", openness: ");
		result.append(openness);
		result.append(", expenses: ");
		result.append(expenses);
		result.append(", contactChannel: ");
		result.append(contactChannel);
		result.append(", legalBasis: ");
		result.append(legalBasis);
		result.append(", aidRegime: ");
		result.append(aidRegime);
		result.append(')');
		return result.toString();
	}

} //SupportSchemeImpl
