/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Overlay</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Override: The fields of another collection’s entry that a person changed; the original stays intact.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Overlay#getTarget <em>Target</em>}</li>
 *   <li>{@link org.maillage.model.Overlay#getBaseVersion <em>Base Version</em>}</li>
 *   <li>{@link org.maillage.model.Overlay#getModified <em>Modified</em>}</li>
 *   <li>{@link org.maillage.model.Overlay#getFields <em>Fields</em>}</li>
 *   <li>{@link org.maillage.model.Overlay#getReason <em>Reason</em>}</li>
 *   <li>{@link org.maillage.model.Overlay#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getOverlay()
 * @model annotation="http://maillage.org/model/doc label.fr='Surcharge' label.en='Override' hint.fr='Les champs d\u2019une fiche d\u2019une autre collection qu\u2019une personne a chang\351s ; l\u2019original reste intact.' hint.en='The fields of another collection\u2019s entry that a person changed; the original stays intact.'"
 * @generated
 */
public interface Overlay extends EObject {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Original entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.maillage.model.MaillagePackage#getOverlay_Target()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        annotation="http://maillage.org/model/doc label.fr='Fiche d\u2019origine' label.en='Original entry'"
	 *        annotation="http://maillage.org/model/check reference='Entry' required='true'"
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.maillage.model.Overlay#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Base Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Base version. Version of the collection when changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base Version</em>' attribute.
	 * @see #setBaseVersion(String)
	 * @see org.maillage.model.MaillagePackage#getOverlay_BaseVersion()
	 * @model annotation="http://maillage.org/model/doc label.fr='Version d\u2019origine' label.en='Base version' hint.fr='Version de la collection au moment du changement.' hint.en='Version of the collection when changed.'"
	 * @generated
	 */
	String getBaseVersion();

	/**
	 * Sets the value of the '{@link org.maillage.model.Overlay#getBaseVersion <em>Base Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base Version</em>' attribute.
	 * @see #getBaseVersion()
	 * @generated
	 */
	void setBaseVersion(String value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Modified on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getOverlay_Modified()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Modifi\351e le' label.en='Modified on'"
	 * @generated
	 */
	LocalDate getModified();

	/**
	 * Sets the value of the '{@link org.maillage.model.Overlay#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields. Names of the replaced fields, separated by spaces; a named field without value is emptied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' attribute.
	 * @see #setFields(String)
	 * @see org.maillage.model.MaillagePackage#getOverlay_Fields()
	 * @model annotation="http://maillage.org/model/doc label.fr='Champs' label.en='Fields' hint.fr='Noms des champs remplac\351s, s\351par\351s par des espaces ; un champ cit\351 sans valeur est vid\351.' hint.en='Names of the replaced fields, separated by spaces; a named field without value is emptied.'"
	 * @generated
	 */
	String getFields();

	/**
	 * Sets the value of the '{@link org.maillage.model.Overlay#getFields <em>Fields</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fields</em>' attribute.
	 * @see #getFields()
	 * @generated
	 */
	void setFields(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.maillage.model.MaillagePackage#getOverlay_Reason()
	 * @model extendedMetaData="kind='element' name='reason'"
	 *        annotation="http://maillage.org/model/doc label.fr='Motif' label.en='Reason'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.maillage.model.Overlay#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference.
	 * @see #setValues(Entry)
	 * @see org.maillage.model.MaillagePackage#getOverlay_Values()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='values'"
	 *        annotation="http://maillage.org/model/doc label.fr='Valeurs' label.en='Values'"
	 * @generated
	 */
	Entry getValues();

	/**
	 * Sets the value of the '{@link org.maillage.model.Overlay#getValues <em>Values</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Values</em>' containment reference.
	 * @see #getValues()
	 * @generated
	 */
	void setValues(Entry value);

} // Overlay
