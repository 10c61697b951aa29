/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Support scheme: Support, funding or advice one can ask for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.SupportScheme#getNatures <em>Natures</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getFunders <em>Funders</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getInstructors <em>Instructors</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getOperators <em>Operators</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getEligibilityTerritories <em>Eligibility Territories</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getGeneric <em>Generic</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getOpenness <em>Openness</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getCalls <em>Calls</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getAmounts <em>Amounts</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getExpenses <em>Expenses</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getContactChannel <em>Contact Channel</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getAidRegime <em>Aid Regime</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getCumulation <em>Cumulation</em>}</li>
 *   <li>{@link org.maillage.model.SupportScheme#getEligibility <em>Eligibility</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getSupportScheme()
 * @model annotation="http://maillage.org/model/doc label.fr='Dispositif d\u2019aide' label.en='Support scheme' hint.fr='Aide, financement ou accompagnement que l\u2019on peut demander.' hint.en='Support, funding or advice one can ask for.'"
 * @generated
 */
public interface SupportScheme extends Resource {
	/**
	 * Returns the value of the '<em><b>Natures</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Natures of support. Grant, loan, guarantee, engineering…
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Natures</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Natures()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='nature'"
	 *        annotation="http://maillage.org/model/doc label.fr='Natures' label.en='Natures of support' hint.fr='Subvention, pr\352t, garantie, ing\351nierie\u2026' hint.en='Grant, loan, guarantee, engineering\u2026'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:nature' recommended='true'"
	 * @generated
	 */
	EList<String> getNatures();

	/**
	 * Returns the value of the '<em><b>Funders</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Funders. Who pays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funders</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Funders()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='funder'"
	 *        annotation="http://maillage.org/model/doc label.fr='Financeurs' label.en='Funders' hint.fr='Qui paie.' hint.en='Who pays.'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='acteurs'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	EList<String> getFunders();

	/**
	 * Returns the value of the '<em><b>Instructors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instructing bodies. Who examines the request.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instructors</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Instructors()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='instructor'"
	 *        annotation="http://maillage.org/model/doc label.fr='Instructeurs' label.en='Instructing bodies' hint.fr='Qui \351tudie la demande.' hint.en='Who examines the request.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='acteurs'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	EList<String> getInstructors();

	/**
	 * Returns the value of the '<em><b>Operators</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operators. Who delivers it to the project holder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operators</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Operators()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='operator'"
	 *        annotation="http://maillage.org/model/doc label.fr='Op\351rateurs' label.en='Operators' hint.fr='Qui met en \u0153uvre aupr\350s du porteur.' hint.en='Who delivers it to the project holder.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='acteurs'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	EList<String> getOperators();

	/**
	 * Returns the value of the '<em><b>Eligibility Territories</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Territory of eligibility. Where one must be; unrelated to the funder’s seat.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Eligibility Territories</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_EligibilityTerritories()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='eligibilityTerritory'"
	 *        annotation="http://maillage.org/model/doc label.fr='Territoire d\u2019\351ligibilit\351' label.en='Territory of eligibility' hint.fr='O\371 il faut \352tre ; sans rapport avec le si\350ge du financeur.' hint.en='Where one must be; unrelated to the funder\u2019s seat.'"
	 *        annotation="http://maillage.org/model/search as='territory facet'"
	 *        annotation="http://maillage.org/model/form section='eligibilite'"
	 *        annotation="http://maillage.org/model/check reference='Territory'"
	 * @generated
	 */
	EList<String> getEligibilityTerritories();

	/**
	 * Returns the value of the '<em><b>Generic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Generic scheme. The national scheme of which this is a local variant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generic</em>' attribute.
	 * @see #setGeneric(String)
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Generic()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='generic'"
	 *        annotation="http://maillage.org/model/doc label.fr='Dispositif g\351n\351rique' label.en='Generic scheme' hint.fr='Le dispositif national dont celui-ci est la variante locale.' hint.en='The national scheme of which this is a local variant.'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='SupportScheme'"
	 * @generated
	 */
	String getGeneric();

	/**
	 * Sets the value of the '{@link org.maillage.model.SupportScheme#getGeneric <em>Generic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generic</em>' attribute.
	 * @see #getGeneric()
	 * @generated
	 */
	void setGeneric(String value);

	/**
	 * Returns the value of the '<em><b>Openness</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.Openness}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Openness. Permanent, by calls, temporarily closed, ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Openness</em>' attribute.
	 * @see org.maillage.model.Openness
	 * @see #setOpenness(Openness)
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Openness()
	 * @model annotation="http://maillage.org/model/doc label.fr='Ouverture' label.en='Openness' hint.fr='Permanente, par appels, ferm\351e pour un temps, termin\351e.' hint.en='Permanent, by calls, temporarily closed, ended.'"
	 *        annotation="http://maillage.org/model/search as='facet exact'"
	 *        annotation="http://maillage.org/model/form section='calendrier'"
	 * @generated
	 */
	Openness getOpenness();

	/**
	 * Sets the value of the '{@link org.maillage.model.SupportScheme#getOpenness <em>Openness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Openness</em>' attribute.
	 * @see org.maillage.model.Openness
	 * @see #getOpenness()
	 * @generated
	 */
	void setOpenness(Openness value);

	/**
	 * Returns the value of the '<em><b>Calls</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Call}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calls. Application periods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calls</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Calls()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='call'"
	 *        annotation="http://maillage.org/model/doc label.fr='Appels' label.en='Calls' hint.fr='P\351riodes de d\351p\364t.' hint.en='Application periods.'"
	 *        annotation="http://maillage.org/model/form section='calendrier'"
	 * @generated
	 */
	EList<Call> getCalls();

	/**
	 * Returns the value of the '<em><b>Amounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Amount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amounts. Floors, ceilings, rates, duration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amounts</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Amounts()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='amount'"
	 *        annotation="http://maillage.org/model/doc label.fr='Montants' label.en='Amounts' hint.fr='Planchers, plafonds, taux, dur\351e.' hint.en='Floors, ceilings, rates, duration.'"
	 *        annotation="http://maillage.org/model/form section='montants'"
	 * @generated
	 */
	EList<Amount> getAmounts();

	/**
	 * Returns the value of the '<em><b>Expenses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expenses covered. Kinds of expense.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expenses</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Expenses()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='expense'"
	 *        annotation="http://maillage.org/model/doc label.fr='D\351penses couvertes' label.en='Expenses covered' hint.fr='Natures de d\351pense.' hint.en='Kinds of expense.'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='montants'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:depense'"
	 * @generated
	 */
	EList<String> getExpenses();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps. Steps, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Steps()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='step'"
	 *        annotation="http://maillage.org/model/doc label.fr='D\351marche' label.en='Steps' hint.fr='\311tapes, dans l\u2019ordre.' hint.en='Steps, in order.'"
	 *        annotation="http://maillage.org/model/form section='demarche'"
	 * @generated
	 */
	EList<Step> getSteps();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.RequiredDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Required documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Documents()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='document'"
	 *        annotation="http://maillage.org/model/doc label.fr='Pi\350ces \340 fournir' label.en='Required documents'"
	 *        annotation="http://maillage.org/model/form section='demarche'"
	 * @generated
	 */
	EList<RequiredDocument> getDocuments();

	/**
	 * Returns the value of the '<em><b>Contact Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contact channel. Service or contact page, no personal data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact Channel</em>' attribute.
	 * @see #setContactChannel(String)
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_ContactChannel()
	 * @model extendedMetaData="kind='element' name='contactChannel'"
	 *        annotation="http://maillage.org/model/doc label.fr='Contact' label.en='Contact channel' hint.fr='Service ou page de contact, sans donn\351e personnelle.' hint.en='Service or contact page, no personal data.'"
	 *        annotation="http://maillage.org/model/form section='demarche'"
	 * @generated
	 */
	String getContactChannel();

	/**
	 * Sets the value of the '{@link org.maillage.model.SupportScheme#getContactChannel <em>Contact Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Channel</em>' attribute.
	 * @see #getContactChannel()
	 * @generated
	 */
	void setContactChannel(String value);

	/**
	 * Returns the value of the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal basis. Article or regulation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Basis</em>' attribute.
	 * @see #setLegalBasis(String)
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_LegalBasis()
	 * @model extendedMetaData="kind='element' name='legalBasis'"
	 *        annotation="http://maillage.org/model/doc label.fr='Base l\351gale' label.en='Legal basis' hint.fr='Article ou r\350glement.' hint.en='Article or regulation.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='eligibilite'"
	 * @generated
	 */
	String getLegalBasis();

	/**
	 * Sets the value of the '{@link org.maillage.model.SupportScheme#getLegalBasis <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Basis</em>' attribute.
	 * @see #getLegalBasis()
	 * @generated
	 */
	void setLegalBasis(String value);

	/**
	 * Returns the value of the '<em><b>Aid Regime</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.AidRegime}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State-aid regime. De minimis, SGEI, GBER, none, unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aid Regime</em>' attribute.
	 * @see org.maillage.model.AidRegime
	 * @see #setAidRegime(AidRegime)
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_AidRegime()
	 * @model annotation="http://maillage.org/model/doc label.fr='R\351gime d\u2019aide d\u2019\311tat' label.en='State-aid regime' hint.fr='De minimis, SIEG, RGEC, aucun, inconnu.' hint.en='De minimis, SGEI, GBER, none, unknown.'"
	 *        annotation="http://maillage.org/model/search as='facet exact'"
	 *        annotation="http://maillage.org/model/form section='cumul'"
	 * @generated
	 */
	AidRegime getAidRegime();

	/**
	 * Sets the value of the '{@link org.maillage.model.SupportScheme#getAidRegime <em>Aid Regime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aid Regime</em>' attribute.
	 * @see org.maillage.model.AidRegime
	 * @see #getAidRegime()
	 * @generated
	 */
	void setAidRegime(AidRegime value);

	/**
	 * Returns the value of the '<em><b>Cumulation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cumulation. What it can or cannot be combined with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cumulation</em>' containment reference.
	 * @see #setCumulation(Cumulation)
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Cumulation()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='cumulation'"
	 *        annotation="http://maillage.org/model/doc label.fr='Cumul' label.en='Cumulation' hint.fr='Avec quoi l\u2019aide se cumule, ou non.' hint.en='What it can or cannot be combined with.'"
	 *        annotation="http://maillage.org/model/form section='cumul'"
	 * @generated
	 */
	Cumulation getCumulation();

	/**
	 * Sets the value of the '{@link org.maillage.model.SupportScheme#getCumulation <em>Cumulation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cumulation</em>' containment reference.
	 * @see #getCumulation()
	 * @generated
	 */
	void setCumulation(Cumulation value);

	/**
	 * Returns the value of the '<em><b>Eligibility</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Eligibility. Structured criteria and the source’s text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Eligibility</em>' containment reference.
	 * @see #setEligibility(Eligibility)
	 * @see org.maillage.model.MaillagePackage#getSupportScheme_Eligibility()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='eligibility'"
	 *        annotation="http://maillage.org/model/doc label.fr='\311ligibilit\351' label.en='Eligibility' hint.fr='Crit\350res structur\351s et texte de la source.' hint.en='Structured criteria and the source\u2019s text.'"
	 *        annotation="http://maillage.org/model/form section='eligibilite'"
	 *        annotation="http://maillage.org/model/check recommended='true'"
	 * @generated
	 */
	Eligibility getEligibility();

	/**
	 * Sets the value of the '{@link org.maillage.model.SupportScheme#getEligibility <em>Eligibility</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Eligibility</em>' containment reference.
	 * @see #getEligibility()
	 * @generated
	 */
	void setEligibility(Eligibility value);

} // SupportScheme
