/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filiere</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Value chain (filière): Chain of activities around a product or a need.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Filiere#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.maillage.model.Filiere#getChainLinks <em>Chain Links</em>}</li>
 *   <li>{@link org.maillage.model.Filiere#getActors <em>Actors</em>}</li>
 *   <li>{@link org.maillage.model.Filiere#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.maillage.model.Filiere#getResources <em>Resources</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getFiliere()
 * @model annotation="http://maillage.org/model/doc label.fr='Fili\350re' label.en='Value chain (fili\350re)' hint.fr='Cha\356ne d\u2019activit\351s autour d\u2019un produit ou d\u2019un besoin.' hint.en='Chain of activities around a product or a need.'"
 * @generated
 */
public interface Filiere extends Entry {
	/**
	 * Returns the value of the '<em><b>Activities</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities. NAF codes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getFiliere_Activities()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='activity'"
	 *        annotation="http://maillage.org/model/doc label.fr='Activit\351s' label.en='Activities' hint.fr='Codes NAF.' hint.en='NAF codes.'"
	 *        annotation="http://maillage.org/model/form section='activite'"
	 *        annotation="http://maillage.org/model/check reference='Concept'"
	 * @generated
	 */
	EList<String> getActivities();

	/**
	 * Returns the value of the '<em><b>Chain Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.ChainLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links of the value chain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chain Links</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getFiliere_ChainLinks()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='chainLink'"
	 *        annotation="http://maillage.org/model/doc label.fr='Maillons' label.en='Links of the value chain'"
	 *        annotation="http://maillage.org/model/form section='activite'"
	 * @generated
	 */
	EList<ChainLink> getChainLinks();

	/**
	 * Returns the value of the '<em><b>Actors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getFiliere_Actors()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='actor'"
	 *        annotation="http://maillage.org/model/doc label.fr='Acteurs' label.en='Actors'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	EList<String> getActors();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getFiliere_Needs()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='need'"
	 *        annotation="http://maillage.org/model/doc label.fr='Besoins' label.en='Needs'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:besoin'"
	 * @generated
	 */
	EList<String> getNeeds();

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getFiliere_Resources()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='resource'"
	 *        annotation="http://maillage.org/model/doc label.fr='Ressources' label.en='Resources'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='Resource'"
	 * @generated
	 */
	EList<String> getResources();

} // Filiere
