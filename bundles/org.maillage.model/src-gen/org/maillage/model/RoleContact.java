/**
 */
package org.maillage.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role Contact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Contact: Role and channel, no person’s name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.RoleContact#getRole <em>Role</em>}</li>
 *   <li>{@link org.maillage.model.RoleContact#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getRoleContact()
 * @model annotation="http://maillage.org/model/doc label.fr='Contact' label.en='Contact' hint.fr='Fonction et canal, sans nom de personne.' hint.en='Role and channel, no person\u2019s name.'"
 * @generated
 */
public interface RoleContact extends EObject {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.maillage.model.MaillagePackage#getRoleContact_Role()
	 * @model extendedMetaData="kind='element' name='role'"
	 *        annotation="http://maillage.org/model/doc label.fr='Fonction' label.en='Role'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.maillage.model.RoleContact#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.maillage.model.MaillagePackage#getRoleContact_Channel()
	 * @model extendedMetaData="kind='element' name='channel'"
	 *        annotation="http://maillage.org/model/doc label.fr='Canal' label.en='Channel'"
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.maillage.model.RoleContact#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

} // RoleContact
