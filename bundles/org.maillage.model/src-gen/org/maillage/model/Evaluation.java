/**
 */
package org.maillage.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Evaluation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Evaluation#getOn <em>On</em>}</li>
 *   <li>{@link org.maillage.model.Evaluation#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getEvaluation()
 * @model annotation="http://maillage.org/model/doc label.fr='\311valuation' label.en='Evaluation'"
 * @generated
 */
public interface Evaluation extends StrategyElement {
	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(String)
	 * @see org.maillage.model.MaillagePackage#getEvaluation_On()
	 * @model dataType="org.maillage.model.YearOrDate"
	 *        annotation="http://maillage.org/model/doc label.fr='Date' label.en='Date'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getOn();

	/**
	 * Sets the value of the '{@link org.maillage.model.Evaluation#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(String value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' attribute.
	 * @see #setFindings(String)
	 * @see org.maillage.model.MaillagePackage#getEvaluation_Findings()
	 * @model extendedMetaData="kind='element' name='findings'"
	 *        annotation="http://maillage.org/model/doc label.fr='Constats' label.en='Findings'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getFindings();

	/**
	 * Sets the value of the '{@link org.maillage.model.Evaluation#getFindings <em>Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Findings</em>' attribute.
	 * @see #getFindings()
	 * @generated
	 */
	void setFindings(String value);

} // Evaluation
