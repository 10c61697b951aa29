/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strategy Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Action: What the operational plan carries out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.StrategyAction#getMeans <em>Means</em>}</li>
 *   <li>{@link org.maillage.model.StrategyAction#getDue <em>Due</em>}</li>
 *   <li>{@link org.maillage.model.StrategyAction#getLeads <em>Leads</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getStrategyAction()
 * @model annotation="http://maillage.org/model/doc label.fr='Action' label.en='Action' hint.fr='Ce que le plan op\351rationnel met en \u0153uvre.' hint.en='What the operational plan carries out.'"
 * @generated
 */
public interface StrategyAction extends StrategyElement {
	/**
	 * Returns the value of the '<em><b>Means</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Means</em>' attribute.
	 * @see #setMeans(String)
	 * @see org.maillage.model.MaillagePackage#getStrategyAction_Means()
	 * @model extendedMetaData="kind='element' name='means'"
	 *        annotation="http://maillage.org/model/doc label.fr='Moyens' label.en='Means'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getMeans();

	/**
	 * Sets the value of the '{@link org.maillage.model.StrategyAction#getMeans <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Means</em>' attribute.
	 * @see #getMeans()
	 * @generated
	 */
	void setMeans(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(String)
	 * @see org.maillage.model.MaillagePackage#getStrategyAction_Due()
	 * @model dataType="org.maillage.model.YearOrDate"
	 *        annotation="http://maillage.org/model/doc label.fr='\311ch\351ance' label.en='Due'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getDue();

	/**
	 * Sets the value of the '{@link org.maillage.model.StrategyAction#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(String value);

	/**
	 * Returns the value of the '<em><b>Leads</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leads</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getStrategyAction_Leads()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='lead'"
	 *        annotation="http://maillage.org/model/doc label.fr='Pilotes' label.en='Leads'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	EList<String> getLeads();

} // StrategyAction
