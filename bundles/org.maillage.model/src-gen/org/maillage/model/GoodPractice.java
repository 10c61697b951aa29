/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Good Practice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Good practice: What a structure did that may serve others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.GoodPractice#getStructures <em>Structures</em>}</li>
 *   <li>{@link org.maillage.model.GoodPractice#getContext <em>Context</em>}</li>
 *   <li>{@link org.maillage.model.GoodPractice#getPractice <em>Practice</em>}</li>
 *   <li>{@link org.maillage.model.GoodPractice#getResult <em>Result</em>}</li>
 *   <li>{@link org.maillage.model.GoodPractice#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getGoodPractice()
 * @model annotation="http://maillage.org/model/doc label.fr='Bonne pratique' label.en='Good practice' hint.fr='Ce qu\u2019une structure a fait et qui peut servir \340 d\u2019autres.' hint.en='What a structure did that may serve others.'"
 * @generated
 */
public interface GoodPractice extends Resource {
	/**
	 * Returns the value of the '<em><b>Structures</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Structures. Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Structures</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getGoodPractice_Structures()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='structure'"
	 *        annotation="http://maillage.org/model/doc label.fr='Structures' label.en='Structures' hint.fr='Qui l\u2019a men\351e.' hint.en='Who did it.'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	EList<String> getStructures();

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Context. Initial situation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(String)
	 * @see org.maillage.model.MaillagePackage#getGoodPractice_Context()
	 * @model extendedMetaData="kind='element' name='context'"
	 *        annotation="http://maillage.org/model/doc label.fr='Contexte' label.en='Context' hint.fr='Situation de d\351part.' hint.en='Initial situation.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getContext();

	/**
	 * Sets the value of the '{@link org.maillage.model.GoodPractice#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(String value);

	/**
	 * Returns the value of the '<em><b>Practice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Practice. What was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practice</em>' attribute.
	 * @see #setPractice(String)
	 * @see org.maillage.model.MaillagePackage#getGoodPractice_Practice()
	 * @model extendedMetaData="kind='element' name='practice'"
	 *        annotation="http://maillage.org/model/doc label.fr='Pratique' label.en='Practice' hint.fr='Ce qui a \351t\351 fait.' hint.en='What was done.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getPractice();

	/**
	 * Sets the value of the '{@link org.maillage.model.GoodPractice#getPractice <em>Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Practice</em>' attribute.
	 * @see #getPractice()
	 * @generated
	 */
	void setPractice(String value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Result. What changed, measured if possible.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.maillage.model.MaillagePackage#getGoodPractice_Result()
	 * @model extendedMetaData="kind='element' name='result'"
	 *        annotation="http://maillage.org/model/doc label.fr='R\351sultat' label.en='Result' hint.fr='Ce qui a chang\351, mesur\351 si possible.' hint.en='What changed, measured if possible.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.maillage.model.GoodPractice#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions for success. What it does not work without.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(String)
	 * @see org.maillage.model.MaillagePackage#getGoodPractice_Conditions()
	 * @model extendedMetaData="kind='element' name='conditions'"
	 *        annotation="http://maillage.org/model/doc label.fr='Conditions de r\351ussite' label.en='Conditions for success' hint.fr='Ce sans quoi cela ne marche pas.' hint.en='What it does not work without.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getConditions();

	/**
	 * Sets the value of the '{@link org.maillage.model.GoodPractice#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(String value);

} // GoodPractice
