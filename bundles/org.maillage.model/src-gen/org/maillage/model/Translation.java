/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Translation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Translation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Translation#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.maillage.model.Translation#getTitle <em>Title</em>}</li>
 *   <li>{@link org.maillage.model.Translation#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.maillage.model.Translation#getDescription <em>Description</em>}</li>
 *   <li>{@link org.maillage.model.Translation#getAltLabels <em>Alt Labels</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getTranslation()
 * @model annotation="http://maillage.org/model/doc label.fr='Traduction' label.en='Translation'"
 * @generated
 */
public interface Translation extends EObject {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.maillage.model.MaillagePackage#getTranslation_Language()
	 * @model annotation="http://maillage.org/model/doc label.fr='Langue' label.en='Language'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.maillage.model.Translation#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.maillage.model.MaillagePackage#getTranslation_Title()
	 * @model extendedMetaData="kind='element' name='title'"
	 *        annotation="http://maillage.org/model/doc label.fr='Titre' label.en='Title'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.maillage.model.Translation#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Summary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.maillage.model.MaillagePackage#getTranslation_Summary()
	 * @model extendedMetaData="kind='element' name='summary'"
	 *        annotation="http://maillage.org/model/doc label.fr='R\351sum\351' label.en='Summary'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.maillage.model.Translation#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Description.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.maillage.model.MaillagePackage#getTranslation_Description()
	 * @model extendedMetaData="kind='element' name='description'"
	 *        annotation="http://maillage.org/model/doc label.fr='Description' label.en='Description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.maillage.model.Translation#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Alt Labels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alternative labels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alt Labels</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getTranslation_AltLabels()
	 * @model extendedMetaData="kind='element' name='altLabel'"
	 *        annotation="http://maillage.org/model/doc label.fr='Autres libell\351s' label.en='Alternative labels'"
	 * @generated
	 */
	EList<String> getAltLabels();

} // Translation
