/**
 */
package org.maillage.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Entry: Anything that can be cited, searched and kept up to date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Entry#getId <em>Id</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getStatus <em>Status</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getCreated <em>Created</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getModified <em>Modified</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getReviewMonths <em>Review Months</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getReviewBy <em>Review By</em>}</li>
 *   <li>{@link org.maillage.model.Entry#isToVerify <em>To Verify</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getQualityScore <em>Quality Score</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getTitle <em>Title</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getDescription <em>Description</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getKeywords <em>Keywords</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getFreeKeywords <em>Free Keywords</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getTerritories <em>Territories</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getArchivedReason <em>Archived Reason</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getVerificationNote <em>Verification Note</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getLinks <em>Links</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getSources <em>Sources</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getTranslations <em>Translations</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.maillage.model.Entry#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getEntry()
 * @model abstract="true"
 *        annotation="http://maillage.org/model/doc label.fr='Fiche' label.en='Entry' hint.fr='Tout ce que l\u2019on peut citer, chercher et tenir \340 jour.' hint.en='Anything that can be cited, searched and kept up to date.'"
 * @generated
 */
public interface Entry extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier. Stable: collection, colon, path (national:dla). Never changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.maillage.model.MaillagePackage#getEntry_Id()
	 * @model id="true" dataType="org.maillage.model.EntryId"
	 *        annotation="http://maillage.org/model/doc label.fr='Identifiant' label.en='Identifier' hint.fr='Stable : collection, deux-points, chemin (national:dla). Ne change jamais.' hint.en='Stable: collection, colon, path (national:dla). Never changes.'"
	 *        annotation="http://maillage.org/model/search as='exact'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.EntryStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Status. Draft, in review, published or archived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.maillage.model.EntryStatus
	 * @see #setStatus(EntryStatus)
	 * @see org.maillage.model.MaillagePackage#getEntry_Status()
	 * @model annotation="http://maillage.org/model/doc label.fr='\311tat de la fiche' label.en='Status' hint.fr='Brouillon, en relecture, publi\351e ou archiv\351e.' hint.en='Draft, in review, published or archived.'"
	 *        annotation="http://maillage.org/model/search as='exact facet'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	EntryStatus getStatus();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.maillage.model.EntryStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(EntryStatus value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"fr"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language. ISO 639-1 language code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.maillage.model.MaillagePackage#getEntry_Language()
	 * @model default="fr"
	 *        annotation="http://maillage.org/model/doc label.fr='Langue' label.en='Language' hint.fr='Code de langue ISO 639-1.' hint.en='ISO 639-1 language code.'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Created on. Day it was first written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getEntry_Created()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Cr\351\351e le' label.en='Created on' hint.fr='Jour de la premi\350re r\351daction.' hint.en='Day it was first written.'"
	 *        annotation="http://maillage.org/model/search as='date'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	LocalDate getCreated();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getCreated <em>Created</em>}' attribute.
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
	 * Modified on. Day of the last change of content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getEntry_Modified()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Modifi\351e le' label.en='Modified on' hint.fr='Jour du dernier changement de contenu.' hint.en='Day of the last change of content.'"
	 *        annotation="http://maillage.org/model/search as='date sort' alias='updated'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	LocalDate getModified();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Verified on. Day a person confirmed the entry against its source, even without a change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified On</em>' attribute.
	 * @see #setVerifiedOn(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getEntry_VerifiedOn()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='V\351rifi\351e le' label.en='Verified on' hint.fr='Jour o\371 une personne a confirm\351 la fiche aupr\350s de sa source, m\352me sans rien changer.' hint.en='Day a person confirmed the entry against its source, even without a change.'"
	 *        annotation="http://maillage.org/model/search as='date sort' alias='verified v\351rification'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	LocalDate getVerifiedOn();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getVerifiedOn <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified On</em>' attribute.
	 * @see #getVerifiedOn()
	 * @generated
	 */
	void setVerifiedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Review every (months). Review cadence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Months</em>' attribute.
	 * @see #setReviewMonths(int)
	 * @see org.maillage.model.MaillagePackage#getEntry_ReviewMonths()
	 * @model annotation="http://maillage.org/model/doc label.fr='\300 revoir tous les (mois)' label.en='Review every (months)' hint.fr='Cadence de v\351rification.' hint.en='Review cadence.'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	int getReviewMonths();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getReviewMonths <em>Review Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Months</em>' attribute.
	 * @see #getReviewMonths()
	 * @generated
	 */
	void setReviewMonths(int value);

	/**
	 * Returns the value of the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Verify again by. Deadline of the next verification; otherwise verification date plus cadence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review By</em>' attribute.
	 * @see #setReviewBy(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getEntry_ReviewBy()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='\300 v\351rifier avant le' label.en='Verify again by' hint.fr='\311ch\351ance de la prochaine v\351rification ; \340 d\351faut, date de v\351rification plus cadence.' hint.en='Deadline of the next verification; otherwise verification date plus cadence.'"
	 *        annotation="http://maillage.org/model/search as='date sort'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	LocalDate getReviewBy();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getReviewBy <em>Review By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review By</em>' attribute.
	 * @see #getReviewBy()
	 * @generated
	 */
	void setReviewBy(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To verify. True while a fact of the entry is not confirmed by its source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Verify</em>' attribute.
	 * @see #setToVerify(boolean)
	 * @see org.maillage.model.MaillagePackage#getEntry_ToVerify()
	 * @model annotation="http://maillage.org/model/doc label.fr='\300 v\351rifier' label.en='To verify' hint.fr='Vrai tant qu\u2019un fait de la fiche n\u2019est pas confirm\351 par sa source.' hint.en='True while a fact of the entry is not confirmed by its source.'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	boolean isToVerify();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#isToVerify <em>To Verify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Verify</em>' attribute.
	 * @see #isToVerify()
	 * @generated
	 */
	void setToVerify(boolean value);

	/**
	 * Returns the value of the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expires on. After this day the entry is no longer valid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires On</em>' attribute.
	 * @see #setExpiresOn(LocalDate)
	 * @see org.maillage.model.MaillagePackage#getEntry_ExpiresOn()
	 * @model dataType="org.maillage.model.Date"
	 *        annotation="http://maillage.org/model/doc label.fr='Expire le' label.en='Expires on' hint.fr='Apr\350s ce jour, la fiche n\u2019est plus valable.' hint.en='After this day the entry is no longer valid.'"
	 *        annotation="http://maillage.org/model/search as='date'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	LocalDate getExpiresOn();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getExpiresOn <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires On</em>' attribute.
	 * @see #getExpiresOn()
	 * @generated
	 */
	void setExpiresOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quality score. Mark out of 100, computed and never stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quality Score</em>' attribute.
	 * @see #setQualityScore(int)
	 * @see org.maillage.model.MaillagePackage#getEntry_QualityScore()
	 * @model transient="true"
	 *        annotation="http://maillage.org/model/doc label.fr='Qualit\351' label.en='Quality score' hint.fr='Note sur 100, calcul\351e et jamais enregistr\351e.' hint.en='Mark out of 100, computed and never stored.'"
	 *        annotation="http://maillage.org/model/form section='suivi' computed='true'"
	 * @generated
	 */
	int getQualityScore();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getQualityScore <em>Quality Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quality Score</em>' attribute.
	 * @see #getQualityScore()
	 * @generated
	 */
	void setQualityScore(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title. The name in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.maillage.model.MaillagePackage#getEntry_Title()
	 * @model extendedMetaData="kind='element' name='title'"
	 *        annotation="http://maillage.org/model/doc label.fr='Titre' label.en='Title' hint.fr='Le nom que l\u2019on emploie.' hint.en='The name in use.'"
	 *        annotation="http://maillage.org/model/search as='analysed exact sort' boost='4'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check required='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Summary. Two sentences at most: what it is, for whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.maillage.model.MaillagePackage#getEntry_Summary()
	 * @model extendedMetaData="kind='element' name='summary'"
	 *        annotation="http://maillage.org/model/doc label.fr='R\351sum\351' label.en='Summary' hint.fr='Deux phrases au plus : ce que c\u2019est, pour qui.' hint.en='Two sentences at most: what it is, for whom.'"
	 *        annotation="http://maillage.org/model/search as='analysed' boost='2'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check recommended='true'"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Description. Markdown text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.maillage.model.MaillagePackage#getEntry_Description()
	 * @model extendedMetaData="kind='element' name='description'"
	 *        annotation="http://maillage.org/model/doc label.fr='Description' label.en='Description' hint.fr='Texte en Markdown.' hint.en='Markdown text.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Keywords</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keywords. Concepts of an installed vocabulary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keywords</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getEntry_Keywords()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='keyword'"
	 *        annotation="http://maillage.org/model/doc label.fr='Mots-cl\351s' label.en='Keywords' hint.fr='Concepts d\u2019un vocabulaire install\351.' hint.en='Concepts of an installed vocabulary.'"
	 *        annotation="http://maillage.org/model/search as='analysed facet' boost='2'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='Concept'"
	 * @generated
	 */
	EList<String> getKeywords();

	/**
	 * Returns the value of the '<em><b>Free Keywords</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free keywords. Candidate terms, outside the vocabularies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free Keywords</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getEntry_FreeKeywords()
	 * @model extendedMetaData="kind='element' name='freeKeyword'"
	 *        annotation="http://maillage.org/model/doc label.fr='Mots-cl\351s libres' label.en='Free keywords' hint.fr='Termes candidats, hors vocabulaire.' hint.en='Candidate terms, outside the vocabularies.'"
	 *        annotation="http://maillage.org/model/search as='analysed' boost='2'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 * @generated
	 */
	EList<String> getFreeKeywords();

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Themes. Fields of action of the entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Themes</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getEntry_Themes()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='theme'"
	 *        annotation="http://maillage.org/model/doc label.fr='Th\350mes' label.en='Themes' hint.fr='Domaines d\u2019action de la fiche.' hint.en='Fields of action of the entry.'"
	 *        annotation="http://maillage.org/model/search as='analysed facet'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:theme'"
	 * @generated
	 */
	EList<String> getThemes();

	/**
	 * Returns the value of the '<em><b>Territories</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Territories. What the entry is about, not its publisher’s address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Territories</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getEntry_Territories()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='territory'"
	 *        annotation="http://maillage.org/model/doc label.fr='Territoires' label.en='Territories' hint.fr='Ce dont parle la fiche, non l\u2019adresse de qui la publie.' hint.en='What the entry is about, not its publisher\u2019s address.'"
	 *        annotation="http://maillage.org/model/search as='territory facet'"
	 *        annotation="http://maillage.org/model/form section='classement'"
	 *        annotation="http://maillage.org/model/check reference='Territory'"
	 * @generated
	 */
	EList<String> getTerritories();

	/**
	 * Returns the value of the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reason for archiving. Required once the entry is archived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Archived Reason</em>' attribute.
	 * @see #setArchivedReason(String)
	 * @see org.maillage.model.MaillagePackage#getEntry_ArchivedReason()
	 * @model extendedMetaData="kind='element' name='archivedReason'"
	 *        annotation="http://maillage.org/model/doc label.fr='Motif d\u2019archivage' label.en='Reason for archiving' hint.fr='Obligatoire quand la fiche est archiv\351e.' hint.en='Required once the entry is archived.'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	String getArchivedReason();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getArchivedReason <em>Archived Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archived Reason</em>' attribute.
	 * @see #getArchivedReason()
	 * @generated
	 */
	void setArchivedReason(String value);

	/**
	 * Returns the value of the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left to verify. What could not be confirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification Note</em>' attribute.
	 * @see #setVerificationNote(String)
	 * @see org.maillage.model.MaillagePackage#getEntry_VerificationNote()
	 * @model extendedMetaData="kind='element' name='verificationNote'"
	 *        annotation="http://maillage.org/model/doc label.fr='Reste \340 v\351rifier' label.en='Left to verify' hint.fr='Ce qui n\u2019a pas pu \352tre confirm\351.' hint.en='What could not be confirmed.'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	String getVerificationNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getVerificationNote <em>Verification Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification Note</em>' attribute.
	 * @see #getVerificationNote()
	 * @generated
	 */
	void setVerificationNote(String value);

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links. Official pages, forms, documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getEntry_Links()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='link'"
	 *        annotation="http://maillage.org/model/doc label.fr='Liens' label.en='Links' hint.fr='Pages officielles, formulaires, documents.' hint.en='Official pages, forms, documents.'"
	 *        annotation="http://maillage.org/model/form section='liens'"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attachments. Files carried by the collection.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getEntry_Attachments()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='attachment'"
	 *        annotation="http://maillage.org/model/doc label.fr='Pi\350ces jointes' label.en='Attachments' hint.fr='Fichiers port\351s par la collection.' hint.en='Files carried by the collection.'"
	 *        annotation="http://maillage.org/model/form section='liens'"
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources. Where each fact comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getEntry_Sources()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='source'"
	 *        annotation="http://maillage.org/model/doc label.fr='Sources' label.en='Sources' hint.fr='D\u2019o\371 vient chaque fait.' hint.en='Where each fact comes from.'"
	 *        annotation="http://maillage.org/model/form section='sources'"
	 *        annotation="http://maillage.org/model/check recommended='true'"
	 * @generated
	 */
	EList<Citation> getSources();

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Provenance. Original data set of an imported entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference.
	 * @see #setProvenance(Provenance)
	 * @see org.maillage.model.MaillagePackage#getEntry_Provenance()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='provenance'"
	 *        annotation="http://maillage.org/model/doc label.fr='Provenance' label.en='Provenance' hint.fr='Jeu de donn\351es d\u2019origine d\u2019une fiche import\351e.' hint.en='Original data set of an imported entry.'"
	 *        annotation="http://maillage.org/model/form section='sources'"
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.maillage.model.Entry#getProvenance <em>Provenance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' containment reference.
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

	/**
	 * Returns the value of the '<em><b>Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Translations. The entry in another language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getEntry_Translations()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='translation'"
	 *        annotation="http://maillage.org/model/doc label.fr='Traductions' label.en='Translations' hint.fr='La fiche dans une autre langue.' hint.en='The entry in another language.'"
	 *        annotation="http://maillage.org/model/form section='traductions'"
	 * @generated
	 */
	EList<Translation> getTranslations();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relations. Typed links to other entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getEntry_Relations()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='relation'"
	 *        annotation="http://maillage.org/model/doc label.fr='Relations' label.en='Relations' hint.fr='Liens typ\351s vers d\u2019autres fiches.' hint.en='Typed links to other entries.'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 * @generated
	 */
	EList<Relation> getRelations();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.maillage.model.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments. Internal remarks, never published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.maillage.model.MaillagePackage#getEntry_Comments()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='comment'"
	 *        annotation="http://maillage.org/model/doc label.fr='Commentaires' label.en='Comments' hint.fr='Remarques internes, jamais publi\351es.' hint.en='Internal remarks, never published.'"
	 *        annotation="http://maillage.org/model/form section='suivi'"
	 * @generated
	 */
	EList<Comment> getComments();

} // Entry
