/**
 */
package org.maillage.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Indicator.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Indicator#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.maillage.model.Indicator#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.maillage.model.Indicator#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getIndicator()
 * @model annotation="http://maillage.org/model/doc label.fr='Indicateur' label.en='Indicator'"
 * @generated
 */
public interface Indicator extends StrategyElement {
	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.maillage.model.MaillagePackage#getIndicator_Measure()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='measure'"
	 *        annotation="http://maillage.org/model/doc label.fr='Mesure' label.en='Measure'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:mesure'"
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.maillage.model.Indicator#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Baseline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(String)
	 * @see org.maillage.model.MaillagePackage#getIndicator_Baseline()
	 * @model extendedMetaData="kind='element' name='baseline'"
	 *        annotation="http://maillage.org/model/doc label.fr='Valeur de d\351part' label.en='Baseline'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getBaseline();

	/**
	 * Sets the value of the '{@link org.maillage.model.Indicator#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.maillage.model.MaillagePackage#getIndicator_Target()
	 * @model extendedMetaData="kind='element' name='target'"
	 *        annotation="http://maillage.org/model/doc label.fr='Cible' label.en='Target'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.maillage.model.Indicator#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

} // Indicator
