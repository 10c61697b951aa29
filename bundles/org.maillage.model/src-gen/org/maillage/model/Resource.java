/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resource</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Resource: What the resource centre offers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Resource#getPublishers <em>Publishers</em>}</li>
 *   <li>{@link org.maillage.model.Resource#getPublics <em>Publics</em>}</li>
 *   <li>{@link org.maillage.model.Resource#getStages <em>Stages</em>}</li>
 *   <li>{@link org.maillage.model.Resource#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.maillage.model.Resource#getFilieres <em>Filieres</em>}</li>
 *   <li>{@link org.maillage.model.Resource#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.maillage.model.Resource#getFamilies <em>Families</em>}</li>
 *   <li>{@link org.maillage.model.Resource#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.maillage.model.Resource#getCost <em>Cost</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getResource()
 * @model abstract="true"
 *        annotation="http://maillage.org/model/doc label.fr='Ressource' label.en='Resource' hint.fr='Ce que l\u2019espace ressources met \340 disposition.' hint.en='What the resource centre offers.'"
 * @generated
 */
public interface Resource extends Entry {
	/**
	 * Returns the value of the '<em><b>Publishers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publishers. Who publishes the resource.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publishers</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getResource_Publishers()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='publisher'"
	 *        annotation="http://maillage.org/model/doc label.fr='\311diteurs' label.en='Publishers' hint.fr='Qui publie la ressource.' hint.en='Who publishes the resource.'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	EList<String> getPublishers();

	/**
	 * Returns the value of the '<em><b>Publics</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audiences. Whom it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publics</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getResource_Publics()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='public'"
	 *        annotation="http://maillage.org/model/doc label.fr='Publics' label.en='Audiences' hint.fr='\300 qui elle s\u2019adresse.' hint.en='Whom it is for.'"
	 *        annotation="http://maillage.org/model/search as='facet analysed' alias='audience'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:public'"
	 * @generated
	 */
	EList<String> getPublics();

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages. Moment of the project where it helps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getResource_Stages()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='stage'"
	 *        annotation="http://maillage.org/model/doc label.fr='Stades' label.en='Stages' hint.fr='Moment du projet o\371 elle sert.' hint.en='Moment of the project where it helps.'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:stade'"
	 * @generated
	 */
	EList<String> getStages();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Needs. Needs it answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getResource_Needs()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='need'"
	 *        annotation="http://maillage.org/model/doc label.fr='Besoins' label.en='Needs' hint.fr='Besoins auxquels elle r\351pond.' hint.en='Needs it answers.'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:besoin'"
	 * @generated
	 */
	EList<String> getNeeds();

	/**
	 * Returns the value of the '<em><b>Filieres</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value chains (filières). Value chains concerned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filieres</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getResource_Filieres()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='filiere'"
	 *        annotation="http://maillage.org/model/doc label.fr='Fili\350res' label.en='Value chains (fili\350res)' hint.fr='Fili\350res concern\351es.' hint.en='Value chains concerned.'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='Filiere'"
	 * @generated
	 */
	EList<String> getFilieres();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities. NAF codes concerned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getResource_Activities()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='activity'"
	 *        annotation="http://maillage.org/model/doc label.fr='Activit\351s' label.en='Activities' hint.fr='Codes NAF concern\351s.' hint.en='NAF codes concerned.'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='Concept'"
	 * @generated
	 */
	EList<String> getActivities();

	/**
	 * Returns the value of the '<em><b>Families</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ESS families. Families concerned, for browsing; eligibility is told by the criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Families</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getResource_Families()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='family'"
	 *        annotation="http://maillage.org/model/doc label.fr='Familles de l\u2019ESS' label.en='ESS families' hint.fr='Familles concern\351es, pour le classement ; l\u2019\351ligibilit\351 se dit dans les crit\350res.' hint.en='Families concerned, for browsing; eligibility is told by the criteria.'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='Family'"
	 * @generated
	 */
	EList<String> getFamilies();

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence. Terms of reuse.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.maillage.model.MaillagePackage#getResource_Licence()
	 * @model extendedMetaData="kind='element' name='licence'"
	 *        annotation="http://maillage.org/model/doc label.fr='Licence' label.en='Licence' hint.fr='Conditions de r\351utilisation.' hint.en='Terms of reuse.'"
	 *        annotation="http://maillage.org/model/form section='liens'"
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.maillage.model.Resource#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost. In words: free, on quotation, scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(String)
	 * @see org.maillage.model.MaillagePackage#getResource_Cost()
	 * @model extendedMetaData="kind='element' name='cost'"
	 *        annotation="http://maillage.org/model/doc label.fr='Co\373t' label.en='Cost' hint.fr='En mots : gratuit, sur devis, bar\350me.' hint.en='In words: free, on quotation, scale.'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getCost();

	/**
	 * Sets the value of the '{@link org.maillage.model.Resource#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(String value);

} // Resource
