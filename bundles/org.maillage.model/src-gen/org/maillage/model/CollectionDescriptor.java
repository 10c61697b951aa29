/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Collection Descriptor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Collection: The metadata of a collection (collection.xml).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.CollectionDescriptor#getId <em>Id</em>}</li>
 *   <li>{@link org.maillage.model.CollectionDescriptor#getVersion <em>Version</em>}</li>
 *   <li>{@link org.maillage.model.CollectionDescriptor#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.maillage.model.CollectionDescriptor#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.maillage.model.CollectionDescriptor#getPublished <em>Published</em>}</li>
 *   <li>{@link org.maillage.model.CollectionDescriptor#getRank <em>Rank</em>}</li>
 *   <li>{@link org.maillage.model.CollectionDescriptor#isFourEyes <em>Four Eyes</em>}</li>
 *   <li>{@link org.maillage.model.CollectionDescriptor#getTitle <em>Title</em>}</li>
 *   <li>{@link org.maillage.model.CollectionDescriptor#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.maillage.model.CollectionDescriptor#getDescription <em>Description</em>}</li>
 *   <li>{@link org.maillage.model.CollectionDescriptor#getHomepage <em>Homepage</em>}</li>
 *   <li>{@link org.maillage.model.CollectionDescriptor#getTranslations <em>Translations</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor()
 * @model annotation="http://maillage.org/model/doc label.fr='Collection' label.en='Collection' hint.fr='Les m\351tadonn\351es d\u2019une collection (collection.xml).' hint.en='The metadata of a collection (collection.xml).'"
 * @generated
 */
public interface CollectionDescriptor extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier. Lower case, digits, hyphens; prefix of its entries’ ids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_Id()
	 * @model id="true"
	 *        annotation="http://maillage.org/model/doc label.fr='Identifiant' label.en='Identifier' hint.fr='Minuscules, chiffres, tirets ; d\351but de l\u2019identifiant de ses fiches.' hint.en='Lower case, digits, hyphens; prefix of its entries\u2019 ids.'"
	 *        annotation="http://maillage.org/model/check required='true' required='true'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.maillage.model.CollectionDescriptor#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_Version()
	 * @model annotation="http://maillage.org/model/doc label.fr='Version' label.en='Version'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.maillage.model.CollectionDescriptor#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"fr"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_Language()
	 * @model default="fr"
	 *        annotation="http://maillage.org/model/doc label.fr='Langue' label.en='Language'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.maillage.model.CollectionDescriptor#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_Licence()
	 * @model annotation="http://maillage.org/model/doc label.fr='Licence' label.en='Licence'"
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.maillage.model.CollectionDescriptor#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_Published()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Publi\351e le' label.en='Published on'"
	 * @generated
	 */
	LocalDate getPublished();

	/**
	 * Sets the value of the '{@link org.maillage.model.CollectionDescriptor#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank. Display order; vocabularies first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(int)
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_Rank()
	 * @model annotation="http://maillage.org/model/doc label.fr='Rang' label.en='Rank' hint.fr='Ordre d\u2019affichage ; les vocabulaires d\u2019abord.' hint.en='Display order; vocabularies first.'"
	 * @generated
	 */
	int getRank();

	/**
	 * Sets the value of the '{@link org.maillage.model.CollectionDescriptor#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(int value);

	/**
	 * Returns the value of the '<em><b>Four Eyes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published by two. True when an entry is published by another person than its author.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Four Eyes</em>' attribute.
	 * @see #setFourEyes(boolean)
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_FourEyes()
	 * @model annotation="http://maillage.org/model/doc label.fr='Publication \340 deux' label.en='Published by two' hint.fr='Vrai quand une fiche est publi\351e par une autre personne que son auteur.' hint.en='True when an entry is published by another person than its author.'"
	 * @generated
	 */
	boolean isFourEyes();

	/**
	 * Sets the value of the '{@link org.maillage.model.CollectionDescriptor#isFourEyes <em>Four Eyes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Four Eyes</em>' attribute.
	 * @see #isFourEyes()
	 * @generated
	 */
	void setFourEyes(boolean value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_Title()
	 * @model extendedMetaData="kind='element' name='title'"
	 *        annotation="http://maillage.org/model/doc label.fr='Titre' label.en='Title'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.maillage.model.CollectionDescriptor#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publisher.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_Publisher()
	 * @model extendedMetaData="kind='element' name='publisher'"
	 *        annotation="http://maillage.org/model/doc label.fr='\311diteur' label.en='Publisher'"
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.maillage.model.CollectionDescriptor#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Description.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_Description()
	 * @model extendedMetaData="kind='element' name='description'"
	 *        annotation="http://maillage.org/model/doc label.fr='Description' label.en='Description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.maillage.model.CollectionDescriptor#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Homepage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Home page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Homepage</em>' attribute.
	 * @see #setHomepage(String)
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_Homepage()
	 * @model annotation="http://maillage.org/model/doc label.fr='Site' label.en='Home page'"
	 * @generated
	 */
	String getHomepage();

	/**
	 * Sets the value of the '{@link org.maillage.model.CollectionDescriptor#getHomepage <em>Homepage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Homepage</em>' attribute.
	 * @see #getHomepage()
	 * @generated
	 */
	void setHomepage(String value);

	/**
	 * Returns the value of the '<em><b>Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Translations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getCollectionDescriptor_Translations()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='translation'"
	 *        annotation="http://maillage.org/model/doc label.fr='Traductions' label.en='Translations'"
	 * @generated
	 */
	EList<Translation> getTranslations();

} // CollectionDescriptor
