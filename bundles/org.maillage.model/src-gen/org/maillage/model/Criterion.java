/**
 */
package org.maillage.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Criterion: Reads yes, no or unknown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Criterion#getSentence <em>Sentence</em>}</li>
 *   <li>{@link org.maillage.model.Criterion#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getCriterion()
 * @model abstract="true"
 *        annotation="http://maillage.org/model/doc label.fr='Crit\350re' label.en='Criterion' hint.fr='Se lit oui, non ou inconnu.' hint.en='Reads yes, no or unknown.'"
 * @generated
 */
public interface Criterion extends EObject {
	/**
	 * Returns the value of the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sentence. The sentence of the source it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sentence</em>' attribute.
	 * @see #setSentence(String)
	 * @see org.maillage.model.MaillagePackage#getCriterion_Sentence()
	 * @model extendedMetaData="kind='element' name='sentence'"
	 *        annotation="http://maillage.org/model/doc label.fr='Phrase' label.en='Sentence' hint.fr='La phrase de la source dont vient le crit\350re.' hint.en='The sentence of the source it comes from.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 * @generated
	 */
	String getSentence();

	/**
	 * Sets the value of the '{@link org.maillage.model.Criterion#getSentence <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sentence</em>' attribute.
	 * @see #getSentence()
	 * @generated
	 */
	void setSentence(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.maillage.model.MaillagePackage#getCriterion_Note()
	 * @model extendedMetaData="kind='element' name='note'"
	 *        annotation="http://maillage.org/model/doc label.fr='Remarque' label.en='Note'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.Criterion#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Criterion
