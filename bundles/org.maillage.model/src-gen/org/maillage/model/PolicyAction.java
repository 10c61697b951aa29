/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Possible action.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.PolicyAction#getTitle <em>Title</em>}</li>
 *   <li>{@link org.maillage.model.PolicyAction#getText <em>Text</em>}</li>
 *   <li>{@link org.maillage.model.PolicyAction#getExamples <em>Examples</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getPolicyAction()
 * @model annotation="http://maillage.org/model/doc label.fr='Action possible' label.en='Possible action'"
 * @generated
 */
public interface PolicyAction extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.maillage.model.MaillagePackage#getPolicyAction_Title()
	 * @model extendedMetaData="kind='element' name='title'"
	 *        annotation="http://maillage.org/model/doc label.fr='Intitul\351' label.en='Title'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.maillage.model.PolicyAction#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.maillage.model.MaillagePackage#getPolicyAction_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 *        annotation="http://maillage.org/model/doc label.fr='Texte' label.en='Text'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.maillage.model.PolicyAction#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Examples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examples</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getPolicyAction_Examples()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='example'"
	 *        annotation="http://maillage.org/model/doc label.fr='Exemples' label.en='Examples'"
	 *        annotation="http://maillage.org/model/check reference='Entry'"
	 * @generated
	 */
	EList<String> getExamples();

} // PolicyAction
