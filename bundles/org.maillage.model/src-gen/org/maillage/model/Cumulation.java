/**
 */
package org.maillage.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cumulation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cumulation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Cumulation#getWith <em>With</em>}</li>
 *   <li>{@link org.maillage.model.Cumulation#getExcept <em>Except</em>}</li>
 *   <li>{@link org.maillage.model.Cumulation#getPublicFundingCeiling <em>Public Funding Ceiling</em>}</li>
 *   <li>{@link org.maillage.model.Cumulation#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getCumulation()
 * @model annotation="http://maillage.org/model/doc label.fr='Cumul' label.en='Cumulation'"
 * @generated
 */
public interface Cumulation extends EObject {
	/**
	 * Returns the value of the '<em><b>With</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Can be combined with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>With</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getCumulation_With()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='with'"
	 *        annotation="http://maillage.org/model/doc label.fr='Cumulable avec' label.en='Can be combined with'"
	 *        annotation="http://maillage.org/model/check reference='SupportScheme'"
	 * @generated
	 */
	EList<String> getWith();

	/**
	 * Returns the value of the '<em><b>Except</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cannot be combined with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Except</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getCumulation_Except()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='except'"
	 *        annotation="http://maillage.org/model/doc label.fr='Non cumulable avec' label.en='Cannot be combined with'"
	 *        annotation="http://maillage.org/model/check reference='SupportScheme'"
	 * @generated
	 */
	EList<String> getExcept();

	/**
	 * Returns the value of the '<em><b>Public Funding Ceiling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ceiling on public funding (%).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Funding Ceiling</em>' attribute.
	 * @see #setPublicFundingCeiling(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getCumulation_PublicFundingCeiling()
	 * @model annotation="http://maillage.org/model/doc label.fr='Plafond de financement public (%)' label.en='Ceiling on public funding (%)'"
	 * @generated
	 */
	BigDecimal getPublicFundingCeiling();

	/**
	 * Sets the value of the '{@link org.maillage.model.Cumulation#getPublicFundingCeiling <em>Public Funding Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Funding Ceiling</em>' attribute.
	 * @see #getPublicFundingCeiling()
	 * @generated
	 */
	void setPublicFundingCeiling(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text. The rule of the source, in our words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.maillage.model.MaillagePackage#getCumulation_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 *        annotation="http://maillage.org/model/doc label.fr='Texte' label.en='Text' hint.fr='R\350gle telle que la donne la source, avec nos mots.' hint.en='The rule of the source, in our words.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.maillage.model.Cumulation#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Cumulation
