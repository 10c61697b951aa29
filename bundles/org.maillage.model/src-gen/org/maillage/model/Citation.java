/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Citation#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.maillage.model.Citation#getUrl <em>Url</em>}</li>
 *   <li>{@link org.maillage.model.Citation#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.maillage.model.Citation#getConsultedOn <em>Consulted On</em>}</li>
 *   <li>{@link org.maillage.model.Citation#getFields <em>Fields</em>}</li>
 *   <li>{@link org.maillage.model.Citation#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getCitation()
 * @model annotation="http://maillage.org/model/doc label.fr='Source' label.en='Source'"
 * @generated
 */
public interface Citation extends EObject {
	/**
	 * Returns the value of the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source entry. Document described by another entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' attribute.
	 * @see #setEntry(String)
	 * @see org.maillage.model.MaillagePackage#getCitation_Entry()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        annotation="http://maillage.org/model/doc label.fr='Fiche source' label.en='Source entry' hint.fr='Document d\351crit par une autre fiche.' hint.en='Document described by another entry.'"
	 *        annotation="http://maillage.org/model/check reference='Entry'"
	 * @generated
	 */
	String getEntry();

	/**
	 * Sets the value of the '{@link org.maillage.model.Citation#getEntry <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry</em>' attribute.
	 * @see #getEntry()
	 * @generated
	 */
	void setEntry(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.maillage.model.MaillagePackage#getCitation_Url()
	 * @model annotation="http://maillage.org/model/doc label.fr='Adresse' label.en='Address'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.maillage.model.Citation#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Locator. Article, page, table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locator</em>' attribute.
	 * @see #setLocator(String)
	 * @see org.maillage.model.MaillagePackage#getCitation_Locator()
	 * @model annotation="http://maillage.org/model/doc label.fr='Endroit' label.en='Locator' hint.fr='Article, page, tableau.' hint.en='Article, page, table.'"
	 * @generated
	 */
	String getLocator();

	/**
	 * Sets the value of the '{@link org.maillage.model.Citation#getLocator <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locator</em>' attribute.
	 * @see #getLocator()
	 * @generated
	 */
	void setLocator(String value);

	/**
	 * Returns the value of the '<em><b>Consulted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consulted on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consulted On</em>' attribute.
	 * @see #setConsultedOn(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getCitation_ConsultedOn()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Consult\351e le' label.en='Consulted on'"
	 * @generated
	 */
	LocalDate getConsultedOn();

	/**
	 * Sets the value of the '{@link org.maillage.model.Citation#getConsultedOn <em>Consulted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consulted On</em>' attribute.
	 * @see #getConsultedOn()
	 * @generated
	 */
	void setConsultedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields. Fields this source establishes, separated by spaces; empty: the whole entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' attribute.
	 * @see #setFields(String)
	 * @see org.maillage.model.MaillagePackage#getCitation_Fields()
	 * @model annotation="http://maillage.org/model/doc label.fr='Champs' label.en='Fields' hint.fr='Champs que cette source \351tablit, s\351par\351s par des espaces ; vide : toute la fiche.' hint.en='Fields this source establishes, separated by spaces; empty: the whole entry.'"
	 * @generated
	 */
	String getFields();

	/**
	 * Sets the value of the '{@link org.maillage.model.Citation#getFields <em>Fields</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fields</em>' attribute.
	 * @see #getFields()
	 * @generated
	 */
	void setFields(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.maillage.model.MaillagePackage#getCitation_Label()
	 * @model extendedMetaData="kind='element' name='label'"
	 *        annotation="http://maillage.org/model/doc label.fr='Libell\351' label.en='Label'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.maillage.model.Citation#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

} // Citation
