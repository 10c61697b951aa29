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

import org.maillage.model.Approval;
import org.maillage.model.EssEvidence;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Position;
import org.maillage.model.RoleContact;
import org.maillage.model.StaffBand;
import org.maillage.model.Structure;
import org.maillage.model.StructureRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Structure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getAlternativeNames <em>Alternative Names</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getSiren <em>Siren</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getSiret <em>Siret</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getRna <em>Rna</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getLegalForm <em>Legal Form</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getFamily <em>Family</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getEssStatus <em>Ess Status</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getNaf2008 <em>Naf2008</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getNaf2025 <em>Naf2025</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getFilieres <em>Filieres</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getVolunteers <em>Volunteers</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getNetworks <em>Networks</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.maillage.model.impl.StructureImpl#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StructureImpl extends EntryImpl implements Structure {
	/**
	 * The default value of the '{@link #getAcronym() <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcronym()
	 * @generated
	 * @ordered
	 */
	protected static final String ACRONYM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcronym() <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcronym()
	 * @generated
	 * @ordered
	 */
	protected String acronym = ACRONYM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAlternativeNames() <em>Alternative Names</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternativeNames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> alternativeNames;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final StructureRole ROLE_EDEFAULT = StructureRole.ENTERPRISE;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected StructureRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSiren() <em>Siren</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiren()
	 * @generated
	 * @ordered
	 */
	protected static final String SIREN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSiren() <em>Siren</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiren()
	 * @generated
	 * @ordered
	 */
	protected String siren = SIREN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSiret() <em>Siret</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiret()
	 * @generated
	 * @ordered
	 */
	protected static final String SIRET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSiret() <em>Siret</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiret()
	 * @generated
	 * @ordered
	 */
	protected String siret = SIRET_EDEFAULT;

	/**
	 * The default value of the '{@link #getRna() <em>Rna</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRna()
	 * @generated
	 * @ordered
	 */
	protected static final String RNA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRna() <em>Rna</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRna()
	 * @generated
	 * @ordered
	 */
	protected String rna = RNA_EDEFAULT;

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
	 * The cached value of the '{@link #getEssStatus() <em>Ess Status</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEssStatus()
	 * @generated
	 * @ordered
	 */
	protected EList<EssEvidence> essStatus;

	/**
	 * The cached value of the '{@link #getNaf2008() <em>Naf2008</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNaf2008()
	 * @generated
	 * @ordered
	 */
	protected EList<String> naf2008;

	/**
	 * The cached value of the '{@link #getNaf2025() <em>Naf2025</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNaf2025()
	 * @generated
	 * @ordered
	 */
	protected EList<String> naf2025;

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
	 * The cached value of the '{@link #getFilieres() <em>Filieres</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilieres()
	 * @generated
	 * @ordered
	 */
	protected EList<String> filieres;

	/**
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected Position position;

	/**
	 * The cached value of the '{@link #getStaff() <em>Staff</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaff()
	 * @generated
	 * @ordered
	 */
	protected StaffBand staff;

	/**
	 * The default value of the '{@link #getVolunteers() <em>Volunteers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolunteers()
	 * @generated
	 * @ordered
	 */
	protected static final int VOLUNTEERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVolunteers() <em>Volunteers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolunteers()
	 * @generated
	 * @ordered
	 */
	protected int volunteers = VOLUNTEERS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<Approval> approvals;

	/**
	 * The cached value of the '{@link #getNetworks() <em>Networks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworks()
	 * @generated
	 * @ordered
	 */
	protected EList<String> networks;

	/**
	 * The default value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected String parent = PARENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected static final String WEBSITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWebsite() <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsite()
	 * @generated
	 * @ordered
	 */
	protected String website = WEBSITE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<RoleContact> contacts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StructureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getStructure();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcronym() {
		return acronym;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcronym(String newAcronym) {
		String oldAcronym = acronym;
		acronym = newAcronym;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__ACRONYM, oldAcronym, acronym));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAlternativeNames() {
		if (alternativeNames == null) {
			alternativeNames = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.STRUCTURE__ALTERNATIVE_NAMES);
		}
		return alternativeNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructureRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(StructureRole newRole) {
		StructureRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSiren() {
		return siren;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSiren(String newSiren) {
		String oldSiren = siren;
		siren = newSiren;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__SIREN, oldSiren, siren));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSiret() {
		return siret;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSiret(String newSiret) {
		String oldSiret = siret;
		siret = newSiret;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__SIRET, oldSiret, siret));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRna() {
		return rna;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRna(String newRna) {
		String oldRna = rna;
		rna = newRna;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__RNA, oldRna, rna));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__LEGAL_FORM, oldLegalForm, legalForm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__FAMILY, oldFamily, family));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EssEvidence> getEssStatus() {
		if (essStatus == null) {
			essStatus = new EObjectContainmentEList<EssEvidence>(EssEvidence.class, this, MaillagePackage.STRUCTURE__ESS_STATUS);
		}
		return essStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNaf2008() {
		if (naf2008 == null) {
			naf2008 = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.STRUCTURE__NAF2008);
		}
		return naf2008;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNaf2025() {
		if (naf2025 == null) {
			naf2025 = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.STRUCTURE__NAF2025);
		}
		return naf2025;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getActivities() {
		if (activities == null) {
			activities = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.STRUCTURE__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFilieres() {
		if (filieres == null) {
			filieres = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.STRUCTURE__FILIERES);
		}
		return filieres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Position getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPosition(Position newPosition, NotificationChain msgs) {
		Position oldPosition = position;
		position = newPosition;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__POSITION, oldPosition, newPosition);
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
	public void setPosition(Position newPosition) {
		if (newPosition != position) {
			NotificationChain msgs = null;
			if (position != null)
				msgs = ((InternalEObject)position).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MaillagePackage.STRUCTURE__POSITION, null, msgs);
			if (newPosition != null)
				msgs = ((InternalEObject)newPosition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MaillagePackage.STRUCTURE__POSITION, null, msgs);
			msgs = basicSetPosition(newPosition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__POSITION, newPosition, newPosition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffBand getStaff() {
		return staff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStaff(StaffBand newStaff, NotificationChain msgs) {
		StaffBand oldStaff = staff;
		staff = newStaff;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__STAFF, oldStaff, newStaff);
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
	public void setStaff(StaffBand newStaff) {
		if (newStaff != staff) {
			NotificationChain msgs = null;
			if (staff != null)
				msgs = ((InternalEObject)staff).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MaillagePackage.STRUCTURE__STAFF, null, msgs);
			if (newStaff != null)
				msgs = ((InternalEObject)newStaff).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MaillagePackage.STRUCTURE__STAFF, null, msgs);
			msgs = basicSetStaff(newStaff, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__STAFF, newStaff, newStaff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVolunteers() {
		return volunteers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolunteers(int newVolunteers) {
		int oldVolunteers = volunteers;
		volunteers = newVolunteers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__VOLUNTEERS, oldVolunteers, volunteers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Approval> getApprovals() {
		if (approvals == null) {
			approvals = new EObjectContainmentEList<Approval>(Approval.class, this, MaillagePackage.STRUCTURE__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNetworks() {
		if (networks == null) {
			networks = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.STRUCTURE__NETWORKS);
		}
		return networks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(String newParent) {
		String oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWebsite() {
		return website;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebsite(String newWebsite) {
		String oldWebsite = website;
		website = newWebsite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.STRUCTURE__WEBSITE, oldWebsite, website));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoleContact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentEList<RoleContact>(RoleContact.class, this, MaillagePackage.STRUCTURE__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MaillagePackage.STRUCTURE__ESS_STATUS:
				return ((InternalEList<?>)getEssStatus()).basicRemove(otherEnd, msgs);
			case MaillagePackage.STRUCTURE__POSITION:
				return basicSetPosition(null, msgs);
			case MaillagePackage.STRUCTURE__STAFF:
				return basicSetStaff(null, msgs);
			case MaillagePackage.STRUCTURE__APPROVALS:
				return ((InternalEList<?>)getApprovals()).basicRemove(otherEnd, msgs);
			case MaillagePackage.STRUCTURE__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
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
			case MaillagePackage.STRUCTURE__ACRONYM:
				return getAcronym();
			case MaillagePackage.STRUCTURE__ALTERNATIVE_NAMES:
				return getAlternativeNames();
			case MaillagePackage.STRUCTURE__ROLE:
				return getRole();
			case MaillagePackage.STRUCTURE__SIREN:
				return getSiren();
			case MaillagePackage.STRUCTURE__SIRET:
				return getSiret();
			case MaillagePackage.STRUCTURE__RNA:
				return getRna();
			case MaillagePackage.STRUCTURE__LEGAL_FORM:
				return getLegalForm();
			case MaillagePackage.STRUCTURE__FAMILY:
				return getFamily();
			case MaillagePackage.STRUCTURE__ESS_STATUS:
				return getEssStatus();
			case MaillagePackage.STRUCTURE__NAF2008:
				return getNaf2008();
			case MaillagePackage.STRUCTURE__NAF2025:
				return getNaf2025();
			case MaillagePackage.STRUCTURE__ACTIVITIES:
				return getActivities();
			case MaillagePackage.STRUCTURE__FILIERES:
				return getFilieres();
			case MaillagePackage.STRUCTURE__LOCATION:
				return getLocation();
			case MaillagePackage.STRUCTURE__POSITION:
				return getPosition();
			case MaillagePackage.STRUCTURE__STAFF:
				return getStaff();
			case MaillagePackage.STRUCTURE__VOLUNTEERS:
				return getVolunteers();
			case MaillagePackage.STRUCTURE__APPROVALS:
				return getApprovals();
			case MaillagePackage.STRUCTURE__NETWORKS:
				return getNetworks();
			case MaillagePackage.STRUCTURE__PARENT:
				return getParent();
			case MaillagePackage.STRUCTURE__WEBSITE:
				return getWebsite();
			case MaillagePackage.STRUCTURE__CONTACTS:
				return getContacts();
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
			case MaillagePackage.STRUCTURE__ACRONYM:
				setAcronym((String)newValue);
				return;
			case MaillagePackage.STRUCTURE__ALTERNATIVE_NAMES:
				getAlternativeNames().clear();
				getAlternativeNames().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.STRUCTURE__ROLE:
				setRole((StructureRole)newValue);
				return;
			case MaillagePackage.STRUCTURE__SIREN:
				setSiren((String)newValue);
				return;
			case MaillagePackage.STRUCTURE__SIRET:
				setSiret((String)newValue);
				return;
			case MaillagePackage.STRUCTURE__RNA:
				setRna((String)newValue);
				return;
			case MaillagePackage.STRUCTURE__LEGAL_FORM:
				setLegalForm((String)newValue);
				return;
			case MaillagePackage.STRUCTURE__FAMILY:
				setFamily((String)newValue);
				return;
			case MaillagePackage.STRUCTURE__ESS_STATUS:
				getEssStatus().clear();
				getEssStatus().addAll((Collection<? extends EssEvidence>)newValue);
				return;
			case MaillagePackage.STRUCTURE__NAF2008:
				getNaf2008().clear();
				getNaf2008().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.STRUCTURE__NAF2025:
				getNaf2025().clear();
				getNaf2025().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.STRUCTURE__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.STRUCTURE__FILIERES:
				getFilieres().clear();
				getFilieres().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.STRUCTURE__LOCATION:
				setLocation((String)newValue);
				return;
			case MaillagePackage.STRUCTURE__POSITION:
				setPosition((Position)newValue);
				return;
			case MaillagePackage.STRUCTURE__STAFF:
				setStaff((StaffBand)newValue);
				return;
			case MaillagePackage.STRUCTURE__VOLUNTEERS:
				setVolunteers((Integer)newValue);
				return;
			case MaillagePackage.STRUCTURE__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends Approval>)newValue);
				return;
			case MaillagePackage.STRUCTURE__NETWORKS:
				getNetworks().clear();
				getNetworks().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.STRUCTURE__PARENT:
				setParent((String)newValue);
				return;
			case MaillagePackage.STRUCTURE__WEBSITE:
				setWebsite((String)newValue);
				return;
			case MaillagePackage.STRUCTURE__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends RoleContact>)newValue);
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
			case MaillagePackage.STRUCTURE__ACRONYM:
				setAcronym(ACRONYM_EDEFAULT);
				return;
			case MaillagePackage.STRUCTURE__ALTERNATIVE_NAMES:
				getAlternativeNames().clear();
				return;
			case MaillagePackage.STRUCTURE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case MaillagePackage.STRUCTURE__SIREN:
				setSiren(SIREN_EDEFAULT);
				return;
			case MaillagePackage.STRUCTURE__SIRET:
				setSiret(SIRET_EDEFAULT);
				return;
			case MaillagePackage.STRUCTURE__RNA:
				setRna(RNA_EDEFAULT);
				return;
			case MaillagePackage.STRUCTURE__LEGAL_FORM:
				setLegalForm(LEGAL_FORM_EDEFAULT);
				return;
			case MaillagePackage.STRUCTURE__FAMILY:
				setFamily(FAMILY_EDEFAULT);
				return;
			case MaillagePackage.STRUCTURE__ESS_STATUS:
				getEssStatus().clear();
				return;
			case MaillagePackage.STRUCTURE__NAF2008:
				getNaf2008().clear();
				return;
			case MaillagePackage.STRUCTURE__NAF2025:
				getNaf2025().clear();
				return;
			case MaillagePackage.STRUCTURE__ACTIVITIES:
				getActivities().clear();
				return;
			case MaillagePackage.STRUCTURE__FILIERES:
				getFilieres().clear();
				return;
			case MaillagePackage.STRUCTURE__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case MaillagePackage.STRUCTURE__POSITION:
				setPosition((Position)null);
				return;
			case MaillagePackage.STRUCTURE__STAFF:
				setStaff((StaffBand)null);
				return;
			case MaillagePackage.STRUCTURE__VOLUNTEERS:
				setVolunteers(VOLUNTEERS_EDEFAULT);
				return;
			case MaillagePackage.STRUCTURE__APPROVALS:
				getApprovals().clear();
				return;
			case MaillagePackage.STRUCTURE__NETWORKS:
				getNetworks().clear();
				return;
			case MaillagePackage.STRUCTURE__PARENT:
				setParent(PARENT_EDEFAULT);
				return;
			case MaillagePackage.STRUCTURE__WEBSITE:
				setWebsite(WEBSITE_EDEFAULT);
				return;
			case MaillagePackage.STRUCTURE__CONTACTS:
				getContacts().clear();
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
			case MaillagePackage.STRUCTURE__ACRONYM:
				return ACRONYM_EDEFAULT == null ? acronym != null : !ACRONYM_EDEFAULT.equals(acronym);
			case MaillagePackage.STRUCTURE__ALTERNATIVE_NAMES:
				return alternativeNames != null && !alternativeNames.isEmpty();
			case MaillagePackage.STRUCTURE__ROLE:
				return role != ROLE_EDEFAULT;
			case MaillagePackage.STRUCTURE__SIREN:
				return SIREN_EDEFAULT == null ? siren != null : !SIREN_EDEFAULT.equals(siren);
			case MaillagePackage.STRUCTURE__SIRET:
				return SIRET_EDEFAULT == null ? siret != null : !SIRET_EDEFAULT.equals(siret);
			case MaillagePackage.STRUCTURE__RNA:
				return RNA_EDEFAULT == null ? rna != null : !RNA_EDEFAULT.equals(rna);
			case MaillagePackage.STRUCTURE__LEGAL_FORM:
				return LEGAL_FORM_EDEFAULT == null ? legalForm != null : !LEGAL_FORM_EDEFAULT.equals(legalForm);
			case MaillagePackage.STRUCTURE__FAMILY:
				return FAMILY_EDEFAULT == null ? family != null : !FAMILY_EDEFAULT.equals(family);
			case MaillagePackage.STRUCTURE__ESS_STATUS:
				return essStatus != null && !essStatus.isEmpty();
			case MaillagePackage.STRUCTURE__NAF2008:
				return naf2008 != null && !naf2008.isEmpty();
			case MaillagePackage.STRUCTURE__NAF2025:
				return naf2025 != null && !naf2025.isEmpty();
			case MaillagePackage.STRUCTURE__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case MaillagePackage.STRUCTURE__FILIERES:
				return filieres != null && !filieres.isEmpty();
			case MaillagePackage.STRUCTURE__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case MaillagePackage.STRUCTURE__POSITION:
				return position != null;
			case MaillagePackage.STRUCTURE__STAFF:
				return staff != null;
			case MaillagePackage.STRUCTURE__VOLUNTEERS:
				return volunteers != VOLUNTEERS_EDEFAULT;
			case MaillagePackage.STRUCTURE__APPROVALS:
				return approvals != null && !approvals.isEmpty();
			case MaillagePackage.STRUCTURE__NETWORKS:
				return networks != null && !networks.isEmpty();
			case MaillagePackage.STRUCTURE__PARENT:
				return PARENT_EDEFAULT == null ? parent != null : !PARENT_EDEFAULT.equals(parent);
			case MaillagePackage.STRUCTURE__WEBSITE:
				return WEBSITE_EDEFAULT == null ? website != null : !WEBSITE_EDEFAULT.equals(website);
			case MaillagePackage.STRUCTURE__CONTACTS:
				return contacts != null && !contacts.isEmpty();
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
		result.append(" (acronym: ");
		result.append(acronym);
		result.append(", alternativeNames: ");
		result.append(alternativeNames);
		result.append(", role: ");
		result.append(role);
		result.append(", siren: ");
		result.append(siren);
		result.append(", siret: ");
		result.append(siret);
		result.append(", rna: ");
		result.append(rna);
		result.append(", legalForm: ");
		result.append(legalForm);
		result.append(", family: ");
		result.append(family);
		result.append(", naf2008: ");
		result.append(naf2008);
		result.append(", naf2025: ");
		result.append(naf2025);
		result.append(", activities: ");
		result.append(activities);
		result.append(", filieres: ");
		result.append(filieres);
		result.append(", location: ");
		result.append(location);
		result.append(", volunteers: ");
		result.append(volunteers);
		result.append(", networks: ");
		result.append(networks);
		result.append(", parent: ");
		result.append(parent);
		result.append(", website: ");
		result.append(website);
		result.append(')');
		return result.toString();
	}

} //StructureImpl
