/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Structure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Structure: Enterprise, network or institution.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Structure#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getAlternativeNames <em>Alternative Names</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getRole <em>Role</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getSiren <em>Siren</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getSiret <em>Siret</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getRna <em>Rna</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getLegalForm <em>Legal Form</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getFamily <em>Family</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getEssStatus <em>Ess Status</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getNaf2008 <em>Naf2008</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getNaf2025 <em>Naf2025</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getFilieres <em>Filieres</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getLocation <em>Location</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getPosition <em>Position</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getVolunteers <em>Volunteers</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getNetworks <em>Networks</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getParent <em>Parent</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getWebsite <em>Website</em>}</li>
 *   <li>{@link org.maillage.model.Structure#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getStructure()
 * @model annotation="http://maillage.org/model/doc label.fr='Structure' label.en='Structure' hint.fr='Entreprise, r\351seau ou institution.' hint.en='Enterprise, network or institution.'"
 * @generated
 */
public interface Structure extends Entry {
	/**
	 * Returns the value of the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Acronym.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acronym</em>' attribute.
	 * @see #setAcronym(String)
	 * @see org.maillage.model.MaillagePackage#getStructure_Acronym()
	 * @model annotation="http://maillage.org/model/doc label.fr='Sigle' label.en='Acronym'"
	 *        annotation="http://maillage.org/model/search as='exact analysed' boost='4'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getAcronym();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getAcronym <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acronym</em>' attribute.
	 * @see #getAcronym()
	 * @generated
	 */
	void setAcronym(String value);

	/**
	 * Returns the value of the '<em><b>Alternative Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternative Names</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getStructure_AlternativeNames()
	 * @model extendedMetaData="kind='element' name='alternativeName'"
	 *        annotation="http://maillage.org/model/doc label.fr='Autres noms' label.en='Other names'"
	 *        annotation="http://maillage.org/model/search as='analysed' boost='2'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	EList<String> getAlternativeNames();

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.StructureRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role. Enterprise, network, funder, institution, chamber.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.maillage.model.StructureRole
	 * @see #setRole(StructureRole)
	 * @see org.maillage.model.MaillagePackage#getStructure_Role()
	 * @model annotation="http://maillage.org/model/doc label.fr='R\364le' label.en='Role' hint.fr='Entreprise, r\351seau, financeur, institution, chambre.' hint.en='Enterprise, network, funder, institution, chamber.'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	StructureRole getRole();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.maillage.model.StructureRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(StructureRole value);

	/**
	 * Returns the value of the '<em><b>Siren</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SIREN. Nine digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Siren</em>' attribute.
	 * @see #setSiren(String)
	 * @see org.maillage.model.MaillagePackage#getStructure_Siren()
	 * @model annotation="http://maillage.org/model/doc label.fr='SIREN' label.en='SIREN' hint.fr='Neuf chiffres.' hint.en='Nine digits.'"
	 *        annotation="http://maillage.org/model/search as='exact'"
	 *        annotation="http://maillage.org/model/form section='identite'"
	 *        annotation="http://maillage.org/model/check format='siren'"
	 * @generated
	 */
	String getSiren();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getSiren <em>Siren</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Siren</em>' attribute.
	 * @see #getSiren()
	 * @generated
	 */
	void setSiren(String value);

	/**
	 * Returns the value of the '<em><b>Siret</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SIRET. Fourteen digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Siret</em>' attribute.
	 * @see #setSiret(String)
	 * @see org.maillage.model.MaillagePackage#getStructure_Siret()
	 * @model annotation="http://maillage.org/model/doc label.fr='SIRET' label.en='SIRET' hint.fr='Quatorze chiffres.' hint.en='Fourteen digits.'"
	 *        annotation="http://maillage.org/model/search as='exact'"
	 *        annotation="http://maillage.org/model/form section='identite'"
	 *        annotation="http://maillage.org/model/check format='siret'"
	 * @generated
	 */
	String getSiret();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getSiret <em>Siret</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Siret</em>' attribute.
	 * @see #getSiret()
	 * @generated
	 */
	void setSiret(String value);

	/**
	 * Returns the value of the '<em><b>Rna</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RNA. W and nine digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rna</em>' attribute.
	 * @see #setRna(String)
	 * @see org.maillage.model.MaillagePackage#getStructure_Rna()
	 * @model annotation="http://maillage.org/model/doc label.fr='RNA' label.en='RNA' hint.fr='W et neuf chiffres.' hint.en='W and nine digits.'"
	 *        annotation="http://maillage.org/model/search as='exact'"
	 *        annotation="http://maillage.org/model/form section='identite'"
	 *        annotation="http://maillage.org/model/check format='rna'"
	 * @generated
	 */
	String getRna();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getRna <em>Rna</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rna</em>' attribute.
	 * @see #getRna()
	 * @generated
	 */
	void setRna(String value);

	/**
	 * Returns the value of the '<em><b>Legal Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Form</em>' attribute.
	 * @see #setLegalForm(String)
	 * @see org.maillage.model.MaillagePackage#getStructure_LegalForm()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='legalForm'"
	 *        annotation="http://maillage.org/model/doc label.fr='Forme juridique' label.en='Legal form'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='identite'"
	 *        annotation="http://maillage.org/model/check reference='LegalForm'"
	 * @generated
	 */
	String getLegalForm();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getLegalForm <em>Legal Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Form</em>' attribute.
	 * @see #getLegalForm()
	 * @generated
	 */
	void setLegalForm(String value);

	/**
	 * Returns the value of the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Family.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family</em>' attribute.
	 * @see #setFamily(String)
	 * @see org.maillage.model.MaillagePackage#getStructure_Family()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='family'"
	 *        annotation="http://maillage.org/model/doc label.fr='Famille' label.en='Family'"
	 *        annotation="http://maillage.org/model/search as='facet' field='families'"
	 *        annotation="http://maillage.org/model/form section='identite'"
	 *        annotation="http://maillage.org/model/check reference='Family'"
	 * @generated
	 */
	String getFamily();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getFamily <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family</em>' attribute.
	 * @see #getFamily()
	 * @generated
	 */
	void setFamily(String value);

	/**
	 * Returns the value of the '<em><b>Ess Status</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.EssEvidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence of ESS status. Dated ledger: the latest evidence does not erase the others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ess Status</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getStructure_EssStatus()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='essEvidence'"
	 *        annotation="http://maillage.org/model/doc label.fr='Preuves d\u2019appartenance \340 l\u2019ESS' label.en='Evidence of ESS status' hint.fr='Registre dat\351 : la derni\350re preuve ne fait pas oublier les autres.' hint.en='Dated ledger: the latest evidence does not erase the others.'"
	 *        annotation="http://maillage.org/model/form section='identite'"
	 * @generated
	 */
	EList<EssEvidence> getEssStatus();

	/**
	 * Returns the value of the '<em><b>Naf2008</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NAF 2008.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Naf2008</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getStructure_Naf2008()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='naf2008'"
	 *        annotation="http://maillage.org/model/doc label.fr='NAF r\351v. 2' label.en='NAF 2008'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='activite'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='naf:2008'"
	 * @generated
	 */
	EList<String> getNaf2008();

	/**
	 * Returns the value of the '<em><b>Naf2025</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NAF 2025. Reference from 1 January 2027.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Naf2025</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getStructure_Naf2025()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='naf2025'"
	 *        annotation="http://maillage.org/model/doc label.fr='NAF 2025' label.en='NAF 2025' hint.fr='R\351f\351rence au 1er janvier 2027.' hint.en='Reference from 1 January 2027.'"
	 *        annotation="http://maillage.org/model/form section='activite'"
	 *        annotation="http://maillage.org/model/check reference='Concept'"
	 * @generated
	 */
	EList<String> getNaf2025();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getStructure_Activities()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='activity'"
	 *        annotation="http://maillage.org/model/doc label.fr='Activit\351s' label.en='Activities'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='activite'"
	 *        annotation="http://maillage.org/model/check reference='Concept'"
	 * @generated
	 */
	EList<String> getActivities();

	/**
	 * Returns the value of the '<em><b>Filieres</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value chains (filières).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filieres</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getStructure_Filieres()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='filiere'"
	 *        annotation="http://maillage.org/model/doc label.fr='Fili\350res' label.en='Value chains (fili\350res)'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='activite'"
	 *        annotation="http://maillage.org/model/check reference='Filiere'"
	 * @generated
	 */
	EList<String> getFilieres();

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Location. Where it is established.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.maillage.model.MaillagePackage#getStructure_Location()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='location'"
	 *        annotation="http://maillage.org/model/doc label.fr='Commune ou territoire' label.en='Location' hint.fr='O\371 elle est \351tablie.' hint.en='Where it is established.'"
	 *        annotation="http://maillage.org/model/search as='territory facet'"
	 *        annotation="http://maillage.org/model/form section='lieu'"
	 *        annotation="http://maillage.org/model/check reference='Territory'"
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' containment reference.
	 * @see #setPosition(Position)
	 * @see org.maillage.model.MaillagePackage#getStructure_Position()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='position'"
	 *        annotation="http://maillage.org/model/doc label.fr='Position' label.en='Position'"
	 *        annotation="http://maillage.org/model/form section='lieu'"
	 * @generated
	 */
	Position getPosition();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getPosition <em>Position</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' containment reference.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(Position value);

	/**
	 * Returns the value of the '<em><b>Staff</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Staff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Staff</em>' containment reference.
	 * @see #setStaff(StaffBand)
	 * @see org.maillage.model.MaillagePackage#getStructure_Staff()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='staff'"
	 *        annotation="http://maillage.org/model/doc label.fr='Effectif' label.en='Staff'"
	 *        annotation="http://maillage.org/model/form section='moyens'"
	 * @generated
	 */
	StaffBand getStaff();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getStaff <em>Staff</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff</em>' containment reference.
	 * @see #getStaff()
	 * @generated
	 */
	void setStaff(StaffBand value);

	/**
	 * Returns the value of the '<em><b>Volunteers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volunteers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volunteers</em>' attribute.
	 * @see #setVolunteers(int)
	 * @see org.maillage.model.MaillagePackage#getStructure_Volunteers()
	 * @model annotation="http://maillage.org/model/doc label.fr='B\351n\351voles' label.en='Volunteers'"
	 *        annotation="http://maillage.org/model/form section='moyens'"
	 * @generated
	 */
	int getVolunteers();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getVolunteers <em>Volunteers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volunteers</em>' attribute.
	 * @see #getVolunteers()
	 * @generated
	 */
	void setVolunteers(int value);

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Approval}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approvals and labels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getStructure_Approvals()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='approval'"
	 *        annotation="http://maillage.org/model/doc label.fr='Agr\351ments et labels' label.en='Approvals and labels'"
	 *        annotation="http://maillage.org/model/form section='identite'"
	 * @generated
	 */
	EList<Approval> getApprovals();

	/**
	 * Returns the value of the '<em><b>Networks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Networks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Networks</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getStructure_Networks()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='network'"
	 *        annotation="http://maillage.org/model/doc label.fr='R\351seaux' label.en='Networks'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	EList<String> getNetworks();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parent structure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' attribute.
	 * @see #setParent(String)
	 * @see org.maillage.model.MaillagePackage#getStructure_Parent()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='parent'"
	 *        annotation="http://maillage.org/model/doc label.fr='Structure m\350re' label.en='Parent structure'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	String getParent();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getParent <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' attribute.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(String value);

	/**
	 * Returns the value of the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Website.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Website</em>' attribute.
	 * @see #setWebsite(String)
	 * @see org.maillage.model.MaillagePackage#getStructure_Website()
	 * @model annotation="http://maillage.org/model/doc label.fr='Site' label.en='Website'"
	 *        annotation="http://maillage.org/model/form section='liens'"
	 * @generated
	 */
	String getWebsite();

	/**
	 * Sets the value of the '{@link org.maillage.model.Structure#getWebsite <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Website</em>' attribute.
	 * @see #getWebsite()
	 * @generated
	 */
	void setWebsite(String value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.RoleContact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contacts by role. A role, never a person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getStructure_Contacts()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='contact'"
	 *        annotation="http://maillage.org/model/doc label.fr='Contacts par fonction' label.en='Contacts by role' hint.fr='Une fonction, jamais une personne.' hint.en='A role, never a person.'"
	 *        annotation="http://maillage.org/model/form section='liens'"
	 * @generated
	 */
	EList<RoleContact> getContacts();

} // Structure
