/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Project-holder file: Private, local, never published.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.ProjectFile#getId <em>Id</em>}</li>
 *   <li>{@link org.maillage.model.ProjectFile#getPseudonym <em>Pseudonym</em>}</li>
 *   <li>{@link org.maillage.model.ProjectFile#getCreated <em>Created</em>}</li>
 *   <li>{@link org.maillage.model.ProjectFile#getModified <em>Modified</em>}</li>
 *   <li>{@link org.maillage.model.ProjectFile#isArchived <em>Archived</em>}</li>
 *   <li>{@link org.maillage.model.ProjectFile#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.maillage.model.ProjectFile#getSelections <em>Selections</em>}</li>
 *   <li>{@link org.maillage.model.ProjectFile#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getProjectFile()
 * @model annotation="http://maillage.org/model/doc label.fr='Dossier de porteur de projet' label.en='Project-holder file' hint.fr='Priv\351, local, jamais publi\351.' hint.en='Private, local, never published.'"
 * @generated
 */
public interface ProjectFile extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.maillage.model.MaillagePackage#getProjectFile_Id()
	 * @model id="true"
	 *        annotation="http://maillage.org/model/doc label.fr='Identifiant' label.en='Identifier'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.maillage.model.ProjectFile#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Pseudonym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pseudonym. No real name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pseudonym</em>' attribute.
	 * @see #setPseudonym(String)
	 * @see org.maillage.model.MaillagePackage#getProjectFile_Pseudonym()
	 * @model extendedMetaData="kind='element' name='pseudonym'"
	 *        annotation="http://maillage.org/model/doc label.fr='Pseudonyme' label.en='Pseudonym' hint.fr='Pas de nom r\351el.' hint.en='No real name.'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getPseudonym();

	/**
	 * Sets the value of the '{@link org.maillage.model.ProjectFile#getPseudonym <em>Pseudonym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pseudonym</em>' attribute.
	 * @see #getPseudonym()
	 * @generated
	 */
	void setPseudonym(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opened on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getProjectFile_Created()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Ouvert le' label.en='Opened on'"
	 * @generated
	 */
	LocalDate getCreated();

	/**
	 * Sets the value of the '{@link org.maillage.model.ProjectFile#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Modified on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getProjectFile_Modified()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Modifi\351 le' label.en='Modified on'"
	 * @generated
	 */
	LocalDate getModified();

	/**
	 * Sets the value of the '{@link org.maillage.model.ProjectFile#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Archived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Archived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Archived</em>' attribute.
	 * @see #setArchived(boolean)
	 * @see org.maillage.model.MaillagePackage#getProjectFile_Archived()
	 * @model annotation="http://maillage.org/model/doc label.fr='Archiv\351' label.en='Archived'"
	 * @generated
	 */
	boolean isArchived();

	/**
	 * Sets the value of the '{@link org.maillage.model.ProjectFile#isArchived <em>Archived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archived</em>' attribute.
	 * @see #isArchived()
	 * @generated
	 */
	void setArchived(boolean value);

	/**
	 * Returns the value of the '<em><b>Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Profile</em>' containment reference.
	 * @see #setProfile(Profile)
	 * @see org.maillage.model.MaillagePackage#getProjectFile_Profile()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='profile'"
	 *        annotation="http://maillage.org/model/doc label.fr='Situation' label.en='Profile'"
	 * @generated
	 */
	Profile getProfile();

	/**
	 * Sets the value of the '{@link org.maillage.model.ProjectFile#getProfile <em>Profile</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile</em>' containment reference.
	 * @see #getProfile()
	 * @generated
	 */
	void setProfile(Profile value);

	/**
	 * Returns the value of the '<em><b>Selections</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Selection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Selection.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selections</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getProjectFile_Selections()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='selection'"
	 *        annotation="http://maillage.org/model/doc label.fr='S\351lection' label.en='Selection'"
	 * @generated
	 */
	EList<Selection> getSelections();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.maillage.model.MaillagePackage#getProjectFile_Notes()
	 * @model extendedMetaData="kind='element' name='notes'"
	 *        annotation="http://maillage.org/model/doc label.fr='Notes' label.en='Notes'"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.maillage.model.ProjectFile#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // ProjectFile
