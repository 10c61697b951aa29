/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Provenance.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Provenance#getSource <em>Source</em>}</li>
 *   <li>{@link org.maillage.model.Provenance#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.maillage.model.Provenance#getUrl <em>Url</em>}</li>
 *   <li>{@link org.maillage.model.Provenance#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.maillage.model.Provenance#getRetrievedOn <em>Retrieved On</em>}</li>
 *   <li>{@link org.maillage.model.Provenance#getProtectedFields <em>Protected Fields</em>}</li>
 *   <li>{@link org.maillage.model.Provenance#getRaw <em>Raw</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getProvenance()
 * @model annotation="http://maillage.org/model/doc label.fr='Provenance' label.en='Provenance'"
 * @generated
 */
public interface Provenance extends EObject {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.maillage.model.MaillagePackage#getProvenance_Source()
	 * @model annotation="http://maillage.org/model/doc label.fr='Jeu de donn\351es' label.en='Data set'"
	 *        annotation="http://maillage.org/model/search as='facet' field='provenance'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.maillage.model.Provenance#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Id</em>' attribute.
	 * @see #setSourceId(String)
	 * @see org.maillage.model.MaillagePackage#getProvenance_SourceId()
	 * @model annotation="http://maillage.org/model/doc label.fr='Identifiant d\u2019origine' label.en='Identifier there'"
	 *        annotation="http://maillage.org/model/search as='exact'"
	 * @generated
	 */
	String getSourceId();

	/**
	 * Sets the value of the '{@link org.maillage.model.Provenance#getSourceId <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Id</em>' attribute.
	 * @see #getSourceId()
	 * @generated
	 */
	void setSourceId(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.maillage.model.MaillagePackage#getProvenance_Url()
	 * @model annotation="http://maillage.org/model/doc label.fr='Adresse' label.en='Address'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.maillage.model.Provenance#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.maillage.model.MaillagePackage#getProvenance_Licence()
	 * @model annotation="http://maillage.org/model/doc label.fr='Licence' label.en='Licence'"
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.maillage.model.Provenance#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Retrieved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Retrieved on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retrieved On</em>' attribute.
	 * @see #setRetrievedOn(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getProvenance_RetrievedOn()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='R\351cup\351r\351e le' label.en='Retrieved on'"
	 * @generated
	 */
	LocalDate getRetrievedOn();

	/**
	 * Sets the value of the '{@link org.maillage.model.Provenance#getRetrievedOn <em>Retrieved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retrieved On</em>' attribute.
	 * @see #getRetrievedOn()
	 * @generated
	 */
	void setRetrievedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Protected Fields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Protected fields. Fields a re-import leaves alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protected Fields</em>' attribute.
	 * @see #setProtectedFields(String)
	 * @see org.maillage.model.MaillagePackage#getProvenance_ProtectedFields()
	 * @model annotation="http://maillage.org/model/doc label.fr='Champs prot\351g\351s' label.en='Protected fields' hint.fr='Champs qu\u2019une r\351importation laisse tels quels.' hint.en='Fields a re-import leaves alone.'"
	 * @generated
	 */
	String getProtectedFields();

	/**
	 * Sets the value of the '{@link org.maillage.model.Provenance#getProtectedFields <em>Protected Fields</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protected Fields</em>' attribute.
	 * @see #getProtectedFields()
	 * @generated
	 */
	void setProtectedFields(String value);

	/**
	 * Returns the value of the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Raw object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw</em>' attribute.
	 * @see #setRaw(String)
	 * @see org.maillage.model.MaillagePackage#getProvenance_Raw()
	 * @model extendedMetaData="kind='element' name='raw'"
	 *        annotation="http://maillage.org/model/doc label.fr='Objet d\u2019origine' label.en='Raw object'"
	 * @generated
	 */
	String getRaw();

	/**
	 * Sets the value of the '{@link org.maillage.model.Provenance#getRaw <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw</em>' attribute.
	 * @see #getRaw()
	 * @generated
	 */
	void setRaw(String value);

} // Provenance
