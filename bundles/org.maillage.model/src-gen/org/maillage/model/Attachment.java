/**
 */
package org.maillage.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Attachment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Attachment#getPath <em>Path</em>}</li>
 *   <li>{@link org.maillage.model.Attachment#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.maillage.model.Attachment#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.maillage.model.Attachment#getTitle <em>Title</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getAttachment()
 * @model annotation="http://maillage.org/model/doc label.fr='Pi\350ce jointe' label.en='Attachment'"
 * @generated
 */
public interface Attachment extends EObject {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path. Relative to the collection’s folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.maillage.model.MaillagePackage#getAttachment_Path()
	 * @model annotation="http://maillage.org/model/doc label.fr='Chemin' label.en='Path' hint.fr='Relatif au dossier de la collection.' hint.en='Relative to the collection\u2019s folder.'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.maillage.model.Attachment#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Media type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.maillage.model.MaillagePackage#getAttachment_MediaType()
	 * @model annotation="http://maillage.org/model/doc label.fr='Type de m\351dia' label.en='Media type'"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.maillage.model.Attachment#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.maillage.model.MaillagePackage#getAttachment_Licence()
	 * @model annotation="http://maillage.org/model/doc label.fr='Licence' label.en='Licence'"
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.maillage.model.Attachment#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.maillage.model.MaillagePackage#getAttachment_Title()
	 * @model extendedMetaData="kind='element' name='title'"
	 *        annotation="http://maillage.org/model/doc label.fr='Titre' label.en='Title'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.maillage.model.Attachment#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

} // Attachment
