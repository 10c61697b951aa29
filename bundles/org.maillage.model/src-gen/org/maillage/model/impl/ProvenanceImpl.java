/**
 */
package org.maillage.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.maillage.model.MaillagePackage;
import org.maillage.model.Provenance;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.ProvenanceImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProvenanceImpl#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProvenanceImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProvenanceImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProvenanceImpl#getRetrievedOn <em>Retrieved On</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProvenanceImpl#getProtectedFields <em>Protected Fields</em>}</li>
 *   <li>{@link org.maillage.model.impl.ProvenanceImpl#getRaw <em>Raw</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProvenanceImpl extends MinimalEObjectImpl.Container implements Provenance {
	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceId() <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceId()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceId() <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceId()
	 * @generated
	 * @ordered
	 */
	protected String sourceId = SOURCE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

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
	 * The default value of the '{@link #getRetrievedOn() <em>Retrieved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrievedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RETRIEVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetrievedOn() <em>Retrieved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrievedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate retrievedOn = RETRIEVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtectedFields() <em>Protected Fields</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectedFields()
	 * @generated
	 * @ordered
	 */
	protected static final String PROTECTED_FIELDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProtectedFields() <em>Protected Fields</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectedFields()
	 * @generated
	 * @ordered
	 */
	protected String protectedFields = PROTECTED_FIELDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRaw() <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaw()
	 * @generated
	 * @ordered
	 */
	protected static final String RAW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRaw() <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaw()
	 * @generated
	 * @ordered
	 */
	protected String raw = RAW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProvenanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getProvenance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROVENANCE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceId() {
		return sourceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceId(String newSourceId) {
		String oldSourceId = sourceId;
		sourceId = newSourceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROVENANCE__SOURCE_ID, oldSourceId, sourceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROVENANCE__URL, oldUrl, url));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROVENANCE__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRetrievedOn() {
		return retrievedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetrievedOn(LocalDate newRetrievedOn) {
		LocalDate oldRetrievedOn = retrievedOn;
		retrievedOn = newRetrievedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROVENANCE__RETRIEVED_ON, oldRetrievedOn, retrievedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProtectedFields() {
		return protectedFields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtectedFields(String newProtectedFields) {
		String oldProtectedFields = protectedFields;
		protectedFields = newProtectedFields;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROVENANCE__PROTECTED_FIELDS, oldProtectedFields, protectedFields));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRaw() {
		return raw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaw(String newRaw) {
		String oldRaw = raw;
		raw = newRaw;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.PROVENANCE__RAW, oldRaw, raw));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.PROVENANCE__SOURCE:
				return getSource();
			case MaillagePackage.PROVENANCE__SOURCE_ID:
				return getSourceId();
			case MaillagePackage.PROVENANCE__URL:
				return getUrl();
			case MaillagePackage.PROVENANCE__LICENCE:
				return getLicence();
			case MaillagePackage.PROVENANCE__RETRIEVED_ON:
				return getRetrievedOn();
			case MaillagePackage.PROVENANCE__PROTECTED_FIELDS:
				return getProtectedFields();
			case MaillagePackage.PROVENANCE__RAW:
				return getRaw();
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
			case MaillagePackage.PROVENANCE__SOURCE:
				setSource((String)newValue);
				return;
			case MaillagePackage.PROVENANCE__SOURCE_ID:
				setSourceId((String)newValue);
				return;
			case MaillagePackage.PROVENANCE__URL:
				setUrl((String)newValue);
				return;
			case MaillagePackage.PROVENANCE__LICENCE:
				setLicence((String)newValue);
				return;
			case MaillagePackage.PROVENANCE__RETRIEVED_ON:
				setRetrievedOn((LocalDate)newValue);
				return;
			case MaillagePackage.PROVENANCE__PROTECTED_FIELDS:
				setProtectedFields((String)newValue);
				return;
			case MaillagePackage.PROVENANCE__RAW:
				setRaw((String)newValue);
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
			case MaillagePackage.PROVENANCE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case MaillagePackage.PROVENANCE__SOURCE_ID:
				setSourceId(SOURCE_ID_EDEFAULT);
				return;
			case MaillagePackage.PROVENANCE__URL:
				setUrl(URL_EDEFAULT);
				return;
			case MaillagePackage.PROVENANCE__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case MaillagePackage.PROVENANCE__RETRIEVED_ON:
				setRetrievedOn(RETRIEVED_ON_EDEFAULT);
				return;
			case MaillagePackage.PROVENANCE__PROTECTED_FIELDS:
				setProtectedFields(PROTECTED_FIELDS_EDEFAULT);
				return;
			case MaillagePackage.PROVENANCE__RAW:
				setRaw(RAW_EDEFAULT);
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
			case MaillagePackage.PROVENANCE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case MaillagePackage.PROVENANCE__SOURCE_ID:
				return SOURCE_ID_EDEFAULT == null ? sourceId != null : !SOURCE_ID_EDEFAULT.equals(sourceId);
			case MaillagePackage.PROVENANCE__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case MaillagePackage.PROVENANCE__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case MaillagePackage.PROVENANCE__RETRIEVED_ON:
				return RETRIEVED_ON_EDEFAULT == null ? retrievedOn != null : !RETRIEVED_ON_EDEFAULT.equals(retrievedOn);
			case MaillagePackage.PROVENANCE__PROTECTED_FIELDS:
				return PROTECTED_FIELDS_EDEFAULT == null ? protectedFields != null : !PROTECTED_FIELDS_EDEFAULT.equals(protectedFields);
			case MaillagePackage.PROVENANCE__RAW:
				return RAW_EDEFAULT == null ? raw != null : !RAW_EDEFAULT.equals(raw);
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
		result.append(" (source: ");
		result.append(source);
		result.append(", sourceId: ");
		result.append(sourceId);
		result.append(", url: ");
		result.append(url);
		result.append(", licence: ");
		result.append(licence);
		result.append(", retrievedOn: ");
		result.append(retrievedOn);
		result.append(", protectedFields: ");
		result.append(protectedFields);
		result.append(", raw: ");
		result.append(raw);
		result.append(')');
		return result.toString();
	}

} //ProvenanceImpl
