/**
 */
package org.maillage.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strategy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Strategy: Political and strategic plan of a chamber or an authority.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Strategy#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.maillage.model.Strategy#getStart <em>Start</em>}</li>
 *   <li>{@link org.maillage.model.Strategy#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getStrategy()
 * @model annotation="http://maillage.org/model/doc label.fr='Strat\351gie' label.en='Strategy' hint.fr='Projet politique et strat\351gique d\u2019une chambre ou d\u2019une collectivit\351.' hint.en='Political and strategic plan of a chamber or an authority.'"
 * @generated
 */
public interface Strategy extends StrategyElement {
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Owner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.maillage.model.MaillagePackage#getStrategy_Owner()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='owner'"
	 *        annotation="http://maillage.org/model/doc label.fr='Port\351e par' label.en='Owner'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.maillage.model.Strategy#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(String)
	 * @see org.maillage.model.MaillagePackage#getStrategy_Start()
	 * @model dataType="org.maillage.model.YearOrDate"
	 *        annotation="http://maillage.org/model/doc label.fr='D\351but' label.en='Start'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getStart();

	/**
	 * Sets the value of the '{@link org.maillage.model.Strategy#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(String value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(String)
	 * @see org.maillage.model.MaillagePackage#getStrategy_End()
	 * @model dataType="org.maillage.model.YearOrDate"
	 *        annotation="http://maillage.org/model/doc label.fr='Fin' label.en='End'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getEnd();

	/**
	 * Sets the value of the '{@link org.maillage.model.Strategy#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(String value);

} // Strategy
