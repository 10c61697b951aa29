/**
 */
package org.maillage.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strategy Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Strategy part: Challenge, finding, mission, orientation, axis, objective, priority, principle, article.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.StrategyPart#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getStrategyPart()
 * @model annotation="http://maillage.org/model/doc label.fr='Partie de strat\351gie' label.en='Strategy part' hint.fr='D\351fi, constat, mission, orientation, axe, objectif, priorit\351, principe, article.' hint.en='Challenge, finding, mission, orientation, axis, objective, priority, principle, article.'"
 * @generated
 */
public interface StrategyPart extends StrategyElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.StrategyPartKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.maillage.model.StrategyPartKind
	 * @see #setKind(StrategyPartKind)
	 * @see org.maillage.model.MaillagePackage#getStrategyPart_Kind()
	 * @model annotation="http://maillage.org/model/doc label.fr='Genre' label.en='Kind'"
	 *        annotation="http://maillage.org/model/search as='facet exact'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	StrategyPartKind getKind();

	/**
	 * Sets the value of the '{@link org.maillage.model.StrategyPart#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.maillage.model.StrategyPartKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StrategyPartKind value);

} // StrategyPart
