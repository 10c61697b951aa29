/**
 */
package org.maillage.model.impl;

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

import org.maillage.model.Attachment;
import org.maillage.model.Citation;
import org.maillage.model.Comment;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.Link;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Provenance;
import org.maillage.model.Relation;
import org.maillage.model.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getReviewMonths <em>Review Months</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getReviewBy <em>Review By</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#isToVerify <em>To Verify</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getQualityScore <em>Quality Score</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getKeywords <em>Keywords</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getFreeKeywords <em>Free Keywords</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getTerritories <em>Territories</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getArchivedReason <em>Archived Reason</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getVerificationNote <em>Verification Note</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getTranslations <em>Translations</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.maillage.model.impl.EntryImpl#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class EntryImpl extends MinimalEObjectImpl.Container implements Entry {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final EntryStatus STATUS_EDEFAULT = EntryStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected EntryStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = "fr";

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected LocalDate created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected LocalDate modified = MODIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VERIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate verifiedOn = VERIFIED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewMonths() <em>Review Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewMonths()
	 * @generated
	 * @ordered
	 */
	protected static final int REVIEW_MONTHS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReviewMonths() <em>Review Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewMonths()
	 * @generated
	 * @ordered
	 */
	protected int reviewMonths = REVIEW_MONTHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewBy() <em>Review By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewBy()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVIEW_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewBy() <em>Review By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewBy()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reviewBy = REVIEW_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #isToVerify() <em>To Verify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isToVerify()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TO_VERIFY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isToVerify() <em>To Verify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isToVerify()
	 * @generated
	 * @ordered
	 */
	protected boolean toVerify = TO_VERIFY_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPIRES_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expiresOn = EXPIRES_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getQualityScore() <em>Quality Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualityScore()
	 * @generated
	 * @ordered
	 */
	protected static final int QUALITY_SCORE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getQualityScore() <em>Quality Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualityScore()
	 * @generated
	 * @ordered
	 */
	protected int qualityScore = QUALITY_SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKeywords() <em>Keywords</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeywords()
	 * @generated
	 * @ordered
	 */
	protected EList<String> keywords;

	/**
	 * The cached value of the '{@link #getFreeKeywords() <em>Free Keywords</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeKeywords()
	 * @generated
	 * @ordered
	 */
	protected EList<String> freeKeywords;

	/**
	 * The cached value of the '{@link #getThemes() <em>Themes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThemes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> themes;

	/**
	 * The cached value of the '{@link #getTerritories() <em>Territories</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerritories()
	 * @generated
	 * @ordered
	 */
	protected EList<String> territories;

	/**
	 * The default value of the '{@link #getArchivedReason() <em>Archived Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchivedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCHIVED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArchivedReason() <em>Archived Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchivedReason()
	 * @generated
	 * @ordered
	 */
	protected String archivedReason = ARCHIVED_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerificationNote() <em>Verification Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerificationNote()
	 * @generated
	 * @ordered
	 */
	protected static final String VERIFICATION_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerificationNote() <em>Verification Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerificationNote()
	 * @generated
	 * @ordered
	 */
	protected String verificationNote = VERIFICATION_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Citation> sources;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected Provenance provenance;

	/**
	 * The cached value of the '{@link #getTranslations() <em>Translations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranslations()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> translations;

	/**
	 * The cached value of the '{@link #getRelations() <em>Relations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelations()
	 * @generated
	 * @ordered
	 */
	protected EList<Relation> relations;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getEntry();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EntryStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(EntryStatus newStatus) {
		EntryStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(LocalDate newCreated) {
		LocalDate oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(LocalDate newModified) {
		LocalDate oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__MODIFIED, oldModified, modified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getVerifiedOn() {
		return verifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifiedOn(LocalDate newVerifiedOn) {
		LocalDate oldVerifiedOn = verifiedOn;
		verifiedOn = newVerifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__VERIFIED_ON, oldVerifiedOn, verifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReviewMonths() {
		return reviewMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewMonths(int newReviewMonths) {
		int oldReviewMonths = reviewMonths;
		reviewMonths = newReviewMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__REVIEW_MONTHS, oldReviewMonths, reviewMonths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReviewBy() {
		return reviewBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewBy(LocalDate newReviewBy) {
		LocalDate oldReviewBy = reviewBy;
		reviewBy = newReviewBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__REVIEW_BY, oldReviewBy, reviewBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isToVerify() {
		return toVerify;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToVerify(boolean newToVerify) {
		boolean oldToVerify = toVerify;
		toVerify = newToVerify;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__TO_VERIFY, oldToVerify, toVerify));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpiresOn() {
		return expiresOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpiresOn(LocalDate newExpiresOn) {
		LocalDate oldExpiresOn = expiresOn;
		expiresOn = newExpiresOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__EXPIRES_ON, oldExpiresOn, expiresOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQualityScore() {
		return qualityScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQualityScore(int newQualityScore) {
		int oldQualityScore = qualityScore;
		qualityScore = newQualityScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__QUALITY_SCORE, oldQualityScore, qualityScore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKeywords() {
		if (keywords == null) {
			keywords = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.ENTRY__KEYWORDS);
		}
		return keywords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFreeKeywords() {
		if (freeKeywords == null) {
			freeKeywords = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.ENTRY__FREE_KEYWORDS);
		}
		return freeKeywords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getThemes() {
		if (themes == null) {
			themes = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.ENTRY__THEMES);
		}
		return themes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTerritories() {
		if (territories == null) {
			territories = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.ENTRY__TERRITORIES);
		}
		return territories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArchivedReason() {
		return archivedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchivedReason(String newArchivedReason) {
		String oldArchivedReason = archivedReason;
		archivedReason = newArchivedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__ARCHIVED_REASON, oldArchivedReason, archivedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVerificationNote() {
		return verificationNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerificationNote(String newVerificationNote) {
		String oldVerificationNote = verificationNote;
		verificationNote = newVerificationNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__VERIFICATION_NOTE, oldVerificationNote, verificationNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<Link>(Link.class, this, MaillagePackage.ENTRY__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, MaillagePackage.ENTRY__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Citation> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Citation>(Citation.class, this, MaillagePackage.ENTRY__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProvenance(Provenance newProvenance, NotificationChain msgs) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__PROVENANCE, oldProvenance, newProvenance);
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
	public void setProvenance(Provenance newProvenance) {
		if (newProvenance != provenance) {
			NotificationChain msgs = null;
			if (provenance != null)
				msgs = ((InternalEObject)provenance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MaillagePackage.ENTRY__PROVENANCE, null, msgs);
			if (newProvenance != null)
				msgs = ((InternalEObject)newProvenance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MaillagePackage.ENTRY__PROVENANCE, null, msgs);
			msgs = basicSetProvenance(newProvenance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.ENTRY__PROVENANCE, newProvenance, newProvenance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getTranslations() {
		if (translations == null) {
			translations = new EObjectContainmentEList<Translation>(Translation.class, this, MaillagePackage.ENTRY__TRANSLATIONS);
		}
		return translations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relation> getRelations() {
		if (relations == null) {
			relations = new EObjectContainmentEList<Relation>(Relation.class, this, MaillagePackage.ENTRY__RELATIONS);
		}
		return relations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, MaillagePackage.ENTRY__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MaillagePackage.ENTRY__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case MaillagePackage.ENTRY__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
			case MaillagePackage.ENTRY__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case MaillagePackage.ENTRY__PROVENANCE:
				return basicSetProvenance(null, msgs);
			case MaillagePackage.ENTRY__TRANSLATIONS:
				return ((InternalEList<?>)getTranslations()).basicRemove(otherEnd, msgs);
			case MaillagePackage.ENTRY__RELATIONS:
				return ((InternalEList<?>)getRelations()).basicRemove(otherEnd, msgs);
			case MaillagePackage.ENTRY__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
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
			case MaillagePackage.ENTRY__ID:
				return getId();
			case MaillagePackage.ENTRY__STATUS:
				return getStatus();
			case MaillagePackage.ENTRY__LANGUAGE:
				return getLanguage();
			case MaillagePackage.ENTRY__CREATED:
				return getCreated();
			case MaillagePackage.ENTRY__MODIFIED:
				return getModified();
			case MaillagePackage.ENTRY__VERIFIED_ON:
				return getVerifiedOn();
			case MaillagePackage.ENTRY__REVIEW_MONTHS:
				return getReviewMonths();
			case MaillagePackage.ENTRY__REVIEW_BY:
				return getReviewBy();
			case MaillagePackage.ENTRY__TO_VERIFY:
				return isToVerify();
			case MaillagePackage.ENTRY__EXPIRES_ON:
				return getExpiresOn();
			case MaillagePackage.ENTRY__QUALITY_SCORE:
				return getQualityScore();
			case MaillagePackage.ENTRY__TITLE:
				return getTitle();
			case MaillagePackage.ENTRY__SUMMARY:
				return getSummary();
			case MaillagePackage.ENTRY__DESCRIPTION:
				return getDescription();
			case MaillagePackage.ENTRY__KEYWORDS:
				return getKeywords();
			case MaillagePackage.ENTRY__FREE_KEYWORDS:
				return getFreeKeywords();
			case MaillagePackage.ENTRY__THEMES:
				return getThemes();
			case MaillagePackage.ENTRY__TERRITORIES:
				return getTerritories();
			case MaillagePackage.ENTRY__ARCHIVED_REASON:
				return getArchivedReason();
			case MaillagePackage.ENTRY__VERIFICATION_NOTE:
				return getVerificationNote();
			case MaillagePackage.ENTRY__LINKS:
				return getLinks();
			case MaillagePackage.ENTRY__ATTACHMENTS:
				return getAttachments();
			case MaillagePackage.ENTRY__SOURCES:
				return getSources();
			case MaillagePackage.ENTRY__PROVENANCE:
				return getProvenance();
			case MaillagePackage.ENTRY__TRANSLATIONS:
				return getTranslations();
			case MaillagePackage.ENTRY__RELATIONS:
				return getRelations();
			case MaillagePackage.ENTRY__COMMENTS:
				return getComments();
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
			case MaillagePackage.ENTRY__ID:
				setId((String)newValue);
				return;
			case MaillagePackage.ENTRY__STATUS:
				setStatus((EntryStatus)newValue);
				return;
			case MaillagePackage.ENTRY__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case MaillagePackage.ENTRY__CREATED:
				setCreated((LocalDate)newValue);
				return;
			case MaillagePackage.ENTRY__MODIFIED:
				setModified((LocalDate)newValue);
				return;
			case MaillagePackage.ENTRY__VERIFIED_ON:
				setVerifiedOn((LocalDate)newValue);
				return;
			case MaillagePackage.ENTRY__REVIEW_MONTHS:
				setReviewMonths((Integer)newValue);
				return;
			case MaillagePackage.ENTRY__REVIEW_BY:
				setReviewBy((LocalDate)newValue);
				return;
			case MaillagePackage.ENTRY__TO_VERIFY:
				setToVerify((Boolean)newValue);
				return;
			case MaillagePackage.ENTRY__EXPIRES_ON:
				setExpiresOn((LocalDate)newValue);
				return;
			case MaillagePackage.ENTRY__QUALITY_SCORE:
				setQualityScore((Integer)newValue);
				return;
			case MaillagePackage.ENTRY__TITLE:
				setTitle((String)newValue);
				return;
			case MaillagePackage.ENTRY__SUMMARY:
				setSummary((String)newValue);
				return;
			case MaillagePackage.ENTRY__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case MaillagePackage.ENTRY__KEYWORDS:
				getKeywords().clear();
				getKeywords().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.ENTRY__FREE_KEYWORDS:
				getFreeKeywords().clear();
				getFreeKeywords().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.ENTRY__THEMES:
				getThemes().clear();
				getThemes().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.ENTRY__TERRITORIES:
				getTerritories().clear();
				getTerritories().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.ENTRY__ARCHIVED_REASON:
				setArchivedReason((String)newValue);
				return;
			case MaillagePackage.ENTRY__VERIFICATION_NOTE:
				setVerificationNote((String)newValue);
				return;
			case MaillagePackage.ENTRY__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case MaillagePackage.ENTRY__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
				return;
			case MaillagePackage.ENTRY__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Citation>)newValue);
				return;
			case MaillagePackage.ENTRY__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case MaillagePackage.ENTRY__TRANSLATIONS:
				getTranslations().clear();
				getTranslations().addAll((Collection<? extends Translation>)newValue);
				return;
			case MaillagePackage.ENTRY__RELATIONS:
				getRelations().clear();
				getRelations().addAll((Collection<? extends Relation>)newValue);
				return;
			case MaillagePackage.ENTRY__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
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
			case MaillagePackage.ENTRY__ID:
				setId(ID_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__VERIFIED_ON:
				setVerifiedOn(VERIFIED_ON_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__REVIEW_MONTHS:
				setReviewMonths(REVIEW_MONTHS_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__REVIEW_BY:
				setReviewBy(REVIEW_BY_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__TO_VERIFY:
				setToVerify(TO_VERIFY_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__EXPIRES_ON:
				setExpiresOn(EXPIRES_ON_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__QUALITY_SCORE:
				setQualityScore(QUALITY_SCORE_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__KEYWORDS:
				getKeywords().clear();
				return;
			case MaillagePackage.ENTRY__FREE_KEYWORDS:
				getFreeKeywords().clear();
				return;
			case MaillagePackage.ENTRY__THEMES:
				getThemes().clear();
				return;
			case MaillagePackage.ENTRY__TERRITORIES:
				getTerritories().clear();
				return;
			case MaillagePackage.ENTRY__ARCHIVED_REASON:
				setArchivedReason(ARCHIVED_REASON_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__VERIFICATION_NOTE:
				setVerificationNote(VERIFICATION_NOTE_EDEFAULT);
				return;
			case MaillagePackage.ENTRY__LINKS:
				getLinks().clear();
				return;
			case MaillagePackage.ENTRY__ATTACHMENTS:
				getAttachments().clear();
				return;
			case MaillagePackage.ENTRY__SOURCES:
				getSources().clear();
				return;
			case MaillagePackage.ENTRY__PROVENANCE:
				setProvenance((Provenance)null);
				return;
			case MaillagePackage.ENTRY__TRANSLATIONS:
				getTranslations().clear();
				return;
			case MaillagePackage.ENTRY__RELATIONS:
				getRelations().clear();
				return;
			case MaillagePackage.ENTRY__COMMENTS:
				getComments().clear();
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
			case MaillagePackage.ENTRY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case MaillagePackage.ENTRY__STATUS:
				return status != STATUS_EDEFAULT;
			case MaillagePackage.ENTRY__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case MaillagePackage.ENTRY__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case MaillagePackage.ENTRY__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case MaillagePackage.ENTRY__VERIFIED_ON:
				return VERIFIED_ON_EDEFAULT == null ? verifiedOn != null : !VERIFIED_ON_EDEFAULT.equals(verifiedOn);
			case MaillagePackage.ENTRY__REVIEW_MONTHS:
				return reviewMonths != REVIEW_MONTHS_EDEFAULT;
			case MaillagePackage.ENTRY__REVIEW_BY:
				return REVIEW_BY_EDEFAULT == null ? reviewBy != null : !REVIEW_BY_EDEFAULT.equals(reviewBy);
			case MaillagePackage.ENTRY__TO_VERIFY:
				return toVerify != TO_VERIFY_EDEFAULT;
			case MaillagePackage.ENTRY__EXPIRES_ON:
				return EXPIRES_ON_EDEFAULT == null ? expiresOn != null : !EXPIRES_ON_EDEFAULT.equals(expiresOn);
			case MaillagePackage.ENTRY__QUALITY_SCORE:
				return qualityScore != QUALITY_SCORE_EDEFAULT;
			case MaillagePackage.ENTRY__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case MaillagePackage.ENTRY__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case MaillagePackage.ENTRY__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case MaillagePackage.ENTRY__KEYWORDS:
				return keywords != null && !keywords.isEmpty();
			case MaillagePackage.ENTRY__FREE_KEYWORDS:
				return freeKeywords != null && !freeKeywords.isEmpty();
			case MaillagePackage.ENTRY__THEMES:
				return themes != null && !themes.isEmpty();
			case MaillagePackage.ENTRY__TERRITORIES:
				return territories != null && !territories.isEmpty();
			case MaillagePackage.ENTRY__ARCHIVED_REASON:
				return ARCHIVED_REASON_EDEFAULT == null ? archivedReason != null : !ARCHIVED_REASON_EDEFAULT.equals(archivedReason);
			case MaillagePackage.ENTRY__VERIFICATION_NOTE:
				return VERIFICATION_NOTE_EDEFAULT == null ? verificationNote != null : !VERIFICATION_NOTE_EDEFAULT.equals(verificationNote);
			case MaillagePackage.ENTRY__LINKS:
				return links != null && !links.isEmpty();
			case MaillagePackage.ENTRY__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case MaillagePackage.ENTRY__SOURCES:
				return sources != null && !sources.isEmpty();
			case MaillagePackage.ENTRY__PROVENANCE:
				return provenance != null;
			case MaillagePackage.ENTRY__TRANSLATIONS:
				return translations != null && !translations.isEmpty();
			case MaillagePackage.ENTRY__RELATIONS:
				return relations != null && !relations.isEmpty();
			case MaillagePackage.ENTRY__COMMENTS:
				return comments != null && !comments.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", status: ");
		result.append(status);
		result.append(", language: ");
		result.append(language);
		result.append(", created: ");
		result.append(created);
		result.append(", modified: ");
		result.append(modified);
		result.append(", verifiedOn: ");
		result.append(verifiedOn);
		result.append(", reviewMonths: ");
		result.append(reviewMonths);
		result.append(", reviewBy: ");
		result.append(reviewBy);
		result.append(", toVerify: ");
		result.append(toVerify);
		result.append(", expiresOn: ");
		result.append(expiresOn);
		result.append(", qualityScore: ");
		result.append(qualityScore);
		result.append(", title: ");
		result.append(title);
		result.append(", summary: ");
		result.append(summary);
		result.append(", description: ");
		result.append(description);
		result.append(", keywords: ");
		result.append(keywords);
		result.append(", freeKeywords: ");
		result.append(freeKeywords);
		result.append(", themes: ");
		result.append(themes);
		result.append(", territories: ");
		result.append(territories);
		result.append(", archivedReason: ");
		result.append(archivedReason);
		result.append(", verificationNote: ");
		result.append(verificationNote);
		result.append(')');
		return result.toString();
	}

} //EntryImpl
