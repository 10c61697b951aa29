/**
 */
package org.maillage.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strategy Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Strategy element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.StrategyElement#getParent <em>Parent</em>}</li>
 *   <li>{@link org.maillage.model.StrategyElement#getRank <em>Rank</em>}</li>
 *   <li>{@link org.maillage.model.StrategyElement#getNotation <em>Notation</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getStrategyElement()
 * @model abstract="true"
 *        annotation="http://maillage.org/model/doc label.fr='\311l\351ment de strat\351gie' label.en='Strategy element'"
 * @generated
 */
public interface StrategyElement extends Entry {
	/**
	 * Returns the value of the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' attribute.
	 * @see #setParent(String)
	 * @see org.maillage.model.MaillagePackage#getStrategyElement_Parent()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='parent'"
	 *        annotation="http://maillage.org/model/doc label.fr='Dans' label.en='Part of'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='StrategyElement'"
	 * @generated
	 */
	String getParent();

	/**
	 * Sets the value of the '{@link org.maillage.model.StrategyElement#getParent <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' attribute.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(String value);

	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank. Order among its siblings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(int)
	 * @see org.maillage.model.MaillagePackage#getStrategyElement_Rank()
	 * @model annotation="http://maillage.org/model/doc label.fr='Rang' label.en='Rank' hint.fr='Ordre parmi ses fr\350res.' hint.en='Order among its siblings.'"
	 *        annotation="http://maillage.org/model/search as='sort'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	int getRank();

	/**
	 * Sets the value of the '{@link org.maillage.model.StrategyElement#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(int value);

	/**
	 * Returns the value of the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notation. Number given by the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notation</em>' attribute.
	 * @see #setNotation(String)
	 * @see org.maillage.model.MaillagePackage#getStrategyElement_Notation()
	 * @model annotation="http://maillage.org/model/doc label.fr='Rep\350re' label.en='Notation' hint.fr='Num\351ro donn\351 par le document.' hint.en='Number given by the document.'"
	 *        annotation="http://maillage.org/model/search as='exact'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getNotation();

	/**
	 * Sets the value of the '{@link org.maillage.model.StrategyElement#getNotation <em>Notation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notation</em>' attribute.
	 * @see #getNotation()
	 * @generated
	 */
	void setNotation(String value);

} // StrategyElement
