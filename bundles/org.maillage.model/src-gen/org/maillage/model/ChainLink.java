/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chain Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Link of the chain.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.ChainLink#getTitle <em>Title</em>}</li>
 *   <li>{@link org.maillage.model.ChainLink#getText <em>Text</em>}</li>
 *   <li>{@link org.maillage.model.ChainLink#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.maillage.model.ChainLink#getActors <em>Actors</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getChainLink()
 * @model annotation="http://maillage.org/model/doc label.fr='Maillon' label.en='Link of the chain'"
 * @generated
 */
public interface ChainLink extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.maillage.model.MaillagePackage#getChainLink_Title()
	 * @model extendedMetaData="kind='element' name='title'"
	 *        annotation="http://maillage.org/model/doc label.fr='Intitul\351' label.en='Title'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.maillage.model.ChainLink#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.maillage.model.MaillagePackage#getChainLink_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 *        annotation="http://maillage.org/model/doc label.fr='Texte' label.en='Text'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.maillage.model.ChainLink#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getChainLink_Activities()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='activity'"
	 *        annotation="http://maillage.org/model/doc label.fr='Activit\351s' label.en='Activities'"
	 *        annotation="http://maillage.org/model/check reference='Concept'"
	 * @generated
	 */
	EList<String> getActivities();

	/**
	 * Returns the value of the '<em><b>Actors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getChainLink_Actors()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='actor'"
	 *        annotation="http://maillage.org/model/doc label.fr='Acteurs' label.en='Actors'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	EList<String> getActors();

} // ChainLink
