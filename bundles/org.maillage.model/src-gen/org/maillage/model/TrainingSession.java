/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Training Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Session: One run of the training.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.TrainingSession#getStart <em>Start</em>}</li>
 *   <li>{@link org.maillage.model.TrainingSession#getEnd <em>End</em>}</li>
 *   <li>{@link org.maillage.model.TrainingSession#getSeats <em>Seats</em>}</li>
 *   <li>{@link org.maillage.model.TrainingSession#getSeatsLeft <em>Seats Left</em>}</li>
 *   <li>{@link org.maillage.model.TrainingSession#getTerritory <em>Territory</em>}</li>
 *   <li>{@link org.maillage.model.TrainingSession#getUrl <em>Url</em>}</li>
 *   <li>{@link org.maillage.model.TrainingSession#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getTrainingSession()
 * @model annotation="http://maillage.org/model/doc label.fr='Session' label.en='Session' hint.fr='Une tenue de la formation.' hint.en='One run of the training.'"
 * @generated
 */
public interface TrainingSession extends EObject {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getTrainingSession_Start()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='D\351but' label.en='Start'"
	 *        annotation="http://maillage.org/model/search as='date'"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.maillage.model.TrainingSession#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getTrainingSession_End()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Fin' label.en='End'"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.maillage.model.TrainingSession#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Seats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seats.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seats</em>' attribute.
	 * @see #setSeats(int)
	 * @see org.maillage.model.MaillagePackage#getTrainingSession_Seats()
	 * @model annotation="http://maillage.org/model/doc label.fr='Places' label.en='Seats'"
	 * @generated
	 */
	int getSeats();

	/**
	 * Sets the value of the '{@link org.maillage.model.TrainingSession#getSeats <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seats</em>' attribute.
	 * @see #getSeats()
	 * @generated
	 */
	void setSeats(int value);

	/**
	 * Returns the value of the '<em><b>Seats Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seats left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seats Left</em>' attribute.
	 * @see #setSeatsLeft(int)
	 * @see org.maillage.model.MaillagePackage#getTrainingSession_SeatsLeft()
	 * @model annotation="http://maillage.org/model/doc label.fr='Places libres' label.en='Seats left'"
	 * @generated
	 */
	int getSeatsLeft();

	/**
	 * Sets the value of the '{@link org.maillage.model.TrainingSession#getSeatsLeft <em>Seats Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seats Left</em>' attribute.
	 * @see #getSeatsLeft()
	 * @generated
	 */
	void setSeatsLeft(int value);

	/**
	 * Returns the value of the '<em><b>Territory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Territory</em>' attribute.
	 * @see #setTerritory(String)
	 * @see org.maillage.model.MaillagePackage#getTrainingSession_Territory()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        annotation="http://maillage.org/model/doc label.fr='Lieu' label.en='Place'"
	 *        annotation="http://maillage.org/model/search as='territory'"
	 *        annotation="http://maillage.org/model/check reference='Territory'"
	 * @generated
	 */
	String getTerritory();

	/**
	 * Sets the value of the '{@link org.maillage.model.TrainingSession#getTerritory <em>Territory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Territory</em>' attribute.
	 * @see #getTerritory()
	 * @generated
	 */
	void setTerritory(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.maillage.model.MaillagePackage#getTrainingSession_Url()
	 * @model annotation="http://maillage.org/model/doc label.fr='Inscription' label.en='Registration'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.maillage.model.TrainingSession#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.maillage.model.MaillagePackage#getTrainingSession_Note()
	 * @model extendedMetaData="kind='element' name='note'"
	 *        annotation="http://maillage.org/model/doc label.fr='Remarque' label.en='Note'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.TrainingSession#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // TrainingSession
