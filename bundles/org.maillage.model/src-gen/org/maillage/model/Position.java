/**
 */
package org.maillage.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Position</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Position: WGS 84, decimal degrees.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Position#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.maillage.model.Position#getLongitude <em>Longitude</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getPosition()
 * @model annotation="http://maillage.org/model/doc label.fr='Position' label.en='Position' hint.fr='WGS 84, degr\351s d\351cimaux.' hint.en='WGS 84, decimal degrees.'"
 * @generated
 */
public interface Position extends EObject {
	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Latitude.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(double)
	 * @see org.maillage.model.MaillagePackage#getPosition_Latitude()
	 * @model annotation="http://maillage.org/model/doc label.fr='Latitude' label.en='Latitude'"
	 * @generated
	 */
	double getLatitude();

	/**
	 * Sets the value of the '{@link org.maillage.model.Position#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(double value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longitude.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(double)
	 * @see org.maillage.model.MaillagePackage#getPosition_Longitude()
	 * @model annotation="http://maillage.org/model/doc label.fr='Longitude' label.en='Longitude'"
	 * @generated
	 */
	double getLongitude();

	/**
	 * Sets the value of the '{@link org.maillage.model.Position#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(double value);

} // Position
