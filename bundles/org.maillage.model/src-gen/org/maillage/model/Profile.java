/**
 */
package org.maillage.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Profile: Every field may stay unknown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Profile#getNotYetCreated <em>Not Yet Created</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getAmountSought <em>Amount Sought</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getOwnFunds <em>Own Funds</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getFamily <em>Family</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getLegalForm <em>Legal Form</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getConsideredForms <em>Considered Forms</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getTerritory <em>Territory</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getFilieres <em>Filieres</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getStage <em>Stage</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getPublics <em>Publics</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getNeedText <em>Need Text</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getExpenses <em>Expenses</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getStateAids <em>State Aids</em>}</li>
 *   <li>{@link org.maillage.model.Profile#getKnownEmpty <em>Known Empty</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getProfile()
 * @model annotation="http://maillage.org/model/doc label.fr='Situation' label.en='Profile' hint.fr='Chaque champ peut rester inconnu.' hint.en='Every field may stay unknown.'"
 * @generated
 */
public interface Profile extends EObject {
	/**
	 * Returns the value of the '<em><b>Not Yet Created</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.Tristate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not yet created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Yet Created</em>' attribute.
	 * @see org.maillage.model.Tristate
	 * @see #setNotYetCreated(Tristate)
	 * @see org.maillage.model.MaillagePackage#getProfile_NotYetCreated()
	 * @model annotation="http://maillage.org/model/doc label.fr='Pas encore cr\351\351e' label.en='Not yet created'"
	 * @generated
	 */
	Tristate getNotYetCreated();

	/**
	 * Sets the value of the '{@link org.maillage.model.Profile#getNotYetCreated <em>Not Yet Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Yet Created</em>' attribute.
	 * @see org.maillage.model.Tristate
	 * @see #getNotYetCreated()
	 * @generated
	 */
	void setNotYetCreated(Tristate value);

	/**
	 * Returns the value of the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Created on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created On</em>' attribute.
	 * @see #setCreatedOn(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getProfile_CreatedOn()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Cr\351\351e le' label.en='Created on'"
	 * @generated
	 */
	LocalDate getCreatedOn();

	/**
	 * Sets the value of the '{@link org.maillage.model.Profile#getCreatedOn <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created On</em>' attribute.
	 * @see #getCreatedOn()
	 * @generated
	 */
	void setCreatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Staff (FTE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Staff</em>' attribute.
	 * @see #setStaff(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getProfile_Staff()
	 * @model annotation="http://maillage.org/model/doc label.fr='Effectif (ETP)' label.en='Staff (FTE)'"
	 * @generated
	 */
	BigDecimal getStaff();

	/**
	 * Sets the value of the '{@link org.maillage.model.Profile#getStaff <em>Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff</em>' attribute.
	 * @see #getStaff()
	 * @generated
	 */
	void setStaff(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget (€).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' attribute.
	 * @see #setBudget(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getProfile_Budget()
	 * @model annotation="http://maillage.org/model/doc label.fr='Budget (\u20ac)' label.en='Budget (\u20ac)'"
	 * @generated
	 */
	BigDecimal getBudget();

	/**
	 * Sets the value of the '{@link org.maillage.model.Profile#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Amount Sought</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount sought (€).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Sought</em>' attribute.
	 * @see #setAmountSought(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getProfile_AmountSought()
	 * @model annotation="http://maillage.org/model/doc label.fr='Somme recherch\351e (\u20ac)' label.en='Amount sought (\u20ac)'"
	 * @generated
	 */
	BigDecimal getAmountSought();

	/**
	 * Sets the value of the '{@link org.maillage.model.Profile#getAmountSought <em>Amount Sought</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Sought</em>' attribute.
	 * @see #getAmountSought()
	 * @generated
	 */
	void setAmountSought(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Own Funds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own funds (€). What the project holder puts into the funding plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own Funds</em>' attribute.
	 * @see #setOwnFunds(BigDecimal)
	 * @see org.maillage.model.MaillagePackage#getProfile_OwnFunds()
	 * @model annotation="http://maillage.org/model/doc label.fr='Apport propre (\u20ac)' label.en='Own funds (\u20ac)' hint.fr='Ce que le porteur met lui-m\352me dans le plan de financement.' hint.en='What the project holder puts into the funding plan.'"
	 * @generated
	 */
	BigDecimal getOwnFunds();

	/**
	 * Sets the value of the '{@link org.maillage.model.Profile#getOwnFunds <em>Own Funds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own Funds</em>' attribute.
	 * @see #getOwnFunds()
	 * @generated
	 */
	void setOwnFunds(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Family.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family</em>' attribute.
	 * @see #setFamily(String)
	 * @see org.maillage.model.MaillagePackage#getProfile_Family()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='family'"
	 *        annotation="http://maillage.org/model/doc label.fr='Famille' label.en='Family'"
	 *        annotation="http://maillage.org/model/check reference='Family'"
	 * @generated
	 */
	String getFamily();

	/**
	 * Sets the value of the '{@link org.maillage.model.Profile#getFamily <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family</em>' attribute.
	 * @see #getFamily()
	 * @generated
	 */
	void setFamily(String value);

	/**
	 * Returns the value of the '<em><b>Legal Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Form</em>' attribute.
	 * @see #setLegalForm(String)
	 * @see org.maillage.model.MaillagePackage#getProfile_LegalForm()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='legalForm'"
	 *        annotation="http://maillage.org/model/doc label.fr='Forme juridique' label.en='Legal form'"
	 *        annotation="http://maillage.org/model/check reference='LegalForm'"
	 * @generated
	 */
	String getLegalForm();

	/**
	 * Sets the value of the '{@link org.maillage.model.Profile#getLegalForm <em>Legal Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Form</em>' attribute.
	 * @see #getLegalForm()
	 * @generated
	 */
	void setLegalForm(String value);

	/**
	 * Returns the value of the '<em><b>Considered Forms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forms considered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Considered Forms</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getProfile_ConsideredForms()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='consideredForm'"
	 *        annotation="http://maillage.org/model/doc label.fr='Formes envisag\351es' label.en='Forms considered'"
	 *        annotation="http://maillage.org/model/check reference='LegalForm'"
	 * @generated
	 */
	EList<String> getConsideredForms();

	/**
	 * Returns the value of the '<em><b>Territory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Municipality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Territory</em>' attribute.
	 * @see #setTerritory(String)
	 * @see org.maillage.model.MaillagePackage#getProfile_Territory()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='territory'"
	 *        annotation="http://maillage.org/model/doc label.fr='Commune' label.en='Municipality'"
	 *        annotation="http://maillage.org/model/check reference='Territory'"
	 * @generated
	 */
	String getTerritory();

	/**
	 * Sets the value of the '{@link org.maillage.model.Profile#getTerritory <em>Territory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Territory</em>' attribute.
	 * @see #getTerritory()
	 * @generated
	 */
	void setTerritory(String value);

	/**
	 * Returns the value of the '<em><b>Filieres</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value chains (filières).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filieres</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getProfile_Filieres()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='filiere'"
	 *        annotation="http://maillage.org/model/doc label.fr='Fili\350res' label.en='Value chains (fili\350res)'"
	 *        annotation="http://maillage.org/model/check reference='Filiere'"
	 * @generated
	 */
	EList<String> getFilieres();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getProfile_Activities()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='activity'"
	 *        annotation="http://maillage.org/model/doc label.fr='Activit\351s' label.en='Activities'"
	 *        annotation="http://maillage.org/model/check reference='Concept'"
	 * @generated
	 */
	EList<String> getActivities();

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see #setStage(String)
	 * @see org.maillage.model.MaillagePackage#getProfile_Stage()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='stage'"
	 *        annotation="http://maillage.org/model/doc label.fr='Stade' label.en='Stage'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:stade'"
	 * @generated
	 */
	String getStage();

	/**
	 * Sets the value of the '{@link org.maillage.model.Profile#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(String value);

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approvals and labels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getProfile_Approvals()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='approval'"
	 *        annotation="http://maillage.org/model/doc label.fr='Agr\351ments et labels' label.en='Approvals and labels'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:agrement'"
	 * @generated
	 */
	EList<String> getApprovals();

	/**
	 * Returns the value of the '<em><b>Publics</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audiences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publics</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getProfile_Publics()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='public'"
	 *        annotation="http://maillage.org/model/doc label.fr='Publics' label.en='Audiences'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:public'"
	 * @generated
	 */
	EList<String> getPublics();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getProfile_Needs()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='need'"
	 *        annotation="http://maillage.org/model/doc label.fr='Besoins' label.en='Needs'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:besoin'"
	 * @generated
	 */
	EList<String> getNeeds();

	/**
	 * Returns the value of the '<em><b>Need Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Need, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Need Text</em>' attribute.
	 * @see #setNeedText(String)
	 * @see org.maillage.model.MaillagePackage#getProfile_NeedText()
	 * @model extendedMetaData="kind='element' name='needText'"
	 *        annotation="http://maillage.org/model/doc label.fr='Besoin, en mots' label.en='Need, in words'"
	 * @generated
	 */
	String getNeedText();

	/**
	 * Sets the value of the '{@link org.maillage.model.Profile#getNeedText <em>Need Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Need Text</em>' attribute.
	 * @see #getNeedText()
	 * @generated
	 */
	void setNeedText(String value);

	/**
	 * Returns the value of the '<em><b>Expenses</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.PlannedExpense}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned expenses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expenses</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getProfile_Expenses()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='expense'"
	 *        annotation="http://maillage.org/model/doc label.fr='D\351penses pr\351vues' label.en='Planned expenses'"
	 * @generated
	 */
	EList<PlannedExpense> getExpenses();

	/**
	 * Returns the value of the '<em><b>State Aids</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.ReceivedAid}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State aid received.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State Aids</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getProfile_StateAids()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='stateAid'"
	 *        annotation="http://maillage.org/model/doc label.fr='Aides d\u2019\311tat re\347ues' label.en='State aid received'"
	 * @generated
	 */
	EList<ReceivedAid> getStateAids();

	/**
	 * Returns the value of the '<em><b>Known Empty</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing to declare. Names of the lists that are known to be empty; an empty list is otherwise unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Known Empty</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getProfile_KnownEmpty()
	 * @model extendedMetaData="kind='element' name='knownEmpty'"
	 *        annotation="http://maillage.org/model/doc label.fr='Rien \340 d\351clarer' label.en='Nothing to declare' hint.fr='Noms des listes dont on sait qu\u2019elles sont vides ; une liste vide reste sinon inconnue.' hint.en='Names of the lists that are known to be empty; an empty list is otherwise unknown.'"
	 * @generated
	 */
	EList<String> getKnownEmpty();

} // Profile
