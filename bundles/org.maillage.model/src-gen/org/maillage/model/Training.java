/**
 */
package org.maillage.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Training: Course, workshop, path.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Training#getPrerequisites <em>Prerequisites</em>}</li>
 *   <li>{@link org.maillage.model.Training#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.maillage.model.Training#getDurationHours <em>Duration Hours</em>}</li>
 *   <li>{@link org.maillage.model.Training#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.maillage.model.Training#getPrice <em>Price</em>}</li>
 *   <li>{@link org.maillage.model.Training#getFunding <em>Funding</em>}</li>
 *   <li>{@link org.maillage.model.Training#getCertification <em>Certification</em>}</li>
 *   <li>{@link org.maillage.model.Training#getMode <em>Mode</em>}</li>
 *   <li>{@link org.maillage.model.Training#getProviders <em>Providers</em>}</li>
 *   <li>{@link org.maillage.model.Training#getSessions <em>Sessions</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getTraining()
 * @model annotation="http://maillage.org/model/doc label.fr='Formation' label.en='Training' hint.fr='Formation, atelier, parcours.' hint.en='Course, workshop, path.'"
 * @generated
 */
public interface Training extends Resource {
	/**
	 * Returns the value of the '<em><b>Prerequisites</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prerequisites. What one must know or be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prerequisites</em>' attribute.
	 * @see #setPrerequisites(String)
	 * @see org.maillage.model.MaillagePackage#getTraining_Prerequisites()
	 * @model extendedMetaData="kind='element' name='prerequisites'"
	 *        annotation="http://maillage.org/model/doc label.fr='Pr\351requis' label.en='Prerequisites' hint.fr='Ce qu\u2019il faut savoir ou \352tre.' hint.en='What one must know or be.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getPrerequisites();

	/**
	 * Sets the value of the '{@link org.maillage.model.Training#getPrerequisites <em>Prerequisites</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prerequisites</em>' attribute.
	 * @see #getPrerequisites()
	 * @generated
	 */
	void setPrerequisites(String value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objectives. What one will be able to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' attribute.
	 * @see #setObjectives(String)
	 * @see org.maillage.model.MaillagePackage#getTraining_Objectives()
	 * @model extendedMetaData="kind='element' name='objectives'"
	 *        annotation="http://maillage.org/model/doc label.fr='Objectifs' label.en='Objectives' hint.fr='Ce que l\u2019on saura faire.' hint.en='What one will be able to do.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getObjectives();

	/**
	 * Sets the value of the '{@link org.maillage.model.Training#getObjectives <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objectives</em>' attribute.
	 * @see #getObjectives()
	 * @generated
	 */
	void setObjectives(String value);

	/**
	 * Returns the value of the '<em><b>Duration Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration (hours). Hours in all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Hours</em>' attribute.
	 * @see #setDurationHours(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getTraining_DurationHours()
	 * @model annotation="http://maillage.org/model/doc label.fr='Dur\351e (heures)' label.en='Duration (hours)' hint.fr='Heures en tout.' hint.en='Hours in all.'"
	 *        annotation="http://maillage.org/model/search as='amount'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	BigDecimal getDurationHours();

	/**
	 * Sets the value of the '{@link org.maillage.model.Training#getDurationHours <em>Duration Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Hours</em>' attribute.
	 * @see #getDurationHours()
	 * @generated
	 */
	void setDurationHours(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration. In words: two days, one year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(String)
	 * @see org.maillage.model.MaillagePackage#getTraining_Duration()
	 * @model extendedMetaData="kind='element' name='duration'"
	 *        annotation="http://maillage.org/model/doc label.fr='Dur\351e' label.en='Duration' hint.fr='En mots : deux jours, un an en alternance.' hint.en='In words: two days, one year.'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getDuration();

	/**
	 * Sets the value of the '{@link org.maillage.model.Training#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(String value);

	/**
	 * Returns the value of the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Price (€). Public price in euros; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price</em>' attribute.
	 * @see #setPrice(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getTraining_Price()
	 * @model annotation="http://maillage.org/model/doc label.fr='Prix (\u20ac)' label.en='Price (\u20ac)' hint.fr='Prix public en euros ; vide si inconnu.' hint.en='Public price in euros; empty if unknown.'"
	 *        annotation="http://maillage.org/model/search as='amount'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	BigDecimal getPrice();

	/**
	 * Sets the value of the '{@link org.maillage.model.Training#getPrice <em>Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price</em>' attribute.
	 * @see #getPrice()
	 * @generated
	 */
	void setPrice(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Funding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Funding. CPF, OPCO, FDVA…
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funding</em>' attribute.
	 * @see #setFunding(String)
	 * @see org.maillage.model.MaillagePackage#getTraining_Funding()
	 * @model extendedMetaData="kind='element' name='funding'"
	 *        annotation="http://maillage.org/model/doc label.fr='Financement' label.en='Funding' hint.fr='CPF, OPCO, FDVA\u2026' hint.en='CPF, OPCO, FDVA\u2026'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getFunding();

	/**
	 * Sets the value of the '{@link org.maillage.model.Training#getFunding <em>Funding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funding</em>' attribute.
	 * @see #getFunding()
	 * @generated
	 */
	void setFunding(String value);

	/**
	 * Returns the value of the '<em><b>Certification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certification. Title or certificate awarded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certification</em>' attribute.
	 * @see #setCertification(String)
	 * @see org.maillage.model.MaillagePackage#getTraining_Certification()
	 * @model extendedMetaData="kind='element' name='certification'"
	 *        annotation="http://maillage.org/model/doc label.fr='Certification' label.en='Certification' hint.fr='Titre ou certificat d\351livr\351.' hint.en='Title or certificate awarded.'"
	 *        annotation="http://maillage.org/model/search as='analysed exact'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getCertification();

	/**
	 * Sets the value of the '{@link org.maillage.model.Training#getCertification <em>Certification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certification</em>' attribute.
	 * @see #getCertification()
	 * @generated
	 */
	void setCertification(String value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.TrainingMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mode. On site, remote, blended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.maillage.model.TrainingMode
	 * @see #setMode(TrainingMode)
	 * @see org.maillage.model.MaillagePackage#getTraining_Mode()
	 * @model annotation="http://maillage.org/model/doc label.fr='Modalit\351' label.en='Mode' hint.fr='Sur place, \340 distance, mixte.' hint.en='On site, remote, blended.'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	TrainingMode getMode();

	/**
	 * Sets the value of the '{@link org.maillage.model.Training#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.maillage.model.TrainingMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(TrainingMode value);

	/**
	 * Returns the value of the '<em><b>Providers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Providers. Who trains.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Providers</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getTraining_Providers()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='provider'"
	 *        annotation="http://maillage.org/model/doc label.fr='Organismes' label.en='Providers' hint.fr='Qui forme.' hint.en='Who trains.'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	EList<String> getProviders();

	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.TrainingSession}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sessions. Dates, places, seats.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sessions</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getTraining_Sessions()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='session'"
	 *        annotation="http://maillage.org/model/doc label.fr='Sessions' label.en='Sessions' hint.fr='Dates, lieux, places.' hint.en='Dates, places, seats.'"
	 *        annotation="http://maillage.org/model/form section='sessions'"
	 * @generated
	 */
	EList<TrainingSession> getSessions();

} // Training
