/**
 */
package org.maillage.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.maillage.model.Concept;
import org.maillage.model.MaillagePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Concept</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.ConceptImpl#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.maillage.model.impl.ConceptImpl#getNotation <em>Notation</em>}</li>
 *   <li>{@link org.maillage.model.impl.ConceptImpl#getAltLabels <em>Alt Labels</em>}</li>
 *   <li>{@link org.maillage.model.impl.ConceptImpl#getHiddenLabels <em>Hidden Labels</em>}</li>
 *   <li>{@link org.maillage.model.impl.ConceptImpl#getScopeNote <em>Scope Note</em>}</li>
 *   <li>{@link org.maillage.model.impl.ConceptImpl#getBroader <em>Broader</em>}</li>
 *   <li>{@link org.maillage.model.impl.ConceptImpl#getRelated <em>Related</em>}</li>
 *   <li>{@link org.maillage.model.impl.ConceptImpl#getExactMatches <em>Exact Matches</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConceptImpl extends EntryImpl implements Concept {
	/**
	 * The default value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected String scheme = SCHEME_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotation() <em>Notation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotation()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotation() <em>Notation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotation()
	 * @generated
	 * @ordered
	 */
	protected String notation = NOTATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAltLabels() <em>Alt Labels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAltLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> altLabels;

	/**
	 * The cached value of the '{@link #getHiddenLabels() <em>Hidden Labels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> hiddenLabels;

	/**
	 * The default value of the '{@link #getScopeNote() <em>Scope Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeNote()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScopeNote() <em>Scope Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeNote()
	 * @generated
	 * @ordered
	 */
	protected String scopeNote = SCOPE_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBroader() <em>Broader</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBroader()
	 * @generated
	 * @ordered
	 */
	protected EList<String> broader;

	/**
	 * The cached value of the '{@link #getRelated() <em>Related</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelated()
	 * @generated
	 * @ordered
	 */
	protected EList<String> related;

	/**
	 * The cached value of the '{@link #getExactMatches() <em>Exact Matches</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExactMatches()
	 * @generated
	 * @ordered
	 */
	protected EList<String> exactMatches;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConceptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getConcept();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScheme() {
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheme(String newScheme) {
		String oldScheme = scheme;
		scheme = newScheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CONCEPT__SCHEME, oldScheme, scheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotation() {
		return notation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotation(String newNotation) {
		String oldNotation = notation;
		notation = newNotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CONCEPT__NOTATION, oldNotation, notation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAltLabels() {
		if (altLabels == null) {
			altLabels = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.CONCEPT__ALT_LABELS);
		}
		return altLabels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHiddenLabels() {
		if (hiddenLabels == null) {
			hiddenLabels = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.CONCEPT__HIDDEN_LABELS);
		}
		return hiddenLabels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScopeNote() {
		return scopeNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScopeNote(String newScopeNote) {
		String oldScopeNote = scopeNote;
		scopeNote = newScopeNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CONCEPT__SCOPE_NOTE, oldScopeNote, scopeNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBroader() {
		if (broader == null) {
			broader = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.CONCEPT__BROADER);
		}
		return broader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRelated() {
		if (related == null) {
			related = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.CONCEPT__RELATED);
		}
		return related;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExactMatches() {
		if (exactMatches == null) {
			exactMatches = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.CONCEPT__EXACT_MATCHES);
		}
		return exactMatches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.CONCEPT__SCHEME:
				return getScheme();
			case MaillagePackage.CONCEPT__NOTATION:
				return getNotation();
			case MaillagePackage.CONCEPT__ALT_LABELS:
				return getAltLabels();
			case MaillagePackage.CONCEPT__HIDDEN_LABELS:
				return getHiddenLabels();
			case MaillagePackage.CONCEPT__SCOPE_NOTE:
				return getScopeNote();
			case MaillagePackage.CONCEPT__BROADER:
				return getBroader();
			case MaillagePackage.CONCEPT__RELATED:
				return getRelated();
			case MaillagePackage.CONCEPT__EXACT_MATCHES:
				return getExactMatches();
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
			case MaillagePackage.CONCEPT__SCHEME:
				setScheme((String)newValue);
				return;
			case MaillagePackage.CONCEPT__NOTATION:
				setNotation((String)newValue);
				return;
			case MaillagePackage.CONCEPT__ALT_LABELS:
				getAltLabels().clear();
				getAltLabels().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.CONCEPT__HIDDEN_LABELS:
				getHiddenLabels().clear();
				getHiddenLabels().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.CONCEPT__SCOPE_NOTE:
				setScopeNote((String)newValue);
				return;
			case MaillagePackage.CONCEPT__BROADER:
				getBroader().clear();
				getBroader().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.CONCEPT__RELATED:
				getRelated().clear();
				getRelated().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.CONCEPT__EXACT_MATCHES:
				getExactMatches().clear();
				getExactMatches().addAll((Collection<? extends String>)newValue);
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
			case MaillagePackage.CONCEPT__SCHEME:
				setScheme(SCHEME_EDEFAULT);
				return;
			case MaillagePackage.CONCEPT__NOTATION:
				setNotation(NOTATION_EDEFAULT);
				return;
			case MaillagePackage.CONCEPT__ALT_LABELS:
				getAltLabels().clear();
				return;
			case MaillagePackage.CONCEPT__HIDDEN_LABELS:
				getHiddenLabels().clear();
				return;
			case MaillagePackage.CONCEPT__SCOPE_NOTE:
				setScopeNote(SCOPE_NOTE_EDEFAULT);
				return;
			case MaillagePackage.CONCEPT__BROADER:
				getBroader().clear();
				return;
			case MaillagePackage.CONCEPT__RELATED:
				getRelated().clear();
				return;
			case MaillagePackage.CONCEPT__EXACT_MATCHES:
				getExactMatches().clear();
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
			case MaillagePackage.CONCEPT__SCHEME:
				return SCHEME_EDEFAULT == null ? scheme != null : !SCHEME_EDEFAULT.equals(scheme);
			case MaillagePackage.CONCEPT__NOTATION:
				return NOTATION_EDEFAULT == null ? notation != null : !NOTATION_EDEFAULT.equals(notation);
			case MaillagePackage.CONCEPT__ALT_LABELS:
				return altLabels != null && !altLabels.isEmpty();
			case MaillagePackage.CONCEPT__HIDDEN_LABELS:
				return hiddenLabels != null && !hiddenLabels.isEmpty();
			case MaillagePackage.CONCEPT__SCOPE_NOTE:
				return SCOPE_NOTE_EDEFAULT == null ? scopeNote != null : !SCOPE_NOTE_EDEFAULT.equals(scopeNote);
			case MaillagePackage.CONCEPT__BROADER:
				return broader != null && !broader.isEmpty();
			case MaillagePackage.CONCEPT__RELATED:
				return related != null && !related.isEmpty();
			case MaillagePackage.CONCEPT__EXACT_MATCHES:
				return exactMatches != null && !exactMatches.isEmpty();
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
		result.append(" (scheme: ");
		result.append(scheme);
		result.append(", notation: ");
		result.append(notation);
		result.append(", altLabels: ");
		result.append(altLabels);
		result.append(", hiddenLabels: ");
		result.append(hiddenLabels);
		result.append(", scopeNote: ");
		result.append(scopeNote);
		result.append(", broader: ");
		result.append(broader);
		result.append(", related: ");
		result.append(related);
		result.append(", exactMatches: ");
		result.append(exactMatches);
		result.append(')');
		return result.toString();
	}

} //ConceptImpl
