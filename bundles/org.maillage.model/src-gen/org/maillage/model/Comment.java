/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Comment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Comment#getOn <em>On</em>}</li>
 *   <li>{@link org.maillage.model.Comment#getRole <em>Role</em>}</li>
 *   <li>{@link org.maillage.model.Comment#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getComment()
 * @model annotation="http://maillage.org/model/doc label.fr='Commentaire' label.en='Comment'"
 * @generated
 */
public interface Comment extends EObject {
	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getComment_On()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Date' label.en='Date'"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.maillage.model.Comment#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Author’s role. Never a name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.maillage.model.MaillagePackage#getComment_Role()
	 * @model annotation="http://maillage.org/model/doc label.fr='Fonction de l\u2019auteur' label.en='Author\u2019s role' hint.fr='Jamais un nom.' hint.en='Never a name.'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.maillage.model.Comment#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.maillage.model.MaillagePackage#getComment_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 *        annotation="http://maillage.org/model/doc label.fr='Texte' label.en='Text'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.maillage.model.Comment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Comment
