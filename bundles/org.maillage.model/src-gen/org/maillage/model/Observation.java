/**
 */
package org.maillage.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Observation: One measure, over one territory, at one period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Observation#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.maillage.model.Observation#getArea <em>Area</em>}</li>
 *   <li>{@link org.maillage.model.Observation#getValue <em>Value</em>}</li>
 *   <li>{@link org.maillage.model.Observation#isApproximate <em>Approximate</em>}</li>
 *   <li>{@link org.maillage.model.Observation#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.maillage.model.Observation#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.maillage.model.Observation#getDimensions <em>Dimensions</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getObservation()
 * @model annotation="http://maillage.org/model/doc label.fr='Observation' label.en='Observation' hint.fr='Une mesure, sur un territoire, \340 une p\351riode.' hint.en='One measure, over one territory, at one period.'"
 * @generated
 */
public interface Observation extends Entry {
	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.maillage.model.MaillagePackage#getObservation_Measure()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='measure'"
	 *        annotation="http://maillage.org/model/doc label.fr='Mesure' label.en='Measure'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:mesure' required='true'"
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.maillage.model.Observation#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see #setArea(String)
	 * @see org.maillage.model.MaillagePackage#getObservation_Area()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='area'"
	 *        annotation="http://maillage.org/model/doc label.fr='Territoire mesur\351' label.en='Reference area'"
	 *        annotation="http://maillage.org/model/search as='territory facet'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Territory' required='true'"
	 * @generated
	 */
	String getArea();

	/**
	 * Sets the value of the '{@link org.maillage.model.Observation#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getObservation_Value()
	 * @model annotation="http://maillage.org/model/doc label.fr='Valeur' label.en='Value'"
	 *        annotation="http://maillage.org/model/search as='amount'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.maillage.model.Observation#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Approximate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approximate. The source says “about”, “thousands of”…
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approximate</em>' attribute.
	 * @see #setApproximate(boolean)
	 * @see org.maillage.model.MaillagePackage#getObservation_Approximate()
	 * @model annotation="http://maillage.org/model/doc label.fr='Approch\351e' label.en='Approximate' hint.fr='La source dit \253 environ \273, \253 des milliers de \273\u2026' hint.en='The source says \u201cabout\u201d, \u201cthousands of\u201d\u2026'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	boolean isApproximate();

	/**
	 * Sets the value of the '{@link org.maillage.model.Observation#isApproximate <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approximate</em>' attribute.
	 * @see #isApproximate()
	 * @generated
	 */
	void setApproximate(boolean value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit. %, jobs, establishments, euros.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.maillage.model.MaillagePackage#getObservation_Unit()
	 * @model annotation="http://maillage.org/model/doc label.fr='Unit\351' label.en='Unit' hint.fr='%, emplois, \351tablissements, euros.' hint.en='%, jobs, establishments, euros.'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.maillage.model.Observation#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(String)
	 * @see org.maillage.model.MaillagePackage#getObservation_Period()
	 * @model dataType="org.maillage.model.YearOrDate"
	 *        annotation="http://maillage.org/model/doc label.fr='P\351riode' label.en='Period'"
	 *        annotation="http://maillage.org/model/search as='exact'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getPeriod();

	/**
	 * Sets the value of the '{@link org.maillage.model.Observation#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(String value);

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dimensions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getObservation_Dimensions()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='dimension'"
	 *        annotation="http://maillage.org/model/doc label.fr='Dimensions' label.en='Dimensions'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	EList<Dimension> getDimensions();

} // Observation
