/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entry Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Entry set: A file with many short entries: vocabulary, official code list.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.EntrySet#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.maillage.model.EntrySet#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getEntrySet()
 * @model annotation="http://maillage.org/model/doc label.fr='Lot de fiches' label.en='Entry set' hint.fr='Fichier qui porte plusieurs fiches courtes : vocabulaire, code officiel.' hint.en='A file with many short entries: vocabulary, official code list.'"
 * @generated
 */
public interface EntrySet extends EObject {
	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' containment reference.
	 * @see #setScheme(ConceptScheme)
	 * @see org.maillage.model.MaillagePackage#getEntrySet_Scheme()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='scheme'"
	 *        annotation="http://maillage.org/model/doc label.fr='Vocabulaire' label.en='Scheme'"
	 * @generated
	 */
	ConceptScheme getScheme();

	/**
	 * Sets the value of the '{@link org.maillage.model.EntrySet#getScheme <em>Scheme</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' containment reference.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(ConceptScheme value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Entry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getEntrySet_Entries()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='entry'"
	 *        annotation="http://maillage.org/model/doc label.fr='Fiches' label.en='Entries'"
	 * @generated
	 */
	EList<Entry> getEntries();

} // EntrySet
