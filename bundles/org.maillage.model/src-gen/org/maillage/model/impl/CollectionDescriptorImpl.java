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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.maillage.model.CollectionDescriptor;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Collection Descriptor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#getRank <em>Rank</em>}</li>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#isFourEyes <em>Four Eyes</em>}</li>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#getHomepage <em>Homepage</em>}</li>
 *   <li>{@link org.maillage.model.impl.CollectionDescriptorImpl#getTranslations <em>Translations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CollectionDescriptorImpl extends MinimalEObjectImpl.Container implements CollectionDescriptor {
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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected LocalDate published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected static final int RANK_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected int rank = RANK_EDEFAULT;

	/**
	 * The default value of the '{@link #isFourEyes() <em>Four Eyes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFourEyes()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOUR_EYES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFourEyes() <em>Four Eyes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFourEyes()
	 * @generated
	 * @ordered
	 */
	protected boolean fourEyes = FOUR_EYES_EDEFAULT;

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
	 * The default value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected String publisher = PUBLISHER_EDEFAULT;

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
	 * The default value of the '{@link #getHomepage() <em>Homepage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomepage()
	 * @generated
	 * @ordered
	 */
	protected static final String HOMEPAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHomepage() <em>Homepage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomepage()
	 * @generated
	 * @ordered
	 */
	protected String homepage = HOMEPAGE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CollectionDescriptorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getCollectionDescriptor();
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.COLLECTION_DESCRIPTOR__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.COLLECTION_DESCRIPTOR__VERSION, oldVersion, version));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.COLLECTION_DESCRIPTOR__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.COLLECTION_DESCRIPTOR__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(LocalDate newPublished) {
		LocalDate oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.COLLECTION_DESCRIPTOR__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRank() {
		return rank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRank(int newRank) {
		int oldRank = rank;
		rank = newRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.COLLECTION_DESCRIPTOR__RANK, oldRank, rank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFourEyes() {
		return fourEyes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFourEyes(boolean newFourEyes) {
		boolean oldFourEyes = fourEyes;
		fourEyes = newFourEyes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.COLLECTION_DESCRIPTOR__FOUR_EYES, oldFourEyes, fourEyes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.COLLECTION_DESCRIPTOR__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublisher() {
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisher(String newPublisher) {
		String oldPublisher = publisher;
		publisher = newPublisher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.COLLECTION_DESCRIPTOR__PUBLISHER, oldPublisher, publisher));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.COLLECTION_DESCRIPTOR__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHomepage() {
		return homepage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHomepage(String newHomepage) {
		String oldHomepage = homepage;
		homepage = newHomepage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.COLLECTION_DESCRIPTOR__HOMEPAGE, oldHomepage, homepage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getTranslations() {
		if (translations == null) {
			translations = new EObjectContainmentEList<Translation>(Translation.class, this, MaillagePackage.COLLECTION_DESCRIPTOR__TRANSLATIONS);
		}
		return translations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MaillagePackage.COLLECTION_DESCRIPTOR__TRANSLATIONS:
				return ((InternalEList<?>)getTranslations()).basicRemove(otherEnd, msgs);
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
			case MaillagePackage.COLLECTION_DESCRIPTOR__ID:
				return getId();
			case MaillagePackage.COLLECTION_DESCRIPTOR__VERSION:
				return getVersion();
			case MaillagePackage.COLLECTION_DESCRIPTOR__LANGUAGE:
				return getLanguage();
			case MaillagePackage.COLLECTION_DESCRIPTOR__LICENCE:
				return getLicence();
			case MaillagePackage.COLLECTION_DESCRIPTOR__PUBLISHED:
				return getPublished();
			case MaillagePackage.COLLECTION_DESCRIPTOR__RANK:
				return getRank();
			case MaillagePackage.COLLECTION_DESCRIPTOR__FOUR_EYES:
				return isFourEyes();
			case MaillagePackage.COLLECTION_DESCRIPTOR__TITLE:
				return getTitle();
			case MaillagePackage.COLLECTION_DESCRIPTOR__PUBLISHER:
				return getPublisher();
			case MaillagePackage.COLLECTION_DESCRIPTOR__DESCRIPTION:
				return getDescription();
			case MaillagePackage.COLLECTION_DESCRIPTOR__HOMEPAGE:
				return getHomepage();
			case MaillagePackage.COLLECTION_DESCRIPTOR__TRANSLATIONS:
				return getTranslations();
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
			case MaillagePackage.COLLECTION_DESCRIPTOR__ID:
				setId((String)newValue);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__VERSION:
				setVersion((String)newValue);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__LICENCE:
				setLicence((String)newValue);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__PUBLISHED:
				setPublished((LocalDate)newValue);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__RANK:
				setRank((Integer)newValue);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__FOUR_EYES:
				setFourEyes((Boolean)newValue);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__TITLE:
				setTitle((String)newValue);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__PUBLISHER:
				setPublisher((String)newValue);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__HOMEPAGE:
				setHomepage((String)newValue);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__TRANSLATIONS:
				getTranslations().clear();
				getTranslations().addAll((Collection<? extends Translation>)newValue);
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
			case MaillagePackage.COLLECTION_DESCRIPTOR__ID:
				setId(ID_EDEFAULT);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__RANK:
				setRank(RANK_EDEFAULT);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__FOUR_EYES:
				setFourEyes(FOUR_EYES_EDEFAULT);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__PUBLISHER:
				setPublisher(PUBLISHER_EDEFAULT);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__HOMEPAGE:
				setHomepage(HOMEPAGE_EDEFAULT);
				return;
			case MaillagePackage.COLLECTION_DESCRIPTOR__TRANSLATIONS:
				getTranslations().clear();
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
			case MaillagePackage.COLLECTION_DESCRIPTOR__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case MaillagePackage.COLLECTION_DESCRIPTOR__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case MaillagePackage.COLLECTION_DESCRIPTOR__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case MaillagePackage.COLLECTION_DESCRIPTOR__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case MaillagePackage.COLLECTION_DESCRIPTOR__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case MaillagePackage.COLLECTION_DESCRIPTOR__RANK:
				return rank != RANK_EDEFAULT;
			case MaillagePackage.COLLECTION_DESCRIPTOR__FOUR_EYES:
				return fourEyes != FOUR_EYES_EDEFAULT;
			case MaillagePackage.COLLECTION_DESCRIPTOR__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case MaillagePackage.COLLECTION_DESCRIPTOR__PUBLISHER:
				return PUBLISHER_EDEFAULT == null ? publisher != null : !PUBLISHER_EDEFAULT.equals(publisher);
			case MaillagePackage.COLLECTION_DESCRIPTOR__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case MaillagePackage.COLLECTION_DESCRIPTOR__HOMEPAGE:
				return HOMEPAGE_EDEFAULT == null ? homepage != null : !HOMEPAGE_EDEFAULT.equals(homepage);
			case MaillagePackage.COLLECTION_DESCRIPTOR__TRANSLATIONS:
				return translations != null && !translations.isEmpty();
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
		result.append(", version: ");
		result.append(version);
		result.append(", language: ");
		result.append(language);
		result.append(", licence: ");
		result.append(licence);
		result.append(", published: ");
		result.append(published);
		result.append(", rank: ");
		result.append(rank);
		result.append(", fourEyes: ");
		result.append(fourEyes);
		result.append(", title: ");
		result.append(title);
		result.append(", publisher: ");
		result.append(publisher);
		result.append(", description: ");
		result.append(description);
		result.append(", homepage: ");
		result.append(homepage);
		result.append(')');
		return result.toString();
	}

} //CollectionDescriptorImpl
