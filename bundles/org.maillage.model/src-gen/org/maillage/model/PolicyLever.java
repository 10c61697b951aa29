/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy Lever</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Policy lever: What a local authority can do with the ESS.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.PolicyLever#getField <em>Field</em>}</li>
 *   <li>{@link org.maillage.model.PolicyLever#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getPolicyLever()
 * @model annotation="http://maillage.org/model/doc label.fr='Levier d\u2019action publique' label.en='Policy lever' hint.fr='Ce qu\u2019une collectivit\351 peut faire avec l\u2019ESS.' hint.en='What a local authority can do with the ESS.'"
 * @generated
 */
public interface PolicyLever extends Resource {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Local policy field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.maillage.model.MaillagePackage#getPolicyLever_Field()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='field'"
	 *        annotation="http://maillage.org/model/doc label.fr='Politique locale' label.en='Local policy field'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:politique-locale'"
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.maillage.model.PolicyLever#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.PolicyAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Possible actions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getPolicyLever_Actions()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='action'"
	 *        annotation="http://maillage.org/model/doc label.fr='Actions possibles' label.en='Possible actions'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	EList<PolicyAction> getActions();

} // PolicyLever
