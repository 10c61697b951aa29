/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Link.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Link#getUrl <em>Url</em>}</li>
 *   <li>{@link org.maillage.model.Link#getRole <em>Role</em>}</li>
 *   <li>{@link org.maillage.model.Link#getState <em>State</em>}</li>
 *   <li>{@link org.maillage.model.Link#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.maillage.model.Link#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.maillage.model.Link#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getLink()
 * @model annotation="http://maillage.org/model/doc label.fr='Lien' label.en='Link'"
 * @generated
 */
public interface Link extends EObject {
	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.maillage.model.MaillagePackage#getLink_Url()
	 * @model annotation="http://maillage.org/model/doc label.fr='Adresse' label.en='Address'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.maillage.model.Link#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.LinkRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.maillage.model.LinkRole
	 * @see #setRole(LinkRole)
	 * @see org.maillage.model.MaillagePackage#getLink_Role()
	 * @model annotation="http://maillage.org/model/doc label.fr='R\364le' label.en='Role'"
	 * @generated
	 */
	LinkRole getRole();

	/**
	 * Sets the value of the '{@link org.maillage.model.Link#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.maillage.model.LinkRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(LinkRole value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.LinkState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.maillage.model.LinkState
	 * @see #setState(LinkState)
	 * @see org.maillage.model.MaillagePackage#getLink_State()
	 * @model annotation="http://maillage.org/model/doc label.fr='\311tat' label.en='State'"
	 * @generated
	 */
	LinkState getState();

	/**
	 * Sets the value of the '{@link org.maillage.model.Link#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.maillage.model.LinkState
	 * @see #getState()
	 * @generated
	 */
	void setState(LinkState value);

	/**
	 * Returns the value of the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checked on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked On</em>' attribute.
	 * @see #setCheckedOn(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getLink_CheckedOn()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Contr\364l\351 le' label.en='Checked on'"
	 * @generated
	 */
	LocalDate getCheckedOn();

	/**
	 * Sets the value of the '{@link org.maillage.model.Link#getCheckedOn <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked On</em>' attribute.
	 * @see #getCheckedOn()
	 * @generated
	 */
	void setCheckedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.maillage.model.MaillagePackage#getLink_Language()
	 * @model annotation="http://maillage.org/model/doc label.fr='Langue' label.en='Language'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.maillage.model.Link#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.maillage.model.MaillagePackage#getLink_Label()
	 * @model extendedMetaData="kind='element' name='label'"
	 *        annotation="http://maillage.org/model/doc label.fr='Libell\351' label.en='Label'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.maillage.model.Link#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

} // Link
