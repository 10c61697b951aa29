/**
 */
package org.maillage.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Concept Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Concept scheme: skos:ConceptScheme.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.ConceptScheme#getVintage <em>Vintage</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getConceptScheme()
 * @model annotation="http://maillage.org/model/doc label.fr='Vocabulaire' label.en='Concept scheme' hint.fr='skos:ConceptScheme.' hint.en='skos:ConceptScheme.'"
 * @generated
 */
public interface ConceptScheme extends Entry {
	/**
	 * Returns the value of the '<em><b>Vintage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vintage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vintage</em>' attribute.
	 * @see #setVintage(String)
	 * @see org.maillage.model.MaillagePackage#getConceptScheme_Vintage()
	 * @model annotation="http://maillage.org/model/doc label.fr='Mill\351sime' label.en='Vintage'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getVintage();

	/**
	 * Sets the value of the '{@link org.maillage.model.ConceptScheme#getVintage <em>Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vintage</em>' attribute.
	 * @see #getVintage()
	 * @generated
	 */
	void setVintage(String value);

} // ConceptScheme
