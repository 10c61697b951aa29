/**
 */
package org.maillage.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.maillage.model.Family;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Tristate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Family</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.FamilyImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.maillage.model.impl.FamilyImpl#getLegalForms <em>Legal Forms</em>}</li>
 *   <li>{@link org.maillage.model.impl.FamilyImpl#getStatutory <em>Statutory</em>}</li>
 *   <li>{@link org.maillage.model.impl.FamilyImpl#getLegalBasis <em>Legal Basis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FamilyImpl extends EntryImpl implements Family {
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
	 * The cached value of the '{@link #getLegalForms() <em>Legal Forms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalForms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> legalForms;

	/**
	 * The default value of the '{@link #getStatutory() <em>Statutory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatutory()
	 * @generated
	 * @ordered
	 */
	protected static final Tristate STATUTORY_EDEFAULT = Tristate.UNKNOWN;

	/**
	 * The cached value of the '{@link #getStatutory() <em>Statutory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatutory()
	 * @generated
	 * @ordered
	 */
	protected Tristate statutory = STATUTORY_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FamilyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getFamily();
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.FAMILY__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLegalForms() {
		if (legalForms == null) {
			legalForms = new EDataTypeUniqueEList<String>(String.class, this, MaillagePackage.FAMILY__LEGAL_FORMS);
		}
		return legalForms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tristate getStatutory() {
		return statutory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatutory(Tristate newStatutory) {
		Tristate oldStatutory = statutory;
		statutory = newStatutory == null ? STATUTORY_EDEFAULT : newStatutory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.FAMILY__STATUTORY, oldStatutory, statutory));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.FAMILY__LEGAL_BASIS, oldLegalBasis, legalBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.FAMILY__PARENT:
				return getParent();
			case MaillagePackage.FAMILY__LEGAL_FORMS:
				return getLegalForms();
			case MaillagePackage.FAMILY__STATUTORY:
				return getStatutory();
			case MaillagePackage.FAMILY__LEGAL_BASIS:
				return getLegalBasis();
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
			case MaillagePackage.FAMILY__PARENT:
				setParent((String)newValue);
				return;
			case MaillagePackage.FAMILY__LEGAL_FORMS:
				getLegalForms().clear();
				getLegalForms().addAll((Collection<? extends String>)newValue);
				return;
			case MaillagePackage.FAMILY__STATUTORY:
				setStatutory((Tristate)newValue);
				return;
			case MaillagePackage.FAMILY__LEGAL_BASIS:
				setLegalBasis((String)newValue);
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
			case MaillagePackage.FAMILY__PARENT:
				setParent(PARENT_EDEFAULT);
				return;
			case MaillagePackage.FAMILY__LEGAL_FORMS:
				getLegalForms().clear();
				return;
			case MaillagePackage.FAMILY__STATUTORY:
				setStatutory(STATUTORY_EDEFAULT);
				return;
			case MaillagePackage.FAMILY__LEGAL_BASIS:
				setLegalBasis(LEGAL_BASIS_EDEFAULT);
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
			case MaillagePackage.FAMILY__PARENT:
				return PARENT_EDEFAULT == null ? parent != null : !PARENT_EDEFAULT.equals(parent);
			case MaillagePackage.FAMILY__LEGAL_FORMS:
				return legalForms != null && !legalForms.isEmpty();
			case MaillagePackage.FAMILY__STATUTORY:
				return statutory != STATUTORY_EDEFAULT;
			case MaillagePackage.FAMILY__LEGAL_BASIS:
				return LEGAL_BASIS_EDEFAULT == null ? legalBasis != null : !LEGAL_BASIS_EDEFAULT.equals(legalBasis);
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
		result.append(" (parent: ");
		result.append(parent);
		result.append(", legalForms: ");
		result.append(legalForms);
		result.append(", statutory: ");
		result.append(statutory);
		result.append(", legalBasis: ");
		result.append(legalBasis);
		result.append(')');
		return result.toString();
	}

} //FamilyImpl
