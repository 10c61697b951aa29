/**
 */
package org.maillage.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Required Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Required document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.RequiredDocument#getTitle <em>Title</em>}</li>
 *   <li>{@link org.maillage.model.RequiredDocument#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.maillage.model.RequiredDocument#getModel <em>Model</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getRequiredDocument()
 * @model annotation="http://maillage.org/model/doc label.fr='Pi\350ce' label.en='Required document'"
 * @generated
 */
public interface RequiredDocument extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.maillage.model.MaillagePackage#getRequiredDocument_Title()
	 * @model extendedMetaData="kind='element' name='title'"
	 *        annotation="http://maillage.org/model/doc label.fr='Intitul\351' label.en='Title'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.maillage.model.RequiredDocument#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Optional.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #setOptional(boolean)
	 * @see org.maillage.model.MaillagePackage#getRequiredDocument_Optional()
	 * @model annotation="http://maillage.org/model/doc label.fr='Facultative' label.en='Optional'"
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link org.maillage.model.RequiredDocument#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Template. Entry of a template of this document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.maillage.model.MaillagePackage#getRequiredDocument_Model()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        annotation="http://maillage.org/model/doc label.fr='Mod\350le' label.en='Template' hint.fr='Fiche d\u2019un mod\350le de ce document.' hint.en='Entry of a template of this document.'"
	 *        annotation="http://maillage.org/model/check reference='Entry'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.maillage.model.RequiredDocument#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

} // RequiredDocument
