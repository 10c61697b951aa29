/**
 */
package org.maillage.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Relation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Relation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.maillage.model.Relation#getTarget <em>Target</em>}</li>
 *   <li>{@link org.maillage.model.Relation#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getRelation()
 * @model annotation="http://maillage.org/model/doc label.fr='Relation' label.en='Relation'"
 * @generated
 */
public interface Relation extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.RelationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.maillage.model.RelationKind
	 * @see #setKind(RelationKind)
	 * @see org.maillage.model.MaillagePackage#getRelation_Kind()
	 * @model annotation="http://maillage.org/model/doc label.fr='Genre' label.en='Kind'"
	 * @generated
	 */
	RelationKind getKind();

	/**
	 * Sets the value of the '{@link org.maillage.model.Relation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.maillage.model.RelationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RelationKind value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.maillage.model.MaillagePackage#getRelation_Target()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        annotation="http://maillage.org/model/doc label.fr='Fiche li\351e' label.en='Target'"
	 *        annotation="http://maillage.org/model/check reference='Entry' required='true'"
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.maillage.model.Relation#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.maillage.model.MaillagePackage#getRelation_Note()
	 * @model extendedMetaData="kind='element' name='note'"
	 *        annotation="http://maillage.org/model/doc label.fr='Remarque' label.en='Note'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.Relation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Relation
