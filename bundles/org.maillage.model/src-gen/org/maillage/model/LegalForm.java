/**
 */
package org.maillage.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Legal Form</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Legal form: INSEE legal category.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.LegalForm#getCode <em>Code</em>}</li>
 *   <li>{@link org.maillage.model.LegalForm#getVintage <em>Vintage</em>}</li>
 *   <li>{@link org.maillage.model.LegalForm#getFamily <em>Family</em>}</li>
 *   <li>{@link org.maillage.model.LegalForm#getEssByForm <em>Ess By Form</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getLegalForm()
 * @model annotation="http://maillage.org/model/doc label.fr='Forme juridique' label.en='Legal form' hint.fr='Cat\351gorie juridique de l\u2019INSEE.' hint.en='INSEE legal category.'"
 * @generated
 */
public interface LegalForm extends Entry {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code. Four-digit legal category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.maillage.model.MaillagePackage#getLegalForm_Code()
	 * @model annotation="http://maillage.org/model/doc label.fr='Code' label.en='Code' hint.fr='Cat\351gorie juridique \340 quatre chiffres.' hint.en='Four-digit legal category.'"
	 *        annotation="http://maillage.org/model/search as='exact'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.maillage.model.LegalForm#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Vintage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vintage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vintage</em>' attribute.
	 * @see #setVintage(String)
	 * @see org.maillage.model.MaillagePackage#getLegalForm_Vintage()
	 * @model annotation="http://maillage.org/model/doc label.fr='Mill\351sime' label.en='Vintage'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getVintage();

	/**
	 * Sets the value of the '{@link org.maillage.model.LegalForm#getVintage <em>Vintage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vintage</em>' attribute.
	 * @see #getVintage()
	 * @generated
	 */
	void setVintage(String value);

	/**
	 * Returns the value of the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Family.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family</em>' attribute.
	 * @see #setFamily(String)
	 * @see org.maillage.model.MaillagePackage#getLegalForm_Family()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='family'"
	 *        annotation="http://maillage.org/model/doc label.fr='Famille' label.en='Family'"
	 *        annotation="http://maillage.org/model/search as='facet' field='families'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='Family'"
	 * @generated
	 */
	String getFamily();

	/**
	 * Sets the value of the '{@link org.maillage.model.LegalForm#getFamily <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family</em>' attribute.
	 * @see #getFamily()
	 * @generated
	 */
	void setFamily(String value);

	/**
	 * Returns the value of the '<em><b>Ess By Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.Tristate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ESS by its form. Unknown where the form alone does not tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ess By Form</em>' attribute.
	 * @see org.maillage.model.Tristate
	 * @see #setEssByForm(Tristate)
	 * @see org.maillage.model.MaillagePackage#getLegalForm_EssByForm()
	 * @model annotation="http://maillage.org/model/doc label.fr='De l\u2019ESS par sa forme' label.en='ESS by its form' hint.fr='Inconnu quand la forme seule ne suffit pas.' hint.en='Unknown where the form alone does not tell.'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	Tristate getEssByForm();

	/**
	 * Sets the value of the '{@link org.maillage.model.LegalForm#getEssByForm <em>Ess By Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ess By Form</em>' attribute.
	 * @see org.maillage.model.Tristate
	 * @see #getEssByForm()
	 * @generated
	 */
	void setEssByForm(Tristate value);

} // LegalForm
