/**
 */
package org.maillage.model;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Amount</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Amount: What can be obtained.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Amount#getMin <em>Min</em>}</li>
 *   <li>{@link org.maillage.model.Amount#getMax <em>Max</em>}</li>
 *   <li>{@link org.maillage.model.Amount#getRateMin <em>Rate Min</em>}</li>
 *   <li>{@link org.maillage.model.Amount#getRateMax <em>Rate Max</em>}</li>
 *   <li>{@link org.maillage.model.Amount#getCeiling <em>Ceiling</em>}</li>
 *   <li>{@link org.maillage.model.Amount#getOwnShare <em>Own Share</em>}</li>
 *   <li>{@link org.maillage.model.Amount#getDurationMonths <em>Duration Months</em>}</li>
 *   <li>{@link org.maillage.model.Amount#isPerYear <em>Per Year</em>}</li>
 *   <li>{@link org.maillage.model.Amount#getPer <em>Per</em>}</li>
 *   <li>{@link org.maillage.model.Amount#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getAmount()
 * @model annotation="http://maillage.org/model/doc label.fr='Montant' label.en='Amount' hint.fr='Ce que l\u2019on peut obtenir, \340 une condition pr\350s.' hint.en='What can be obtained.'"
 * @generated
 */
public interface Amount extends EObject {
	/**
	 * Returns the value of the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minimum (€).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min</em>' attribute.
	 * @see #setMin(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getAmount_Min()
	 * @model annotation="http://maillage.org/model/doc label.fr='Minimum (\u20ac)' label.en='Minimum (\u20ac)'"
	 *        annotation="http://maillage.org/model/search as='amount' field='amountMin' label.fr='Montant minimal (\u20ac)' label.en='Lowest amount (\u20ac)'"
	 * @generated
	 */
	BigDecimal getMin();

	/**
	 * Sets the value of the '{@link org.maillage.model.Amount#getMin <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min</em>' attribute.
	 * @see #getMin()
	 * @generated
	 */
	void setMin(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maximum (€).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getAmount_Max()
	 * @model annotation="http://maillage.org/model/doc label.fr='Maximum (\u20ac)' label.en='Maximum (\u20ac)'"
	 *        annotation="http://maillage.org/model/search as='amount' field='amount' alias='montant plafond' label.fr='Montant maximal (\u20ac)' label.en='Highest amount (\u20ac)'"
	 * @generated
	 */
	BigDecimal getMax();

	/**
	 * Sets the value of the '{@link org.maillage.model.Amount#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rate Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minimum rate (%).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate Min</em>' attribute.
	 * @see #setRateMin(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getAmount_RateMin()
	 * @model annotation="http://maillage.org/model/doc label.fr='Taux minimum (%)' label.en='Minimum rate (%)'"
	 * @generated
	 */
	BigDecimal getRateMin();

	/**
	 * Sets the value of the '{@link org.maillage.model.Amount#getRateMin <em>Rate Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate Min</em>' attribute.
	 * @see #getRateMin()
	 * @generated
	 */
	void setRateMin(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rate Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maximum rate (%).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate Max</em>' attribute.
	 * @see #setRateMax(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getAmount_RateMax()
	 * @model annotation="http://maillage.org/model/doc label.fr='Taux maximum (%)' label.en='Maximum rate (%)'"
	 * @generated
	 */
	BigDecimal getRateMax();

	/**
	 * Sets the value of the '{@link org.maillage.model.Amount#getRateMax <em>Rate Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate Max</em>' attribute.
	 * @see #getRateMax()
	 * @generated
	 */
	void setRateMax(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Ceiling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ceiling of the base (€).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ceiling</em>' attribute.
	 * @see #setCeiling(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getAmount_Ceiling()
	 * @model annotation="http://maillage.org/model/doc label.fr='Plafond de l\u2019assiette (\u20ac)' label.en='Ceiling of the base (\u20ac)'"
	 * @generated
	 */
	BigDecimal getCeiling();

	/**
	 * Sets the value of the '{@link org.maillage.model.Amount#getCeiling <em>Ceiling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ceiling</em>' attribute.
	 * @see #getCeiling()
	 * @generated
	 */
	void setCeiling(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Own Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own share (%).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own Share</em>' attribute.
	 * @see #setOwnShare(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getAmount_OwnShare()
	 * @model annotation="http://maillage.org/model/doc label.fr='Part propre exig\351e (%)' label.en='Own share (%)'"
	 * @generated
	 */
	BigDecimal getOwnShare();

	/**
	 * Sets the value of the '{@link org.maillage.model.Amount#getOwnShare <em>Own Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own Share</em>' attribute.
	 * @see #getOwnShare()
	 * @generated
	 */
	void setOwnShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Duration Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration (months).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Months</em>' attribute.
	 * @see #setDurationMonths(int)
	 * @see org.maillage.model.MaillagePackage#getAmount_DurationMonths()
	 * @model annotation="http://maillage.org/model/doc label.fr='Dur\351e (mois)' label.en='Duration (months)'"
	 * @generated
	 */
	int getDurationMonths();

	/**
	 * Sets the value of the '{@link org.maillage.model.Amount#getDurationMonths <em>Duration Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Months</em>' attribute.
	 * @see #getDurationMonths()
	 * @generated
	 */
	void setDurationMonths(int value);

	/**
	 * Returns the value of the '<em><b>Per Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per Year</em>' attribute.
	 * @see #setPerYear(boolean)
	 * @see org.maillage.model.MaillagePackage#getAmount_PerYear()
	 * @model annotation="http://maillage.org/model/doc label.fr='Par an' label.en='Per year'"
	 * @generated
	 */
	boolean isPerYear();

	/**
	 * Sets the value of the '{@link org.maillage.model.Amount#isPerYear <em>Per Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per Year</em>' attribute.
	 * @see #isPerYear()
	 * @generated
	 */
	void setPerYear(boolean value);

	/**
	 * Returns the value of the '<em><b>Per</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per. Unit of the amount: post, hour, volunteer…
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per</em>' attribute.
	 * @see #setPer(String)
	 * @see org.maillage.model.MaillagePackage#getAmount_Per()
	 * @model annotation="http://maillage.org/model/doc label.fr='Par' label.en='Per' hint.fr='Unit\351 du montant : poste, heure, volontaire\u2026' hint.en='Unit of the amount: post, hour, volunteer\u2026'"
	 * @generated
	 */
	String getPer();

	/**
	 * Sets the value of the '{@link org.maillage.model.Amount#getPer <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per</em>' attribute.
	 * @see #getPer()
	 * @generated
	 */
	void setPer(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.maillage.model.MaillagePackage#getAmount_Comment()
	 * @model extendedMetaData="kind='element' name='comment'"
	 *        annotation="http://maillage.org/model/doc label.fr='Commentaire' label.en='Comment'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.maillage.model.Amount#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // Amount
