/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Family</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * ESS family: Law of 31 July 2014, article 1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Family#getParent <em>Parent</em>}</li>
 *   <li>{@link org.maillage.model.Family#getLegalForms <em>Legal Forms</em>}</li>
 *   <li>{@link org.maillage.model.Family#getStatutory <em>Statutory</em>}</li>
 *   <li>{@link org.maillage.model.Family#getLegalBasis <em>Legal Basis</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getFamily()
 * @model annotation="http://maillage.org/model/doc label.fr='Famille de l\u2019ESS' label.en='ESS family' hint.fr='Loi du 31 juillet 2014, article 1er.' hint.en='Law of 31 July 2014, article 1.'"
 * @generated
 */
public interface Family extends Entry {
	/**
	 * Returns the value of the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parent family.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' attribute.
	 * @see #setParent(String)
	 * @see org.maillage.model.MaillagePackage#getFamily_Parent()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='parent'"
	 *        annotation="http://maillage.org/model/doc label.fr='Famille parente' label.en='Parent family'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='Family'"
	 * @generated
	 */
	String getParent();

	/**
	 * Sets the value of the '{@link org.maillage.model.Family#getParent <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' attribute.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(String value);

	/**
	 * Returns the value of the '<em><b>Legal Forms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal forms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Forms</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getFamily_LegalForms()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='legalForm'"
	 *        annotation="http://maillage.org/model/doc label.fr='Formes juridiques' label.en='Legal forms'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='LegalForm'"
	 * @generated
	 */
	EList<String> getLegalForms();

	/**
	 * Returns the value of the '<em><b>Statutory</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.Tristate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ESS by its form. True under article 1 II-1°.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statutory</em>' attribute.
	 * @see org.maillage.model.Tristate
	 * @see #setStatutory(Tristate)
	 * @see org.maillage.model.MaillagePackage#getFamily_Statutory()
	 * @model annotation="http://maillage.org/model/doc label.fr='De l\u2019ESS par sa forme' label.en='ESS by its form' hint.fr='Vrai au titre du II-1\260 de l\u2019article 1er.' hint.en='True under article 1 II-1\260.'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	Tristate getStatutory();

	/**
	 * Sets the value of the '{@link org.maillage.model.Family#getStatutory <em>Statutory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statutory</em>' attribute.
	 * @see org.maillage.model.Tristate
	 * @see #getStatutory()
	 * @generated
	 */
	void setStatutory(Tristate value);

	/**
	 * Returns the value of the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal basis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Basis</em>' attribute.
	 * @see #setLegalBasis(String)
	 * @see org.maillage.model.MaillagePackage#getFamily_LegalBasis()
	 * @model extendedMetaData="kind='element' name='legalBasis'"
	 *        annotation="http://maillage.org/model/doc label.fr='Base l\351gale' label.en='Legal basis'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getLegalBasis();

	/**
	 * Sets the value of the '{@link org.maillage.model.Family#getLegalBasis <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Basis</em>' attribute.
	 * @see #getLegalBasis()
	 * @generated
	 */
	void setLegalBasis(String value);

} // Family
