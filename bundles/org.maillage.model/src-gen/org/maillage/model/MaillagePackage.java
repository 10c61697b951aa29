/**
 */
package org.maillage.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The meta-model of Maillage: families, structures, filières and resources of the social and solidarity economy.
 * 
 * References between entries are identifiers (EntryRef), never EMF references: a collection may be absent, and an unresolved reference is kept and reported. Four annotation sources drive the product: http://maillage.org/model/doc (labels and hints), /search (index fields), /form (sections) and /check (rules).
 * <!-- end-model-doc -->
 * @see org.maillage.model.MaillageFactory
 * @model kind="package"
 *        annotation="http://maillage.org/model/doc version='1.0'"
 *        annotation="http://maillage.org/model/form sections='essentiel acteurs identite montants eligibilite demarche calendrier cumul sessions activite lieu moyens classement relations liens sources suivi traductions' section.essentiel.fr='L\u2019essentiel' section.essentiel.en='Essentials' section.acteurs.fr='Acteurs' section.acteurs.en='Parties' section.identite.fr='Identit\351' section.identite.en='Identity' section.montants.fr='Montants et d\351penses' section.montants.en='Amounts and expenses' section.eligibilite.fr='Qui peut en b\351n\351ficier' section.eligibilite.en='Who is eligible' section.demarche.fr='D\351marche' section.demarche.en='How to apply' section.calendrier.fr='Calendrier' section.calendrier.en='Calendar' section.cumul.fr='Cumul et aides d\u2019\311tat' section.cumul.en='Cumulation and State aid' section.sessions.fr='Sessions' section.sessions.en='Sessions' section.activite.fr='Activit\351' section.activite.en='Activity' section.lieu.fr='Lieu' section.lieu.en='Place' section.moyens.fr='Moyens' section.moyens.en='Means' section.classement.fr='Classement' section.classement.en='Classification' section.relations.fr='Relations' section.relations.en='Relations' section.liens.fr='Liens et documents' section.liens.en='Links and documents' section.sources.fr='Sources' section.sources.en='Sources' section.suivi.fr='Suivi de la fiche' section.suivi.en='Record keeping' section.traductions.fr='Traductions' section.traductions.en='Translations'"
 * @generated
 */
public interface MaillagePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://maillage.org/model";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "m";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MaillagePackage eINSTANCE = org.maillage.model.impl.MaillagePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.EntryImpl <em>Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.EntryImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getEntry()
	 * @generated
	 */
	int ENTRY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__ID = 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__STATUS = 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__LANGUAGE = 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__CREATED = 3;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__MODIFIED = 4;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__VERIFIED_ON = 5;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__REVIEW_MONTHS = 6;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__REVIEW_BY = 7;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__TO_VERIFY = 8;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__EXPIRES_ON = 9;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__QUALITY_SCORE = 10;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__TITLE = 11;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__SUMMARY = 12;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__DESCRIPTION = 13;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__KEYWORDS = 14;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__FREE_KEYWORDS = 15;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__THEMES = 16;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__TERRITORIES = 17;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__ARCHIVED_REASON = 18;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__VERIFICATION_NOTE = 19;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__LINKS = 20;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__ATTACHMENTS = 21;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__SOURCES = 22;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__PROVENANCE = 23;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__TRANSLATIONS = 24;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__RELATIONS = 25;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__COMMENTS = 26;

	/**
	 * The number of structural features of the '<em>Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_FEATURE_COUNT = 27;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ResourceImpl <em>Resource</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ResourceImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getResource()
	 * @generated
	 */
	int RESOURCE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__STATUS = ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__LANGUAGE = ENTRY__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__CREATED = ENTRY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__MODIFIED = ENTRY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__VERIFIED_ON = ENTRY__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__REVIEW_MONTHS = ENTRY__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__REVIEW_BY = ENTRY__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__TO_VERIFY = ENTRY__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__EXPIRES_ON = ENTRY__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__QUALITY_SCORE = ENTRY__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__SUMMARY = ENTRY__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__DESCRIPTION = ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__KEYWORDS = ENTRY__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__FREE_KEYWORDS = ENTRY__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__THEMES = ENTRY__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__TERRITORIES = ENTRY__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__ARCHIVED_REASON = ENTRY__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__VERIFICATION_NOTE = ENTRY__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__LINKS = ENTRY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__ATTACHMENTS = ENTRY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__SOURCES = ENTRY__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__PROVENANCE = ENTRY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__TRANSLATIONS = ENTRY__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__RELATIONS = ENTRY__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Publishers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__PUBLISHERS = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Publics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__PUBLICS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__STAGES = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__NEEDS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Filieres</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__FILIERES = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__ACTIVITIES = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Families</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__FAMILIES = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__LICENCE = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__COST = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Resource</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ToolImpl <em>Tool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ToolImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getTool()
	 * @generated
	 */
	int TOOL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__ID = RESOURCE__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__STATUS = RESOURCE__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__LANGUAGE = RESOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__CREATED = RESOURCE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__MODIFIED = RESOURCE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__VERIFIED_ON = RESOURCE__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__REVIEW_MONTHS = RESOURCE__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__REVIEW_BY = RESOURCE__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__TO_VERIFY = RESOURCE__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__EXPIRES_ON = RESOURCE__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__QUALITY_SCORE = RESOURCE__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__TITLE = RESOURCE__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__SUMMARY = RESOURCE__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__DESCRIPTION = RESOURCE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__KEYWORDS = RESOURCE__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__FREE_KEYWORDS = RESOURCE__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__THEMES = RESOURCE__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__TERRITORIES = RESOURCE__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__ARCHIVED_REASON = RESOURCE__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__VERIFICATION_NOTE = RESOURCE__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__LINKS = RESOURCE__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__ATTACHMENTS = RESOURCE__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__SOURCES = RESOURCE__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__PROVENANCE = RESOURCE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__TRANSLATIONS = RESOURCE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__RELATIONS = RESOURCE__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__COMMENTS = RESOURCE__COMMENTS;

	/**
	 * The feature id for the '<em><b>Publishers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__PUBLISHERS = RESOURCE__PUBLISHERS;

	/**
	 * The feature id for the '<em><b>Publics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__PUBLICS = RESOURCE__PUBLICS;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__STAGES = RESOURCE__STAGES;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__NEEDS = RESOURCE__NEEDS;

	/**
	 * The feature id for the '<em><b>Filieres</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__FILIERES = RESOURCE__FILIERES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__ACTIVITIES = RESOURCE__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Families</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__FAMILIES = RESOURCE__FAMILIES;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__LICENCE = RESOURCE__LICENCE;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__COST = RESOURCE__COST;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__KIND = RESOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Usage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__USAGE = RESOURCE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Tool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL_FEATURE_COUNT = RESOURCE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.GuideImpl <em>Guide</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.GuideImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getGuide()
	 * @generated
	 */
	int GUIDE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__ID = RESOURCE__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__STATUS = RESOURCE__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__LANGUAGE = RESOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__CREATED = RESOURCE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__MODIFIED = RESOURCE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__VERIFIED_ON = RESOURCE__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__REVIEW_MONTHS = RESOURCE__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__REVIEW_BY = RESOURCE__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__TO_VERIFY = RESOURCE__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__EXPIRES_ON = RESOURCE__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__QUALITY_SCORE = RESOURCE__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__TITLE = RESOURCE__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__SUMMARY = RESOURCE__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__DESCRIPTION = RESOURCE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__KEYWORDS = RESOURCE__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__FREE_KEYWORDS = RESOURCE__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__THEMES = RESOURCE__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__TERRITORIES = RESOURCE__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__ARCHIVED_REASON = RESOURCE__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__VERIFICATION_NOTE = RESOURCE__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__LINKS = RESOURCE__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__ATTACHMENTS = RESOURCE__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__SOURCES = RESOURCE__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__PROVENANCE = RESOURCE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__TRANSLATIONS = RESOURCE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__RELATIONS = RESOURCE__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__COMMENTS = RESOURCE__COMMENTS;

	/**
	 * The feature id for the '<em><b>Publishers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__PUBLISHERS = RESOURCE__PUBLISHERS;

	/**
	 * The feature id for the '<em><b>Publics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__PUBLICS = RESOURCE__PUBLICS;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__STAGES = RESOURCE__STAGES;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__NEEDS = RESOURCE__NEEDS;

	/**
	 * The feature id for the '<em><b>Filieres</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__FILIERES = RESOURCE__FILIERES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__ACTIVITIES = RESOURCE__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Families</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__FAMILIES = RESOURCE__FAMILIES;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__LICENCE = RESOURCE__LICENCE;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__COST = RESOURCE__COST;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__KIND = RESOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__AUTHORS = RESOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__PUBLISHED = RESOURCE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__PAGES = RESOURCE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Guide</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_FEATURE_COUNT = RESOURCE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.GoodPracticeImpl <em>Good Practice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.GoodPracticeImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getGoodPractice()
	 * @generated
	 */
	int GOOD_PRACTICE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__ID = RESOURCE__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__STATUS = RESOURCE__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__LANGUAGE = RESOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__CREATED = RESOURCE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__MODIFIED = RESOURCE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__VERIFIED_ON = RESOURCE__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__REVIEW_MONTHS = RESOURCE__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__REVIEW_BY = RESOURCE__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__TO_VERIFY = RESOURCE__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__EXPIRES_ON = RESOURCE__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__QUALITY_SCORE = RESOURCE__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__TITLE = RESOURCE__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__SUMMARY = RESOURCE__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__DESCRIPTION = RESOURCE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__KEYWORDS = RESOURCE__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__FREE_KEYWORDS = RESOURCE__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__THEMES = RESOURCE__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__TERRITORIES = RESOURCE__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__ARCHIVED_REASON = RESOURCE__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__VERIFICATION_NOTE = RESOURCE__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__LINKS = RESOURCE__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__ATTACHMENTS = RESOURCE__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__SOURCES = RESOURCE__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__PROVENANCE = RESOURCE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__TRANSLATIONS = RESOURCE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__RELATIONS = RESOURCE__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__COMMENTS = RESOURCE__COMMENTS;

	/**
	 * The feature id for the '<em><b>Publishers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__PUBLISHERS = RESOURCE__PUBLISHERS;

	/**
	 * The feature id for the '<em><b>Publics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__PUBLICS = RESOURCE__PUBLICS;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__STAGES = RESOURCE__STAGES;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__NEEDS = RESOURCE__NEEDS;

	/**
	 * The feature id for the '<em><b>Filieres</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__FILIERES = RESOURCE__FILIERES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__ACTIVITIES = RESOURCE__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Families</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__FAMILIES = RESOURCE__FAMILIES;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__LICENCE = RESOURCE__LICENCE;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__COST = RESOURCE__COST;

	/**
	 * The feature id for the '<em><b>Structures</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__STRUCTURES = RESOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__CONTEXT = RESOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Practice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__PRACTICE = RESOURCE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__RESULT = RESOURCE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE__CONDITIONS = RESOURCE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Good Practice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOOD_PRACTICE_FEATURE_COUNT = RESOURCE_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.TrainingImpl <em>Training</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.TrainingImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getTraining()
	 * @generated
	 */
	int TRAINING = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ID = RESOURCE__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__STATUS = RESOURCE__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__LANGUAGE = RESOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__CREATED = RESOURCE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__MODIFIED = RESOURCE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__VERIFIED_ON = RESOURCE__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__REVIEW_MONTHS = RESOURCE__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__REVIEW_BY = RESOURCE__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__TO_VERIFY = RESOURCE__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EXPIRES_ON = RESOURCE__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__QUALITY_SCORE = RESOURCE__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__TITLE = RESOURCE__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SUMMARY = RESOURCE__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__DESCRIPTION = RESOURCE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__KEYWORDS = RESOURCE__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__FREE_KEYWORDS = RESOURCE__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__THEMES = RESOURCE__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__TERRITORIES = RESOURCE__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ARCHIVED_REASON = RESOURCE__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__VERIFICATION_NOTE = RESOURCE__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__LINKS = RESOURCE__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ATTACHMENTS = RESOURCE__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SOURCES = RESOURCE__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PROVENANCE = RESOURCE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__TRANSLATIONS = RESOURCE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__RELATIONS = RESOURCE__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__COMMENTS = RESOURCE__COMMENTS;

	/**
	 * The feature id for the '<em><b>Publishers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PUBLISHERS = RESOURCE__PUBLISHERS;

	/**
	 * The feature id for the '<em><b>Publics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PUBLICS = RESOURCE__PUBLICS;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__STAGES = RESOURCE__STAGES;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__NEEDS = RESOURCE__NEEDS;

	/**
	 * The feature id for the '<em><b>Filieres</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__FILIERES = RESOURCE__FILIERES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ACTIVITIES = RESOURCE__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Families</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__FAMILIES = RESOURCE__FAMILIES;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__LICENCE = RESOURCE__LICENCE;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__COST = RESOURCE__COST;

	/**
	 * The feature id for the '<em><b>Prerequisites</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PREREQUISITES = RESOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__OBJECTIVES = RESOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Duration Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__DURATION_HOURS = RESOURCE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__DURATION = RESOURCE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PRICE = RESOURCE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Funding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__FUNDING = RESOURCE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Certification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__CERTIFICATION = RESOURCE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__MODE = RESOURCE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Providers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PROVIDERS = RESOURCE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SESSIONS = RESOURCE_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_FEATURE_COUNT = RESOURCE_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.TrainingSessionImpl <em>Training Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.TrainingSessionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getTrainingSession()
	 * @generated
	 */
	int TRAINING_SESSION = 6;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_SESSION__START = 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_SESSION__END = 1;

	/**
	 * The feature id for the '<em><b>Seats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_SESSION__SEATS = 2;

	/**
	 * The feature id for the '<em><b>Seats Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_SESSION__SEATS_LEFT = 3;

	/**
	 * The feature id for the '<em><b>Territory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_SESSION__TERRITORY = 4;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_SESSION__URL = 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_SESSION__NOTE = 6;

	/**
	 * The number of structural features of the '<em>Training Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_SESSION_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.SupportSchemeImpl <em>Support Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.SupportSchemeImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getSupportScheme()
	 * @generated
	 */
	int SUPPORT_SCHEME = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__ID = RESOURCE__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__STATUS = RESOURCE__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__LANGUAGE = RESOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__CREATED = RESOURCE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__MODIFIED = RESOURCE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__VERIFIED_ON = RESOURCE__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__REVIEW_MONTHS = RESOURCE__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__REVIEW_BY = RESOURCE__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__TO_VERIFY = RESOURCE__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__EXPIRES_ON = RESOURCE__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__QUALITY_SCORE = RESOURCE__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__TITLE = RESOURCE__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__SUMMARY = RESOURCE__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__DESCRIPTION = RESOURCE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__KEYWORDS = RESOURCE__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__FREE_KEYWORDS = RESOURCE__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__THEMES = RESOURCE__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__TERRITORIES = RESOURCE__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__ARCHIVED_REASON = RESOURCE__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__VERIFICATION_NOTE = RESOURCE__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__LINKS = RESOURCE__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__ATTACHMENTS = RESOURCE__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__SOURCES = RESOURCE__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__PROVENANCE = RESOURCE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__TRANSLATIONS = RESOURCE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__RELATIONS = RESOURCE__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__COMMENTS = RESOURCE__COMMENTS;

	/**
	 * The feature id for the '<em><b>Publishers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__PUBLISHERS = RESOURCE__PUBLISHERS;

	/**
	 * The feature id for the '<em><b>Publics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__PUBLICS = RESOURCE__PUBLICS;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__STAGES = RESOURCE__STAGES;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__NEEDS = RESOURCE__NEEDS;

	/**
	 * The feature id for the '<em><b>Filieres</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__FILIERES = RESOURCE__FILIERES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__ACTIVITIES = RESOURCE__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Families</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__FAMILIES = RESOURCE__FAMILIES;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__LICENCE = RESOURCE__LICENCE;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__COST = RESOURCE__COST;

	/**
	 * The feature id for the '<em><b>Natures</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__NATURES = RESOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Funders</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__FUNDERS = RESOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Instructors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__INSTRUCTORS = RESOURCE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Operators</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__OPERATORS = RESOURCE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Eligibility Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__ELIGIBILITY_TERRITORIES = RESOURCE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Generic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__GENERIC = RESOURCE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Openness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__OPENNESS = RESOURCE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Calls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__CALLS = RESOURCE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Amounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__AMOUNTS = RESOURCE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Expenses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__EXPENSES = RESOURCE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__STEPS = RESOURCE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__DOCUMENTS = RESOURCE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Contact Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__CONTACT_CHANNEL = RESOURCE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__LEGAL_BASIS = RESOURCE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Aid Regime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__AID_REGIME = RESOURCE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Cumulation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__CUMULATION = RESOURCE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Eligibility</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME__ELIGIBILITY = RESOURCE_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Support Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SCHEME_FEATURE_COUNT = RESOURCE_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.CallImpl <em>Call</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.CallImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getCall()
	 * @generated
	 */
	int CALL = 8;

	/**
	 * The feature id for the '<em><b>Opens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__OPENS = 0;

	/**
	 * The feature id for the '<em><b>Pre Deposit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__PRE_DEPOSIT = 1;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__DEADLINE = 2;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__RECURRENCE = 3;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__CLOSED = 4;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__TITLE = 5;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__URL = 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__NOTE = 7;

	/**
	 * The number of structural features of the '<em>Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.AmountImpl <em>Amount</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.AmountImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getAmount()
	 * @generated
	 */
	int AMOUNT = 9;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__MIN = 0;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__MAX = 1;

	/**
	 * The feature id for the '<em><b>Rate Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__RATE_MIN = 2;

	/**
	 * The feature id for the '<em><b>Rate Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__RATE_MAX = 3;

	/**
	 * The feature id for the '<em><b>Ceiling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__CEILING = 4;

	/**
	 * The feature id for the '<em><b>Own Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__OWN_SHARE = 5;

	/**
	 * The feature id for the '<em><b>Duration Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__DURATION_MONTHS = 6;

	/**
	 * The feature id for the '<em><b>Per Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__PER_YEAR = 7;

	/**
	 * The feature id for the '<em><b>Per</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__PER = 8;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__COMMENT = 9;

	/**
	 * The number of structural features of the '<em>Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.StepImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getStep()
	 * @generated
	 */
	int STEP = 10;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__URL = 2;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.RequiredDocumentImpl <em>Required Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.RequiredDocumentImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getRequiredDocument()
	 * @generated
	 */
	int REQUIRED_DOCUMENT = 11;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_DOCUMENT__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_DOCUMENT__OPTIONAL = 1;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_DOCUMENT__MODEL = 2;

	/**
	 * The number of structural features of the '<em>Required Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_DOCUMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.CumulationImpl <em>Cumulation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.CumulationImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getCumulation()
	 * @generated
	 */
	int CUMULATION = 12;

	/**
	 * The feature id for the '<em><b>With</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUMULATION__WITH = 0;

	/**
	 * The feature id for the '<em><b>Except</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUMULATION__EXCEPT = 1;

	/**
	 * The feature id for the '<em><b>Public Funding Ceiling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUMULATION__PUBLIC_FUNDING_CEILING = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUMULATION__TEXT = 3;

	/**
	 * The number of structural features of the '<em>Cumulation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUMULATION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.EligibilityImpl <em>Eligibility</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.EligibilityImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getEligibility()
	 * @generated
	 */
	int ELIGIBILITY = 13;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELIGIBILITY__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELIGIBILITY__CRITERIA = 1;

	/**
	 * The number of structural features of the '<em>Eligibility</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELIGIBILITY_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.CriterionImpl <em>Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.CriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getCriterion()
	 * @generated
	 */
	int CRITERION = 14;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__SENTENCE = 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__NOTE = 1;

	/**
	 * The number of structural features of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.CriterionGroupImpl <em>Criterion Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.CriterionGroupImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getCriterionGroup()
	 * @generated
	 */
	int CRITERION_GROUP = 15;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_GROUP__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_GROUP__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_GROUP__OPERATOR = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_GROUP__CRITERIA = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Criterion Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_GROUP_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.FamilyCriterionImpl <em>Family Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.FamilyCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getFamilyCriterion()
	 * @generated
	 */
	int FAMILY_CRITERION = 16;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Families</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_CRITERION__FAMILIES = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Family Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.LegalFormCriterionImpl <em>Legal Form Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.LegalFormCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getLegalFormCriterion()
	 * @generated
	 */
	int LEGAL_FORM_CRITERION = 17;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Legal Forms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM_CRITERION__LEGAL_FORMS = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Legal Form Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ApprovalCriterionImpl <em>Approval Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ApprovalCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getApprovalCriterion()
	 * @generated
	 */
	int APPROVAL_CRITERION = 18;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CRITERION__APPROVALS = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Approval Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.TerritoryCriterionImpl <em>Territory Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.TerritoryCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getTerritoryCriterion()
	 * @generated
	 */
	int TERRITORY_CRITERION = 19;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY_CRITERION__TERRITORIES = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Territory Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ActivityCriterionImpl <em>Activity Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ActivityCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getActivityCriterion()
	 * @generated
	 */
	int ACTIVITY_CRITERION = 20;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Filieres</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CRITERION__FILIERES = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CRITERION__ACTIVITIES = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Activity Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.StageCriterionImpl <em>Stage Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.StageCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getStageCriterion()
	 * @generated
	 */
	int STAGE_CRITERION = 21;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_CRITERION__STAGES = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Stage Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.NotYetCreatedCriterionImpl <em>Not Yet Created Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.NotYetCreatedCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getNotYetCreatedCriterion()
	 * @generated
	 */
	int NOT_YET_CREATED_CRITERION = 22;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_YET_CREATED_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_YET_CREATED_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The number of structural features of the '<em>Not Yet Created Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_YET_CREATED_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.AgeCriterionImpl <em>Age Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.AgeCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getAgeCriterion()
	 * @generated
	 */
	int AGE_CRITERION = 23;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGE_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGE_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Min Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGE_CRITERION__MIN_MONTHS = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Max Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGE_CRITERION__MAX_MONTHS = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Age Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGE_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.StaffCriterionImpl <em>Staff Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.StaffCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getStaffCriterion()
	 * @generated
	 */
	int STAFF_CRITERION = 24;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_CRITERION__MIN = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_CRITERION__MAX = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Staff Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.BudgetCriterionImpl <em>Budget Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.BudgetCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getBudgetCriterion()
	 * @generated
	 */
	int BUDGET_CRITERION = 25;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_CRITERION__MIN = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_CRITERION__MAX = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Budget Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.PublicCriterionImpl <em>Public Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.PublicCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getPublicCriterion()
	 * @generated
	 */
	int PUBLIC_CRITERION = 26;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Publics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_CRITERION__PUBLICS = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Public Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ExpenseCriterionImpl <em>Expense Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ExpenseCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getExpenseCriterion()
	 * @generated
	 */
	int EXPENSE_CRITERION = 27;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Expenses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_CRITERION__EXPENSES = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Expense Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.AmountSoughtCriterionImpl <em>Amount Sought Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.AmountSoughtCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getAmountSoughtCriterion()
	 * @generated
	 */
	int AMOUNT_SOUGHT_CRITERION = 28;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_SOUGHT_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_SOUGHT_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_SOUGHT_CRITERION__MIN = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_SOUGHT_CRITERION__MAX = CRITERION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Amount Sought Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_SOUGHT_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.OtherCriterionImpl <em>Other Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.OtherCriterionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getOtherCriterion()
	 * @generated
	 */
	int OTHER_CRITERION = 29;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_CRITERION__SENTENCE = CRITERION__SENTENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_CRITERION__NOTE = CRITERION__NOTE;

	/**
	 * The number of structural features of the '<em>Other Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_CRITERION_FEATURE_COUNT = CRITERION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.FamilyImpl <em>Family</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.FamilyImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getFamily()
	 * @generated
	 */
	int FAMILY = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__STATUS = ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__LANGUAGE = ENTRY__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__CREATED = ENTRY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__MODIFIED = ENTRY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__VERIFIED_ON = ENTRY__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__REVIEW_MONTHS = ENTRY__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__REVIEW_BY = ENTRY__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__TO_VERIFY = ENTRY__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__EXPIRES_ON = ENTRY__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__QUALITY_SCORE = ENTRY__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__SUMMARY = ENTRY__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__DESCRIPTION = ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__KEYWORDS = ENTRY__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__FREE_KEYWORDS = ENTRY__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__THEMES = ENTRY__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__TERRITORIES = ENTRY__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__ARCHIVED_REASON = ENTRY__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__VERIFICATION_NOTE = ENTRY__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__LINKS = ENTRY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__ATTACHMENTS = ENTRY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__SOURCES = ENTRY__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__PROVENANCE = ENTRY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__TRANSLATIONS = ENTRY__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__RELATIONS = ENTRY__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__PARENT = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Legal Forms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__LEGAL_FORMS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Statutory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__STATUTORY = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY__LEGAL_BASIS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Family</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.LegalFormImpl <em>Legal Form</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.LegalFormImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getLegalForm()
	 * @generated
	 */
	int LEGAL_FORM = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__STATUS = ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__LANGUAGE = ENTRY__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__CREATED = ENTRY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__MODIFIED = ENTRY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__VERIFIED_ON = ENTRY__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__REVIEW_MONTHS = ENTRY__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__REVIEW_BY = ENTRY__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__TO_VERIFY = ENTRY__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__EXPIRES_ON = ENTRY__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__QUALITY_SCORE = ENTRY__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__SUMMARY = ENTRY__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__DESCRIPTION = ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__KEYWORDS = ENTRY__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__FREE_KEYWORDS = ENTRY__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__THEMES = ENTRY__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__TERRITORIES = ENTRY__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__ARCHIVED_REASON = ENTRY__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__VERIFICATION_NOTE = ENTRY__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__LINKS = ENTRY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__ATTACHMENTS = ENTRY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__SOURCES = ENTRY__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__PROVENANCE = ENTRY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__TRANSLATIONS = ENTRY__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__RELATIONS = ENTRY__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__CODE = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vintage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__VINTAGE = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__FAMILY = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ess By Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM__ESS_BY_FORM = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Legal Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FORM_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.StructureImpl <em>Structure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.StructureImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getStructure()
	 * @generated
	 */
	int STRUCTURE = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__STATUS = ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__LANGUAGE = ENTRY__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__CREATED = ENTRY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__MODIFIED = ENTRY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__VERIFIED_ON = ENTRY__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__REVIEW_MONTHS = ENTRY__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__REVIEW_BY = ENTRY__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__TO_VERIFY = ENTRY__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__EXPIRES_ON = ENTRY__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__QUALITY_SCORE = ENTRY__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__SUMMARY = ENTRY__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__DESCRIPTION = ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__KEYWORDS = ENTRY__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__FREE_KEYWORDS = ENTRY__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__THEMES = ENTRY__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__TERRITORIES = ENTRY__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__ARCHIVED_REASON = ENTRY__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__VERIFICATION_NOTE = ENTRY__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__LINKS = ENTRY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__ATTACHMENTS = ENTRY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__SOURCES = ENTRY__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__PROVENANCE = ENTRY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__TRANSLATIONS = ENTRY__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__RELATIONS = ENTRY__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__ACRONYM = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alternative Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__ALTERNATIVE_NAMES = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__ROLE = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Siren</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__SIREN = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Siret</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__SIRET = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rna</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__RNA = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Legal Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__LEGAL_FORM = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__FAMILY = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Ess Status</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__ESS_STATUS = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Naf2008</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__NAF2008 = ENTRY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Naf2025</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__NAF2025 = ENTRY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__ACTIVITIES = ENTRY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Filieres</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__FILIERES = ENTRY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__LOCATION = ENTRY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__POSITION = ENTRY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Staff</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__STAFF = ENTRY_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Volunteers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__VOLUNTEERS = ENTRY_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__APPROVALS = ENTRY_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Networks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__NETWORKS = ENTRY_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__PARENT = ENTRY_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__WEBSITE = ENTRY_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__CONTACTS = ENTRY_FEATURE_COUNT + 21;

	/**
	 * The number of structural features of the '<em>Structure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 22;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.EssEvidenceImpl <em>Ess Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.EssEvidenceImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getEssEvidence()
	 * @generated
	 */
	int ESS_EVIDENCE = 33;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESS_EVIDENCE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESS_EVIDENCE__STATUS = 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESS_EVIDENCE__DATE = 2;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESS_EVIDENCE__UNTIL = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESS_EVIDENCE__SOURCE = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESS_EVIDENCE__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Ess Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESS_EVIDENCE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ApprovalImpl <em>Approval</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ApprovalImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getApproval()
	 * @generated
	 */
	int APPROVAL = 34;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__APPROVAL = 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__FROM = 1;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__UNTIL = 2;

	/**
	 * The number of structural features of the '<em>Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.PositionImpl <em>Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.PositionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getPosition()
	 * @generated
	 */
	int POSITION = 35;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__LATITUDE = 0;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__LONGITUDE = 1;

	/**
	 * The number of structural features of the '<em>Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.StaffBandImpl <em>Staff Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.StaffBandImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getStaffBand()
	 * @generated
	 */
	int STAFF_BAND = 36;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_BAND__MIN = 0;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_BAND__MAX = 1;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_BAND__AS_OF = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_BAND__NOTE = 3;

	/**
	 * The number of structural features of the '<em>Staff Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_BAND_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.RoleContactImpl <em>Role Contact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.RoleContactImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getRoleContact()
	 * @generated
	 */
	int ROLE_CONTACT = 37;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CONTACT__ROLE = 0;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CONTACT__CHANNEL = 1;

	/**
	 * The number of structural features of the '<em>Role Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CONTACT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.FiliereImpl <em>Filiere</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.FiliereImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getFiliere()
	 * @generated
	 */
	int FILIERE = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__STATUS = ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__LANGUAGE = ENTRY__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__CREATED = ENTRY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__MODIFIED = ENTRY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__VERIFIED_ON = ENTRY__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__REVIEW_MONTHS = ENTRY__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__REVIEW_BY = ENTRY__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__TO_VERIFY = ENTRY__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__EXPIRES_ON = ENTRY__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__QUALITY_SCORE = ENTRY__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__SUMMARY = ENTRY__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__DESCRIPTION = ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__KEYWORDS = ENTRY__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__FREE_KEYWORDS = ENTRY__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__THEMES = ENTRY__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__TERRITORIES = ENTRY__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__ARCHIVED_REASON = ENTRY__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__VERIFICATION_NOTE = ENTRY__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__LINKS = ENTRY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__ATTACHMENTS = ENTRY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__SOURCES = ENTRY__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__PROVENANCE = ENTRY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__TRANSLATIONS = ENTRY__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__RELATIONS = ENTRY__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__ACTIVITIES = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chain Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__CHAIN_LINKS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Actors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__ACTORS = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__NEEDS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE__RESOURCES = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Filiere</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILIERE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ChainLinkImpl <em>Chain Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ChainLinkImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getChainLink()
	 * @generated
	 */
	int CHAIN_LINK = 39;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_LINK__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_LINK__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_LINK__ACTIVITIES = 2;

	/**
	 * The feature id for the '<em><b>Actors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_LINK__ACTORS = 3;

	/**
	 * The number of structural features of the '<em>Chain Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_LINK_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.PolicyLeverImpl <em>Policy Lever</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.PolicyLeverImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getPolicyLever()
	 * @generated
	 */
	int POLICY_LEVER = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__ID = RESOURCE__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__STATUS = RESOURCE__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__LANGUAGE = RESOURCE__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__CREATED = RESOURCE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__MODIFIED = RESOURCE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__VERIFIED_ON = RESOURCE__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__REVIEW_MONTHS = RESOURCE__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__REVIEW_BY = RESOURCE__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__TO_VERIFY = RESOURCE__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__EXPIRES_ON = RESOURCE__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__QUALITY_SCORE = RESOURCE__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__TITLE = RESOURCE__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__SUMMARY = RESOURCE__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__DESCRIPTION = RESOURCE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__KEYWORDS = RESOURCE__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__FREE_KEYWORDS = RESOURCE__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__THEMES = RESOURCE__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__TERRITORIES = RESOURCE__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__ARCHIVED_REASON = RESOURCE__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__VERIFICATION_NOTE = RESOURCE__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__LINKS = RESOURCE__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__ATTACHMENTS = RESOURCE__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__SOURCES = RESOURCE__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__PROVENANCE = RESOURCE__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__TRANSLATIONS = RESOURCE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__RELATIONS = RESOURCE__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__COMMENTS = RESOURCE__COMMENTS;

	/**
	 * The feature id for the '<em><b>Publishers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__PUBLISHERS = RESOURCE__PUBLISHERS;

	/**
	 * The feature id for the '<em><b>Publics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__PUBLICS = RESOURCE__PUBLICS;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__STAGES = RESOURCE__STAGES;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__NEEDS = RESOURCE__NEEDS;

	/**
	 * The feature id for the '<em><b>Filieres</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__FILIERES = RESOURCE__FILIERES;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__ACTIVITIES = RESOURCE__ACTIVITIES;

	/**
	 * The feature id for the '<em><b>Families</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__FAMILIES = RESOURCE__FAMILIES;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__LICENCE = RESOURCE__LICENCE;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__COST = RESOURCE__COST;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__FIELD = RESOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER__ACTIONS = RESOURCE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Policy Lever</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LEVER_FEATURE_COUNT = RESOURCE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.PolicyActionImpl <em>Policy Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.PolicyActionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getPolicyAction()
	 * @generated
	 */
	int POLICY_ACTION = 41;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_ACTION__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_ACTION__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_ACTION__EXAMPLES = 2;

	/**
	 * The number of structural features of the '<em>Policy Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_ACTION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.StrategyElementImpl <em>Strategy Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.StrategyElementImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getStrategyElement()
	 * @generated
	 */
	int STRATEGY_ELEMENT = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__STATUS = ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__LANGUAGE = ENTRY__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__CREATED = ENTRY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__MODIFIED = ENTRY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__VERIFIED_ON = ENTRY__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__REVIEW_MONTHS = ENTRY__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__REVIEW_BY = ENTRY__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__TO_VERIFY = ENTRY__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__EXPIRES_ON = ENTRY__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__QUALITY_SCORE = ENTRY__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__SUMMARY = ENTRY__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__DESCRIPTION = ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__KEYWORDS = ENTRY__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__FREE_KEYWORDS = ENTRY__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__THEMES = ENTRY__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__TERRITORIES = ENTRY__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__ARCHIVED_REASON = ENTRY__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__VERIFICATION_NOTE = ENTRY__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__LINKS = ENTRY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__ATTACHMENTS = ENTRY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__SOURCES = ENTRY__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__PROVENANCE = ENTRY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__TRANSLATIONS = ENTRY__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__RELATIONS = ENTRY__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__PARENT = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__RANK = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT__NOTATION = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Strategy Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ELEMENT_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.StrategyImpl <em>Strategy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.StrategyImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getStrategy()
	 * @generated
	 */
	int STRATEGY = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__ID = STRATEGY_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__STATUS = STRATEGY_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__LANGUAGE = STRATEGY_ELEMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__CREATED = STRATEGY_ELEMENT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__MODIFIED = STRATEGY_ELEMENT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__VERIFIED_ON = STRATEGY_ELEMENT__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__REVIEW_MONTHS = STRATEGY_ELEMENT__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__REVIEW_BY = STRATEGY_ELEMENT__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__TO_VERIFY = STRATEGY_ELEMENT__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__EXPIRES_ON = STRATEGY_ELEMENT__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__QUALITY_SCORE = STRATEGY_ELEMENT__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__TITLE = STRATEGY_ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__SUMMARY = STRATEGY_ELEMENT__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__DESCRIPTION = STRATEGY_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__KEYWORDS = STRATEGY_ELEMENT__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__FREE_KEYWORDS = STRATEGY_ELEMENT__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__THEMES = STRATEGY_ELEMENT__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__TERRITORIES = STRATEGY_ELEMENT__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__ARCHIVED_REASON = STRATEGY_ELEMENT__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__VERIFICATION_NOTE = STRATEGY_ELEMENT__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__LINKS = STRATEGY_ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__ATTACHMENTS = STRATEGY_ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__SOURCES = STRATEGY_ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__PROVENANCE = STRATEGY_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__TRANSLATIONS = STRATEGY_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__RELATIONS = STRATEGY_ELEMENT__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__COMMENTS = STRATEGY_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__PARENT = STRATEGY_ELEMENT__PARENT;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__RANK = STRATEGY_ELEMENT__RANK;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__NOTATION = STRATEGY_ELEMENT__NOTATION;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__OWNER = STRATEGY_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__START = STRATEGY_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY__END = STRATEGY_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_FEATURE_COUNT = STRATEGY_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.StrategyPartImpl <em>Strategy Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.StrategyPartImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getStrategyPart()
	 * @generated
	 */
	int STRATEGY_PART = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__ID = STRATEGY_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__STATUS = STRATEGY_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__LANGUAGE = STRATEGY_ELEMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__CREATED = STRATEGY_ELEMENT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__MODIFIED = STRATEGY_ELEMENT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__VERIFIED_ON = STRATEGY_ELEMENT__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__REVIEW_MONTHS = STRATEGY_ELEMENT__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__REVIEW_BY = STRATEGY_ELEMENT__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__TO_VERIFY = STRATEGY_ELEMENT__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__EXPIRES_ON = STRATEGY_ELEMENT__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__QUALITY_SCORE = STRATEGY_ELEMENT__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__TITLE = STRATEGY_ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__SUMMARY = STRATEGY_ELEMENT__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__DESCRIPTION = STRATEGY_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__KEYWORDS = STRATEGY_ELEMENT__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__FREE_KEYWORDS = STRATEGY_ELEMENT__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__THEMES = STRATEGY_ELEMENT__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__TERRITORIES = STRATEGY_ELEMENT__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__ARCHIVED_REASON = STRATEGY_ELEMENT__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__VERIFICATION_NOTE = STRATEGY_ELEMENT__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__LINKS = STRATEGY_ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__ATTACHMENTS = STRATEGY_ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__SOURCES = STRATEGY_ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__PROVENANCE = STRATEGY_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__TRANSLATIONS = STRATEGY_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__RELATIONS = STRATEGY_ELEMENT__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__COMMENTS = STRATEGY_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__PARENT = STRATEGY_ELEMENT__PARENT;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__RANK = STRATEGY_ELEMENT__RANK;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__NOTATION = STRATEGY_ELEMENT__NOTATION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART__KIND = STRATEGY_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Strategy Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_PART_FEATURE_COUNT = STRATEGY_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.StrategyActionImpl <em>Strategy Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.StrategyActionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getStrategyAction()
	 * @generated
	 */
	int STRATEGY_ACTION = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__ID = STRATEGY_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__STATUS = STRATEGY_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__LANGUAGE = STRATEGY_ELEMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__CREATED = STRATEGY_ELEMENT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__MODIFIED = STRATEGY_ELEMENT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__VERIFIED_ON = STRATEGY_ELEMENT__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__REVIEW_MONTHS = STRATEGY_ELEMENT__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__REVIEW_BY = STRATEGY_ELEMENT__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__TO_VERIFY = STRATEGY_ELEMENT__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__EXPIRES_ON = STRATEGY_ELEMENT__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__QUALITY_SCORE = STRATEGY_ELEMENT__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__TITLE = STRATEGY_ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__SUMMARY = STRATEGY_ELEMENT__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__DESCRIPTION = STRATEGY_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__KEYWORDS = STRATEGY_ELEMENT__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__FREE_KEYWORDS = STRATEGY_ELEMENT__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__THEMES = STRATEGY_ELEMENT__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__TERRITORIES = STRATEGY_ELEMENT__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__ARCHIVED_REASON = STRATEGY_ELEMENT__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__VERIFICATION_NOTE = STRATEGY_ELEMENT__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__LINKS = STRATEGY_ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__ATTACHMENTS = STRATEGY_ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__SOURCES = STRATEGY_ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__PROVENANCE = STRATEGY_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__TRANSLATIONS = STRATEGY_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__RELATIONS = STRATEGY_ELEMENT__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__COMMENTS = STRATEGY_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__PARENT = STRATEGY_ELEMENT__PARENT;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__RANK = STRATEGY_ELEMENT__RANK;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__NOTATION = STRATEGY_ELEMENT__NOTATION;

	/**
	 * The feature id for the '<em><b>Means</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__MEANS = STRATEGY_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__DUE = STRATEGY_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Leads</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION__LEADS = STRATEGY_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Strategy Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_ACTION_FEATURE_COUNT = STRATEGY_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.IndicatorImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = STRATEGY_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__STATUS = STRATEGY_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LANGUAGE = STRATEGY_ELEMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CREATED = STRATEGY_ELEMENT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MODIFIED = STRATEGY_ELEMENT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__VERIFIED_ON = STRATEGY_ELEMENT__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__REVIEW_MONTHS = STRATEGY_ELEMENT__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__REVIEW_BY = STRATEGY_ELEMENT__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TO_VERIFY = STRATEGY_ELEMENT__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__EXPIRES_ON = STRATEGY_ELEMENT__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__QUALITY_SCORE = STRATEGY_ELEMENT__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TITLE = STRATEGY_ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SUMMARY = STRATEGY_ELEMENT__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DESCRIPTION = STRATEGY_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__KEYWORDS = STRATEGY_ELEMENT__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__FREE_KEYWORDS = STRATEGY_ELEMENT__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__THEMES = STRATEGY_ELEMENT__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TERRITORIES = STRATEGY_ELEMENT__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ARCHIVED_REASON = STRATEGY_ELEMENT__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__VERIFICATION_NOTE = STRATEGY_ELEMENT__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LINKS = STRATEGY_ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ATTACHMENTS = STRATEGY_ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SOURCES = STRATEGY_ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PROVENANCE = STRATEGY_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TRANSLATIONS = STRATEGY_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__RELATIONS = STRATEGY_ELEMENT__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__COMMENTS = STRATEGY_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PARENT = STRATEGY_ELEMENT__PARENT;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__RANK = STRATEGY_ELEMENT__RANK;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NOTATION = STRATEGY_ELEMENT__NOTATION;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MEASURE = STRATEGY_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BASELINE = STRATEGY_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TARGET = STRATEGY_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = STRATEGY_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.EvaluationImpl <em>Evaluation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.EvaluationImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getEvaluation()
	 * @generated
	 */
	int EVALUATION = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ID = STRATEGY_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__STATUS = STRATEGY_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__LANGUAGE = STRATEGY_ELEMENT__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__CREATED = STRATEGY_ELEMENT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__MODIFIED = STRATEGY_ELEMENT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__VERIFIED_ON = STRATEGY_ELEMENT__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__REVIEW_MONTHS = STRATEGY_ELEMENT__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__REVIEW_BY = STRATEGY_ELEMENT__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__TO_VERIFY = STRATEGY_ELEMENT__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__EXPIRES_ON = STRATEGY_ELEMENT__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__QUALITY_SCORE = STRATEGY_ELEMENT__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__TITLE = STRATEGY_ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SUMMARY = STRATEGY_ELEMENT__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__DESCRIPTION = STRATEGY_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__KEYWORDS = STRATEGY_ELEMENT__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__FREE_KEYWORDS = STRATEGY_ELEMENT__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__THEMES = STRATEGY_ELEMENT__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__TERRITORIES = STRATEGY_ELEMENT__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ARCHIVED_REASON = STRATEGY_ELEMENT__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__VERIFICATION_NOTE = STRATEGY_ELEMENT__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__LINKS = STRATEGY_ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ATTACHMENTS = STRATEGY_ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SOURCES = STRATEGY_ELEMENT__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PROVENANCE = STRATEGY_ELEMENT__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__TRANSLATIONS = STRATEGY_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__RELATIONS = STRATEGY_ELEMENT__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__COMMENTS = STRATEGY_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PARENT = STRATEGY_ELEMENT__PARENT;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__RANK = STRATEGY_ELEMENT__RANK;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__NOTATION = STRATEGY_ELEMENT__NOTATION;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ON = STRATEGY_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__FINDINGS = STRATEGY_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FEATURE_COUNT = STRATEGY_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.TerritoryImpl <em>Territory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.TerritoryImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getTerritory()
	 * @generated
	 */
	int TERRITORY = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__STATUS = ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__LANGUAGE = ENTRY__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__CREATED = ENTRY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__MODIFIED = ENTRY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__VERIFIED_ON = ENTRY__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__REVIEW_MONTHS = ENTRY__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__REVIEW_BY = ENTRY__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__TO_VERIFY = ENTRY__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__EXPIRES_ON = ENTRY__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__QUALITY_SCORE = ENTRY__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__SUMMARY = ENTRY__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__DESCRIPTION = ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__KEYWORDS = ENTRY__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__FREE_KEYWORDS = ENTRY__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__THEMES = ENTRY__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__TERRITORIES = ENTRY__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__ARCHIVED_REASON = ENTRY__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__VERIFICATION_NOTE = ENTRY__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__LINKS = ENTRY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__ATTACHMENTS = ENTRY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__SOURCES = ENTRY__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__PROVENANCE = ENTRY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__TRANSLATIONS = ENTRY__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__RELATIONS = ENTRY__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__KIND = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__CODE = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Vintage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__VINTAGE = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__POPULATION = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Parents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__PARENTS = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Members</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__MEMBERS = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Successor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__SUCCESSOR = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Postcodes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY__POSTCODES = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Territory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERRITORY_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ConceptSchemeImpl <em>Concept Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ConceptSchemeImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getConceptScheme()
	 * @generated
	 */
	int CONCEPT_SCHEME = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__STATUS = ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__LANGUAGE = ENTRY__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__CREATED = ENTRY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__MODIFIED = ENTRY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__VERIFIED_ON = ENTRY__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__REVIEW_MONTHS = ENTRY__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__REVIEW_BY = ENTRY__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__TO_VERIFY = ENTRY__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__EXPIRES_ON = ENTRY__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__QUALITY_SCORE = ENTRY__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__SUMMARY = ENTRY__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__DESCRIPTION = ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__KEYWORDS = ENTRY__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__FREE_KEYWORDS = ENTRY__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__THEMES = ENTRY__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__TERRITORIES = ENTRY__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__ARCHIVED_REASON = ENTRY__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__VERIFICATION_NOTE = ENTRY__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__LINKS = ENTRY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__ATTACHMENTS = ENTRY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__SOURCES = ENTRY__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__PROVENANCE = ENTRY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__TRANSLATIONS = ENTRY__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__RELATIONS = ENTRY__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Vintage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME__VINTAGE = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Concept Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_SCHEME_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ConceptImpl <em>Concept</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ConceptImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getConcept()
	 * @generated
	 */
	int CONCEPT = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__STATUS = ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__LANGUAGE = ENTRY__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__CREATED = ENTRY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__MODIFIED = ENTRY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__VERIFIED_ON = ENTRY__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__REVIEW_MONTHS = ENTRY__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__REVIEW_BY = ENTRY__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__TO_VERIFY = ENTRY__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__EXPIRES_ON = ENTRY__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__QUALITY_SCORE = ENTRY__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__SUMMARY = ENTRY__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__DESCRIPTION = ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__KEYWORDS = ENTRY__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__FREE_KEYWORDS = ENTRY__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__THEMES = ENTRY__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__TERRITORIES = ENTRY__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__ARCHIVED_REASON = ENTRY__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__VERIFICATION_NOTE = ENTRY__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__LINKS = ENTRY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__ATTACHMENTS = ENTRY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__SOURCES = ENTRY__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__PROVENANCE = ENTRY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__TRANSLATIONS = ENTRY__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__RELATIONS = ENTRY__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__SCHEME = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__NOTATION = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Alt Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__ALT_LABELS = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hidden Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__HIDDEN_LABELS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scope Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__SCOPE_NOTE = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Broader</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__BROADER = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Related</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__RELATED = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Exact Matches</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__EXACT_MATCHES = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Concept</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ObservationImpl <em>Observation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ObservationImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getObservation()
	 * @generated
	 */
	int OBSERVATION = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__STATUS = ENTRY__STATUS;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__LANGUAGE = ENTRY__LANGUAGE;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__CREATED = ENTRY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__MODIFIED = ENTRY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__VERIFIED_ON = ENTRY__VERIFIED_ON;

	/**
	 * The feature id for the '<em><b>Review Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__REVIEW_MONTHS = ENTRY__REVIEW_MONTHS;

	/**
	 * The feature id for the '<em><b>Review By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__REVIEW_BY = ENTRY__REVIEW_BY;

	/**
	 * The feature id for the '<em><b>To Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__TO_VERIFY = ENTRY__TO_VERIFY;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__EXPIRES_ON = ENTRY__EXPIRES_ON;

	/**
	 * The feature id for the '<em><b>Quality Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__QUALITY_SCORE = ENTRY__QUALITY_SCORE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__SUMMARY = ENTRY__SUMMARY;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__DESCRIPTION = ENTRY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__KEYWORDS = ENTRY__KEYWORDS;

	/**
	 * The feature id for the '<em><b>Free Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__FREE_KEYWORDS = ENTRY__FREE_KEYWORDS;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__THEMES = ENTRY__THEMES;

	/**
	 * The feature id for the '<em><b>Territories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__TERRITORIES = ENTRY__TERRITORIES;

	/**
	 * The feature id for the '<em><b>Archived Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ARCHIVED_REASON = ENTRY__ARCHIVED_REASON;

	/**
	 * The feature id for the '<em><b>Verification Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__VERIFICATION_NOTE = ENTRY__VERIFICATION_NOTE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__LINKS = ENTRY__LINKS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ATTACHMENTS = ENTRY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__SOURCES = ENTRY__SOURCES;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__PROVENANCE = ENTRY__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__TRANSLATIONS = ENTRY__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__RELATIONS = ENTRY__RELATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__MEASURE = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__AREA = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__VALUE = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Approximate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__APPROXIMATE = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__UNIT = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__PERIOD = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__DIMENSIONS = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.DimensionImpl <em>Dimension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.DimensionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getDimension()
	 * @generated
	 */
	int DIMENSION = 52;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__DIMENSION = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.LinkImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getLink()
	 * @generated
	 */
	int LINK = 53;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__URL = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ROLE = 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__STATE = 2;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__CHECKED_ON = 3;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__LANGUAGE = 4;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__LABEL = 5;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.AttachmentImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 54;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__PATH = 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__MEDIA_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__LICENCE = 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__TITLE = 3;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.CitationImpl <em>Citation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.CitationImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getCitation()
	 * @generated
	 */
	int CITATION = 55;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__ENTRY = 0;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__URL = 1;

	/**
	 * The feature id for the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__LOCATOR = 2;

	/**
	 * The feature id for the '<em><b>Consulted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__CONSULTED_ON = 3;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__FIELDS = 4;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__LABEL = 5;

	/**
	 * The number of structural features of the '<em>Citation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ProvenanceImpl <em>Provenance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ProvenanceImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 56;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__SOURCE_ID = 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__URL = 2;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__LICENCE = 3;

	/**
	 * The feature id for the '<em><b>Retrieved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__RETRIEVED_ON = 4;

	/**
	 * The feature id for the '<em><b>Protected Fields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__PROTECTED_FIELDS = 5;

	/**
	 * The feature id for the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__RAW = 6;

	/**
	 * The number of structural features of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.TranslationImpl <em>Translation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.TranslationImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getTranslation()
	 * @generated
	 */
	int TRANSLATION = 57;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__LANGUAGE = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__SUMMARY = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__DESCRIPTION = 3;

	/**
	 * The feature id for the '<em><b>Alt Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__ALT_LABELS = 4;

	/**
	 * The number of structural features of the '<em>Translation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.RelationImpl <em>Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.RelationImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 58;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__TARGET = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__NOTE = 2;

	/**
	 * The number of structural features of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.CommentImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getComment()
	 * @generated
	 */
	int COMMENT = 59;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ON = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__TEXT = 2;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.CollectionDescriptorImpl <em>Collection Descriptor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.CollectionDescriptorImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getCollectionDescriptor()
	 * @generated
	 */
	int COLLECTION_DESCRIPTOR = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__ID = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__LANGUAGE = 2;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__LICENCE = 3;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__PUBLISHED = 4;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__RANK = 5;

	/**
	 * The feature id for the '<em><b>Four Eyes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__FOUR_EYES = 6;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__TITLE = 7;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__PUBLISHER = 8;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__DESCRIPTION = 9;

	/**
	 * The feature id for the '<em><b>Homepage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__HOMEPAGE = 10;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR__TRANSLATIONS = 11;

	/**
	 * The number of structural features of the '<em>Collection Descriptor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_DESCRIPTOR_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.EntrySetImpl <em>Entry Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.EntrySetImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getEntrySet()
	 * @generated
	 */
	int ENTRY_SET = 61;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_SET__SCHEME = 0;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_SET__ENTRIES = 1;

	/**
	 * The number of structural features of the '<em>Entry Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_SET_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.OverlayImpl <em>Overlay</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.OverlayImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getOverlay()
	 * @generated
	 */
	int OVERLAY = 62;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY__TARGET = 0;

	/**
	 * The feature id for the '<em><b>Base Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY__BASE_VERSION = 1;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY__MODIFIED = 2;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY__FIELDS = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY__REASON = 4;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY__VALUES = 5;

	/**
	 * The number of structural features of the '<em>Overlay</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERLAY_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ProjectFileImpl <em>Project File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ProjectFileImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getProjectFile()
	 * @generated
	 */
	int PROJECT_FILE = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FILE__ID = 0;

	/**
	 * The feature id for the '<em><b>Pseudonym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FILE__PSEUDONYM = 1;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FILE__CREATED = 2;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FILE__MODIFIED = 3;

	/**
	 * The feature id for the '<em><b>Archived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FILE__ARCHIVED = 4;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FILE__PROFILE = 5;

	/**
	 * The feature id for the '<em><b>Selections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FILE__SELECTIONS = 6;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FILE__NOTES = 7;

	/**
	 * The number of structural features of the '<em>Project File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FILE_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ProfileImpl <em>Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ProfileImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getProfile()
	 * @generated
	 */
	int PROFILE = 64;

	/**
	 * The feature id for the '<em><b>Not Yet Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__NOT_YET_CREATED = 0;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__CREATED_ON = 1;

	/**
	 * The feature id for the '<em><b>Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__STAFF = 2;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__BUDGET = 3;

	/**
	 * The feature id for the '<em><b>Amount Sought</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__AMOUNT_SOUGHT = 4;

	/**
	 * The feature id for the '<em><b>Own Funds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__OWN_FUNDS = 5;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__FAMILY = 6;

	/**
	 * The feature id for the '<em><b>Legal Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__LEGAL_FORM = 7;

	/**
	 * The feature id for the '<em><b>Considered Forms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__CONSIDERED_FORMS = 8;

	/**
	 * The feature id for the '<em><b>Territory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__TERRITORY = 9;

	/**
	 * The feature id for the '<em><b>Filieres</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__FILIERES = 10;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__ACTIVITIES = 11;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__STAGE = 12;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__APPROVALS = 13;

	/**
	 * The feature id for the '<em><b>Publics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__PUBLICS = 14;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__NEEDS = 15;

	/**
	 * The feature id for the '<em><b>Need Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__NEED_TEXT = 16;

	/**
	 * The feature id for the '<em><b>Expenses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__EXPENSES = 17;

	/**
	 * The feature id for the '<em><b>State Aids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__STATE_AIDS = 18;

	/**
	 * The feature id for the '<em><b>Known Empty</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__KNOWN_EMPTY = 19;

	/**
	 * The number of structural features of the '<em>Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_FEATURE_COUNT = 20;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.PlannedExpenseImpl <em>Planned Expense</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.PlannedExpenseImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getPlannedExpense()
	 * @generated
	 */
	int PLANNED_EXPENSE = 65;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_EXPENSE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_EXPENSE__AMOUNT = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_EXPENSE__NOTE = 2;

	/**
	 * The number of structural features of the '<em>Planned Expense</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_EXPENSE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.ReceivedAidImpl <em>Received Aid</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.ReceivedAidImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getReceivedAid()
	 * @generated
	 */
	int RECEIVED_AID = 66;

	/**
	 * The feature id for the '<em><b>Regime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_AID__REGIME = 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_AID__AMOUNT = 1;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_AID__ON = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_AID__NOTE = 3;

	/**
	 * The number of structural features of the '<em>Received Aid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_AID_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.SelectionImpl <em>Selection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.SelectionImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getSelection()
	 * @generated
	 */
	int SELECTION = 67;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__ENTRY = 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__STATE = 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__SINCE = 2;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__AMOUNT = 3;

	/**
	 * The feature id for the '<em><b>Remind Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__REMIND_DAYS = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__NOTE = 5;

	/**
	 * The feature id for the '<em><b>In Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__IN_NOTE = 6;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__COMMENT = 7;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__HISTORY = 8;

	/**
	 * The number of structural features of the '<em>Selection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.maillage.model.impl.SelectionStepImpl <em>Selection Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.impl.SelectionStepImpl
	 * @see org.maillage.model.impl.MaillagePackageImpl#getSelectionStep()
	 * @generated
	 */
	int SELECTION_STEP = 68;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION_STEP__ON = 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION_STEP__STATE = 1;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION_STEP__AMOUNT = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION_STEP__NOTE = 3;

	/**
	 * The number of structural features of the '<em>Selection Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION_STEP_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.maillage.model.EntryStatus <em>Entry Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.EntryStatus
	 * @see org.maillage.model.impl.MaillagePackageImpl#getEntryStatus()
	 * @generated
	 */
	int ENTRY_STATUS = 69;

	/**
	 * The meta object id for the '{@link org.maillage.model.GuideKind <em>Guide Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.GuideKind
	 * @see org.maillage.model.impl.MaillagePackageImpl#getGuideKind()
	 * @generated
	 */
	int GUIDE_KIND = 70;

	/**
	 * The meta object id for the '{@link org.maillage.model.TrainingMode <em>Training Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.TrainingMode
	 * @see org.maillage.model.impl.MaillagePackageImpl#getTrainingMode()
	 * @generated
	 */
	int TRAINING_MODE = 71;

	/**
	 * The meta object id for the '{@link org.maillage.model.Openness <em>Openness</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.Openness
	 * @see org.maillage.model.impl.MaillagePackageImpl#getOpenness()
	 * @generated
	 */
	int OPENNESS = 72;

	/**
	 * The meta object id for the '{@link org.maillage.model.Recurrence <em>Recurrence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.Recurrence
	 * @see org.maillage.model.impl.MaillagePackageImpl#getRecurrence()
	 * @generated
	 */
	int RECURRENCE = 73;

	/**
	 * The meta object id for the '{@link org.maillage.model.AidRegime <em>Aid Regime</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.AidRegime
	 * @see org.maillage.model.impl.MaillagePackageImpl#getAidRegime()
	 * @generated
	 */
	int AID_REGIME = 74;

	/**
	 * The meta object id for the '{@link org.maillage.model.Operator <em>Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.Operator
	 * @see org.maillage.model.impl.MaillagePackageImpl#getOperator()
	 * @generated
	 */
	int OPERATOR = 75;

	/**
	 * The meta object id for the '{@link org.maillage.model.Tristate <em>Tristate</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.Tristate
	 * @see org.maillage.model.impl.MaillagePackageImpl#getTristate()
	 * @generated
	 */
	int TRISTATE = 76;

	/**
	 * The meta object id for the '{@link org.maillage.model.StructureRole <em>Structure Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.StructureRole
	 * @see org.maillage.model.impl.MaillagePackageImpl#getStructureRole()
	 * @generated
	 */
	int STRUCTURE_ROLE = 77;

	/**
	 * The meta object id for the '{@link org.maillage.model.EvidenceKind <em>Evidence Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.EvidenceKind
	 * @see org.maillage.model.impl.MaillagePackageImpl#getEvidenceKind()
	 * @generated
	 */
	int EVIDENCE_KIND = 78;

	/**
	 * The meta object id for the '{@link org.maillage.model.StrategyPartKind <em>Strategy Part Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.StrategyPartKind
	 * @see org.maillage.model.impl.MaillagePackageImpl#getStrategyPartKind()
	 * @generated
	 */
	int STRATEGY_PART_KIND = 79;

	/**
	 * The meta object id for the '{@link org.maillage.model.TerritoryKind <em>Territory Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.TerritoryKind
	 * @see org.maillage.model.impl.MaillagePackageImpl#getTerritoryKind()
	 * @generated
	 */
	int TERRITORY_KIND = 80;

	/**
	 * The meta object id for the '{@link org.maillage.model.LinkRole <em>Link Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.LinkRole
	 * @see org.maillage.model.impl.MaillagePackageImpl#getLinkRole()
	 * @generated
	 */
	int LINK_ROLE = 81;

	/**
	 * The meta object id for the '{@link org.maillage.model.LinkState <em>Link State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.LinkState
	 * @see org.maillage.model.impl.MaillagePackageImpl#getLinkState()
	 * @generated
	 */
	int LINK_STATE = 82;

	/**
	 * The meta object id for the '{@link org.maillage.model.RelationKind <em>Relation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.RelationKind
	 * @see org.maillage.model.impl.MaillagePackageImpl#getRelationKind()
	 * @generated
	 */
	int RELATION_KIND = 83;

	/**
	 * The meta object id for the '{@link org.maillage.model.SelectionState <em>Selection State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.maillage.model.SelectionState
	 * @see org.maillage.model.impl.MaillagePackageImpl#getSelectionState()
	 * @generated
	 */
	int SELECTION_STATE = 84;

	/**
	 * The meta object id for the '<em>Entry Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.maillage.model.impl.MaillagePackageImpl#getEntryId()
	 * @generated
	 */
	int ENTRY_ID = 85;

	/**
	 * The meta object id for the '<em>Entry Ref</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.maillage.model.impl.MaillagePackageImpl#getEntryRef()
	 * @generated
	 */
	int ENTRY_REF = 86;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.maillage.model.impl.MaillagePackageImpl#getDate()
	 * @generated
	 */
	int DATE = 87;

	/**
	 * The meta object id for the '<em>Year Or Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.maillage.model.impl.MaillagePackageImpl#getYearOrDate()
	 * @generated
	 */
	int YEAR_OR_DATE = 88;


	/**
	 * Returns the meta object for class '{@link org.maillage.model.Entry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entry</em>'.
	 * @see org.maillage.model.Entry
	 * @generated
	 */
	EClass getEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.maillage.model.Entry#getId()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.maillage.model.Entry#getStatus()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.maillage.model.Entry#getLanguage()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.maillage.model.Entry#getCreated()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.maillage.model.Entry#getModified()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getVerifiedOn <em>Verified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified On</em>'.
	 * @see org.maillage.model.Entry#getVerifiedOn()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_VerifiedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getReviewMonths <em>Review Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Months</em>'.
	 * @see org.maillage.model.Entry#getReviewMonths()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_ReviewMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getReviewBy <em>Review By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review By</em>'.
	 * @see org.maillage.model.Entry#getReviewBy()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_ReviewBy();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#isToVerify <em>To Verify</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Verify</em>'.
	 * @see org.maillage.model.Entry#isToVerify()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_ToVerify();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getExpiresOn <em>Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires On</em>'.
	 * @see org.maillage.model.Entry#getExpiresOn()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_ExpiresOn();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getQualityScore <em>Quality Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quality Score</em>'.
	 * @see org.maillage.model.Entry#getQualityScore()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_QualityScore();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.maillage.model.Entry#getTitle()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.maillage.model.Entry#getSummary()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.maillage.model.Entry#getDescription()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Entry#getKeywords <em>Keywords</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Keywords</em>'.
	 * @see org.maillage.model.Entry#getKeywords()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Keywords();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Entry#getFreeKeywords <em>Free Keywords</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Free Keywords</em>'.
	 * @see org.maillage.model.Entry#getFreeKeywords()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_FreeKeywords();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Entry#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Themes</em>'.
	 * @see org.maillage.model.Entry#getThemes()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Themes();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Entry#getTerritories <em>Territories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Territories</em>'.
	 * @see org.maillage.model.Entry#getTerritories()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Territories();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getArchivedReason <em>Archived Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archived Reason</em>'.
	 * @see org.maillage.model.Entry#getArchivedReason()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_ArchivedReason();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Entry#getVerificationNote <em>Verification Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification Note</em>'.
	 * @see org.maillage.model.Entry#getVerificationNote()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_VerificationNote();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Entry#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.maillage.model.Entry#getLinks()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Links();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Entry#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.maillage.model.Entry#getAttachments()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Attachments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Entry#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.maillage.model.Entry#getSources()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Sources();

	/**
	 * Returns the meta object for the containment reference '{@link org.maillage.model.Entry#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Provenance</em>'.
	 * @see org.maillage.model.Entry#getProvenance()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Provenance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Entry#getTranslations <em>Translations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Translations</em>'.
	 * @see org.maillage.model.Entry#getTranslations()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Translations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Entry#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see org.maillage.model.Entry#getRelations()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Relations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Entry#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.maillage.model.Entry#getComments()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Comments();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Resource <em>Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resource</em>'.
	 * @see org.maillage.model.Resource
	 * @generated
	 */
	EClass getResource();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Resource#getPublishers <em>Publishers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Publishers</em>'.
	 * @see org.maillage.model.Resource#getPublishers()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Publishers();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Resource#getPublics <em>Publics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Publics</em>'.
	 * @see org.maillage.model.Resource#getPublics()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Publics();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Resource#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Stages</em>'.
	 * @see org.maillage.model.Resource#getStages()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Stages();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Resource#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Needs</em>'.
	 * @see org.maillage.model.Resource#getNeeds()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Needs();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Resource#getFilieres <em>Filieres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Filieres</em>'.
	 * @see org.maillage.model.Resource#getFilieres()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Filieres();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Resource#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Activities</em>'.
	 * @see org.maillage.model.Resource#getActivities()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Activities();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Resource#getFamilies <em>Families</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Families</em>'.
	 * @see org.maillage.model.Resource#getFamilies()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Families();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Resource#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.maillage.model.Resource#getLicence()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Resource#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.maillage.model.Resource#getCost()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Cost();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Tool <em>Tool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tool</em>'.
	 * @see org.maillage.model.Tool
	 * @generated
	 */
	EClass getTool();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Tool#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.maillage.model.Tool#getKind()
	 * @see #getTool()
	 * @generated
	 */
	EAttribute getTool_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Tool#getUsage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Usage</em>'.
	 * @see org.maillage.model.Tool#getUsage()
	 * @see #getTool()
	 * @generated
	 */
	EAttribute getTool_Usage();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Guide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide</em>'.
	 * @see org.maillage.model.Guide
	 * @generated
	 */
	EClass getGuide();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Guide#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.maillage.model.Guide#getKind()
	 * @see #getGuide()
	 * @generated
	 */
	EAttribute getGuide_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Guide#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Authors</em>'.
	 * @see org.maillage.model.Guide#getAuthors()
	 * @see #getGuide()
	 * @generated
	 */
	EAttribute getGuide_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Guide#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.maillage.model.Guide#getPublished()
	 * @see #getGuide()
	 * @generated
	 */
	EAttribute getGuide_Published();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Guide#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.maillage.model.Guide#getPages()
	 * @see #getGuide()
	 * @generated
	 */
	EAttribute getGuide_Pages();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.GoodPractice <em>Good Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Good Practice</em>'.
	 * @see org.maillage.model.GoodPractice
	 * @generated
	 */
	EClass getGoodPractice();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.GoodPractice#getStructures <em>Structures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Structures</em>'.
	 * @see org.maillage.model.GoodPractice#getStructures()
	 * @see #getGoodPractice()
	 * @generated
	 */
	EAttribute getGoodPractice_Structures();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.GoodPractice#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.maillage.model.GoodPractice#getContext()
	 * @see #getGoodPractice()
	 * @generated
	 */
	EAttribute getGoodPractice_Context();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.GoodPractice#getPractice <em>Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Practice</em>'.
	 * @see org.maillage.model.GoodPractice#getPractice()
	 * @see #getGoodPractice()
	 * @generated
	 */
	EAttribute getGoodPractice_Practice();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.GoodPractice#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.maillage.model.GoodPractice#getResult()
	 * @see #getGoodPractice()
	 * @generated
	 */
	EAttribute getGoodPractice_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.GoodPractice#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see org.maillage.model.GoodPractice#getConditions()
	 * @see #getGoodPractice()
	 * @generated
	 */
	EAttribute getGoodPractice_Conditions();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Training <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Training</em>'.
	 * @see org.maillage.model.Training
	 * @generated
	 */
	EClass getTraining();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Training#getPrerequisites <em>Prerequisites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prerequisites</em>'.
	 * @see org.maillage.model.Training#getPrerequisites()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Prerequisites();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Training#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Objectives</em>'.
	 * @see org.maillage.model.Training#getObjectives()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Objectives();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Training#getDurationHours <em>Duration Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Hours</em>'.
	 * @see org.maillage.model.Training#getDurationHours()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_DurationHours();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Training#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.maillage.model.Training#getDuration()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Training#getPrice <em>Price</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price</em>'.
	 * @see org.maillage.model.Training#getPrice()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Price();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Training#getFunding <em>Funding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Funding</em>'.
	 * @see org.maillage.model.Training#getFunding()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Funding();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Training#getCertification <em>Certification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certification</em>'.
	 * @see org.maillage.model.Training#getCertification()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Certification();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Training#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.maillage.model.Training#getMode()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Mode();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Training#getProviders <em>Providers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Providers</em>'.
	 * @see org.maillage.model.Training#getProviders()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Providers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Training#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sessions</em>'.
	 * @see org.maillage.model.Training#getSessions()
	 * @see #getTraining()
	 * @generated
	 */
	EReference getTraining_Sessions();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.TrainingSession <em>Training Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Training Session</em>'.
	 * @see org.maillage.model.TrainingSession
	 * @generated
	 */
	EClass getTrainingSession();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.TrainingSession#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.maillage.model.TrainingSession#getStart()
	 * @see #getTrainingSession()
	 * @generated
	 */
	EAttribute getTrainingSession_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.TrainingSession#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.maillage.model.TrainingSession#getEnd()
	 * @see #getTrainingSession()
	 * @generated
	 */
	EAttribute getTrainingSession_End();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.TrainingSession#getSeats <em>Seats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seats</em>'.
	 * @see org.maillage.model.TrainingSession#getSeats()
	 * @see #getTrainingSession()
	 * @generated
	 */
	EAttribute getTrainingSession_Seats();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.TrainingSession#getSeatsLeft <em>Seats Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seats Left</em>'.
	 * @see org.maillage.model.TrainingSession#getSeatsLeft()
	 * @see #getTrainingSession()
	 * @generated
	 */
	EAttribute getTrainingSession_SeatsLeft();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.TrainingSession#getTerritory <em>Territory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Territory</em>'.
	 * @see org.maillage.model.TrainingSession#getTerritory()
	 * @see #getTrainingSession()
	 * @generated
	 */
	EAttribute getTrainingSession_Territory();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.TrainingSession#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.maillage.model.TrainingSession#getUrl()
	 * @see #getTrainingSession()
	 * @generated
	 */
	EAttribute getTrainingSession_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.TrainingSession#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.maillage.model.TrainingSession#getNote()
	 * @see #getTrainingSession()
	 * @generated
	 */
	EAttribute getTrainingSession_Note();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.SupportScheme <em>Support Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Support Scheme</em>'.
	 * @see org.maillage.model.SupportScheme
	 * @generated
	 */
	EClass getSupportScheme();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.SupportScheme#getNatures <em>Natures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Natures</em>'.
	 * @see org.maillage.model.SupportScheme#getNatures()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EAttribute getSupportScheme_Natures();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.SupportScheme#getFunders <em>Funders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Funders</em>'.
	 * @see org.maillage.model.SupportScheme#getFunders()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EAttribute getSupportScheme_Funders();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.SupportScheme#getInstructors <em>Instructors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Instructors</em>'.
	 * @see org.maillage.model.SupportScheme#getInstructors()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EAttribute getSupportScheme_Instructors();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.SupportScheme#getOperators <em>Operators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Operators</em>'.
	 * @see org.maillage.model.SupportScheme#getOperators()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EAttribute getSupportScheme_Operators();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.SupportScheme#getEligibilityTerritories <em>Eligibility Territories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Eligibility Territories</em>'.
	 * @see org.maillage.model.SupportScheme#getEligibilityTerritories()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EAttribute getSupportScheme_EligibilityTerritories();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.SupportScheme#getGeneric <em>Generic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generic</em>'.
	 * @see org.maillage.model.SupportScheme#getGeneric()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EAttribute getSupportScheme_Generic();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.SupportScheme#getOpenness <em>Openness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Openness</em>'.
	 * @see org.maillage.model.SupportScheme#getOpenness()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EAttribute getSupportScheme_Openness();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.SupportScheme#getCalls <em>Calls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Calls</em>'.
	 * @see org.maillage.model.SupportScheme#getCalls()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EReference getSupportScheme_Calls();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.SupportScheme#getAmounts <em>Amounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Amounts</em>'.
	 * @see org.maillage.model.SupportScheme#getAmounts()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EReference getSupportScheme_Amounts();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.SupportScheme#getExpenses <em>Expenses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Expenses</em>'.
	 * @see org.maillage.model.SupportScheme#getExpenses()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EAttribute getSupportScheme_Expenses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.SupportScheme#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.maillage.model.SupportScheme#getSteps()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EReference getSupportScheme_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.SupportScheme#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.maillage.model.SupportScheme#getDocuments()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EReference getSupportScheme_Documents();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.SupportScheme#getContactChannel <em>Contact Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact Channel</em>'.
	 * @see org.maillage.model.SupportScheme#getContactChannel()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EAttribute getSupportScheme_ContactChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.SupportScheme#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see org.maillage.model.SupportScheme#getLegalBasis()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EAttribute getSupportScheme_LegalBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.SupportScheme#getAidRegime <em>Aid Regime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aid Regime</em>'.
	 * @see org.maillage.model.SupportScheme#getAidRegime()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EAttribute getSupportScheme_AidRegime();

	/**
	 * Returns the meta object for the containment reference '{@link org.maillage.model.SupportScheme#getCumulation <em>Cumulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cumulation</em>'.
	 * @see org.maillage.model.SupportScheme#getCumulation()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EReference getSupportScheme_Cumulation();

	/**
	 * Returns the meta object for the containment reference '{@link org.maillage.model.SupportScheme#getEligibility <em>Eligibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Eligibility</em>'.
	 * @see org.maillage.model.SupportScheme#getEligibility()
	 * @see #getSupportScheme()
	 * @generated
	 */
	EReference getSupportScheme_Eligibility();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Call <em>Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Call</em>'.
	 * @see org.maillage.model.Call
	 * @generated
	 */
	EClass getCall();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Call#getOpens <em>Opens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opens</em>'.
	 * @see org.maillage.model.Call#getOpens()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Opens();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Call#getPreDeposit <em>Pre Deposit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pre Deposit</em>'.
	 * @see org.maillage.model.Call#getPreDeposit()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_PreDeposit();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Call#getDeadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline</em>'.
	 * @see org.maillage.model.Call#getDeadline()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Deadline();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Call#getRecurrence <em>Recurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recurrence</em>'.
	 * @see org.maillage.model.Call#getRecurrence()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Recurrence();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Call#isClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see org.maillage.model.Call#isClosed()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Closed();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Call#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.maillage.model.Call#getTitle()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Call#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.maillage.model.Call#getUrl()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Call#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.maillage.model.Call#getNote()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Note();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Amount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amount</em>'.
	 * @see org.maillage.model.Amount
	 * @generated
	 */
	EClass getAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Amount#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.maillage.model.Amount#getMin()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Amount#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.maillage.model.Amount#getMax()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Amount#getRateMin <em>Rate Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate Min</em>'.
	 * @see org.maillage.model.Amount#getRateMin()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_RateMin();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Amount#getRateMax <em>Rate Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate Max</em>'.
	 * @see org.maillage.model.Amount#getRateMax()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_RateMax();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Amount#getCeiling <em>Ceiling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ceiling</em>'.
	 * @see org.maillage.model.Amount#getCeiling()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Ceiling();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Amount#getOwnShare <em>Own Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own Share</em>'.
	 * @see org.maillage.model.Amount#getOwnShare()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_OwnShare();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Amount#getDurationMonths <em>Duration Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Months</em>'.
	 * @see org.maillage.model.Amount#getDurationMonths()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_DurationMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Amount#isPerYear <em>Per Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per Year</em>'.
	 * @see org.maillage.model.Amount#isPerYear()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_PerYear();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Amount#getPer <em>Per</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per</em>'.
	 * @see org.maillage.model.Amount#getPer()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Per();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Amount#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.maillage.model.Amount#getComment()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Comment();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.maillage.model.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Step#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.maillage.model.Step#getTitle()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Step#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.maillage.model.Step#getText()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Step#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.maillage.model.Step#getUrl()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Url();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.RequiredDocument <em>Required Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Required Document</em>'.
	 * @see org.maillage.model.RequiredDocument
	 * @generated
	 */
	EClass getRequiredDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.RequiredDocument#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.maillage.model.RequiredDocument#getTitle()
	 * @see #getRequiredDocument()
	 * @generated
	 */
	EAttribute getRequiredDocument_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.RequiredDocument#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.maillage.model.RequiredDocument#isOptional()
	 * @see #getRequiredDocument()
	 * @generated
	 */
	EAttribute getRequiredDocument_Optional();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.RequiredDocument#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.maillage.model.RequiredDocument#getModel()
	 * @see #getRequiredDocument()
	 * @generated
	 */
	EAttribute getRequiredDocument_Model();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Cumulation <em>Cumulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cumulation</em>'.
	 * @see org.maillage.model.Cumulation
	 * @generated
	 */
	EClass getCumulation();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Cumulation#getWith <em>With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>With</em>'.
	 * @see org.maillage.model.Cumulation#getWith()
	 * @see #getCumulation()
	 * @generated
	 */
	EAttribute getCumulation_With();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Cumulation#getExcept <em>Except</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Except</em>'.
	 * @see org.maillage.model.Cumulation#getExcept()
	 * @see #getCumulation()
	 * @generated
	 */
	EAttribute getCumulation_Except();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Cumulation#getPublicFundingCeiling <em>Public Funding Ceiling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Funding Ceiling</em>'.
	 * @see org.maillage.model.Cumulation#getPublicFundingCeiling()
	 * @see #getCumulation()
	 * @generated
	 */
	EAttribute getCumulation_PublicFundingCeiling();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Cumulation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.maillage.model.Cumulation#getText()
	 * @see #getCumulation()
	 * @generated
	 */
	EAttribute getCumulation_Text();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Eligibility <em>Eligibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Eligibility</em>'.
	 * @see org.maillage.model.Eligibility
	 * @generated
	 */
	EClass getEligibility();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Eligibility#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.maillage.model.Eligibility#getText()
	 * @see #getEligibility()
	 * @generated
	 */
	EAttribute getEligibility_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Eligibility#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.maillage.model.Eligibility#getCriteria()
	 * @see #getEligibility()
	 * @generated
	 */
	EReference getEligibility_Criteria();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Criterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion</em>'.
	 * @see org.maillage.model.Criterion
	 * @generated
	 */
	EClass getCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Criterion#getSentence <em>Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sentence</em>'.
	 * @see org.maillage.model.Criterion#getSentence()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Sentence();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Criterion#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.maillage.model.Criterion#getNote()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Note();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.CriterionGroup <em>Criterion Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion Group</em>'.
	 * @see org.maillage.model.CriterionGroup
	 * @generated
	 */
	EClass getCriterionGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CriterionGroup#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.maillage.model.CriterionGroup#getOperator()
	 * @see #getCriterionGroup()
	 * @generated
	 */
	EAttribute getCriterionGroup_Operator();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.CriterionGroup#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.maillage.model.CriterionGroup#getCriteria()
	 * @see #getCriterionGroup()
	 * @generated
	 */
	EReference getCriterionGroup_Criteria();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.FamilyCriterion <em>Family Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Family Criterion</em>'.
	 * @see org.maillage.model.FamilyCriterion
	 * @generated
	 */
	EClass getFamilyCriterion();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.FamilyCriterion#getFamilies <em>Families</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Families</em>'.
	 * @see org.maillage.model.FamilyCriterion#getFamilies()
	 * @see #getFamilyCriterion()
	 * @generated
	 */
	EAttribute getFamilyCriterion_Families();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.LegalFormCriterion <em>Legal Form Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Legal Form Criterion</em>'.
	 * @see org.maillage.model.LegalFormCriterion
	 * @generated
	 */
	EClass getLegalFormCriterion();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.LegalFormCriterion#getLegalForms <em>Legal Forms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Legal Forms</em>'.
	 * @see org.maillage.model.LegalFormCriterion#getLegalForms()
	 * @see #getLegalFormCriterion()
	 * @generated
	 */
	EAttribute getLegalFormCriterion_LegalForms();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.ApprovalCriterion <em>Approval Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval Criterion</em>'.
	 * @see org.maillage.model.ApprovalCriterion
	 * @generated
	 */
	EClass getApprovalCriterion();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.ApprovalCriterion#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Approvals</em>'.
	 * @see org.maillage.model.ApprovalCriterion#getApprovals()
	 * @see #getApprovalCriterion()
	 * @generated
	 */
	EAttribute getApprovalCriterion_Approvals();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.TerritoryCriterion <em>Territory Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Territory Criterion</em>'.
	 * @see org.maillage.model.TerritoryCriterion
	 * @generated
	 */
	EClass getTerritoryCriterion();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.TerritoryCriterion#getTerritories <em>Territories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Territories</em>'.
	 * @see org.maillage.model.TerritoryCriterion#getTerritories()
	 * @see #getTerritoryCriterion()
	 * @generated
	 */
	EAttribute getTerritoryCriterion_Territories();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.ActivityCriterion <em>Activity Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity Criterion</em>'.
	 * @see org.maillage.model.ActivityCriterion
	 * @generated
	 */
	EClass getActivityCriterion();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.ActivityCriterion#getFilieres <em>Filieres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Filieres</em>'.
	 * @see org.maillage.model.ActivityCriterion#getFilieres()
	 * @see #getActivityCriterion()
	 * @generated
	 */
	EAttribute getActivityCriterion_Filieres();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.ActivityCriterion#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Activities</em>'.
	 * @see org.maillage.model.ActivityCriterion#getActivities()
	 * @see #getActivityCriterion()
	 * @generated
	 */
	EAttribute getActivityCriterion_Activities();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.StageCriterion <em>Stage Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage Criterion</em>'.
	 * @see org.maillage.model.StageCriterion
	 * @generated
	 */
	EClass getStageCriterion();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.StageCriterion#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Stages</em>'.
	 * @see org.maillage.model.StageCriterion#getStages()
	 * @see #getStageCriterion()
	 * @generated
	 */
	EAttribute getStageCriterion_Stages();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.NotYetCreatedCriterion <em>Not Yet Created Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Not Yet Created Criterion</em>'.
	 * @see org.maillage.model.NotYetCreatedCriterion
	 * @generated
	 */
	EClass getNotYetCreatedCriterion();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.AgeCriterion <em>Age Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Age Criterion</em>'.
	 * @see org.maillage.model.AgeCriterion
	 * @generated
	 */
	EClass getAgeCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.AgeCriterion#getMinMonths <em>Min Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Months</em>'.
	 * @see org.maillage.model.AgeCriterion#getMinMonths()
	 * @see #getAgeCriterion()
	 * @generated
	 */
	EAttribute getAgeCriterion_MinMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.AgeCriterion#getMaxMonths <em>Max Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Months</em>'.
	 * @see org.maillage.model.AgeCriterion#getMaxMonths()
	 * @see #getAgeCriterion()
	 * @generated
	 */
	EAttribute getAgeCriterion_MaxMonths();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.StaffCriterion <em>Staff Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Staff Criterion</em>'.
	 * @see org.maillage.model.StaffCriterion
	 * @generated
	 */
	EClass getStaffCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StaffCriterion#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.maillage.model.StaffCriterion#getMin()
	 * @see #getStaffCriterion()
	 * @generated
	 */
	EAttribute getStaffCriterion_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StaffCriterion#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.maillage.model.StaffCriterion#getMax()
	 * @see #getStaffCriterion()
	 * @generated
	 */
	EAttribute getStaffCriterion_Max();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.BudgetCriterion <em>Budget Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Budget Criterion</em>'.
	 * @see org.maillage.model.BudgetCriterion
	 * @generated
	 */
	EClass getBudgetCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.BudgetCriterion#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.maillage.model.BudgetCriterion#getMin()
	 * @see #getBudgetCriterion()
	 * @generated
	 */
	EAttribute getBudgetCriterion_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.BudgetCriterion#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.maillage.model.BudgetCriterion#getMax()
	 * @see #getBudgetCriterion()
	 * @generated
	 */
	EAttribute getBudgetCriterion_Max();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.PublicCriterion <em>Public Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Public Criterion</em>'.
	 * @see org.maillage.model.PublicCriterion
	 * @generated
	 */
	EClass getPublicCriterion();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.PublicCriterion#getPublics <em>Publics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Publics</em>'.
	 * @see org.maillage.model.PublicCriterion#getPublics()
	 * @see #getPublicCriterion()
	 * @generated
	 */
	EAttribute getPublicCriterion_Publics();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.ExpenseCriterion <em>Expense Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expense Criterion</em>'.
	 * @see org.maillage.model.ExpenseCriterion
	 * @generated
	 */
	EClass getExpenseCriterion();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.ExpenseCriterion#getExpenses <em>Expenses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Expenses</em>'.
	 * @see org.maillage.model.ExpenseCriterion#getExpenses()
	 * @see #getExpenseCriterion()
	 * @generated
	 */
	EAttribute getExpenseCriterion_Expenses();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.AmountSoughtCriterion <em>Amount Sought Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amount Sought Criterion</em>'.
	 * @see org.maillage.model.AmountSoughtCriterion
	 * @generated
	 */
	EClass getAmountSoughtCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.AmountSoughtCriterion#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.maillage.model.AmountSoughtCriterion#getMin()
	 * @see #getAmountSoughtCriterion()
	 * @generated
	 */
	EAttribute getAmountSoughtCriterion_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.AmountSoughtCriterion#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.maillage.model.AmountSoughtCriterion#getMax()
	 * @see #getAmountSoughtCriterion()
	 * @generated
	 */
	EAttribute getAmountSoughtCriterion_Max();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.OtherCriterion <em>Other Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Other Criterion</em>'.
	 * @see org.maillage.model.OtherCriterion
	 * @generated
	 */
	EClass getOtherCriterion();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Family <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Family</em>'.
	 * @see org.maillage.model.Family
	 * @generated
	 */
	EClass getFamily();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Family#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see org.maillage.model.Family#getParent()
	 * @see #getFamily()
	 * @generated
	 */
	EAttribute getFamily_Parent();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Family#getLegalForms <em>Legal Forms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Legal Forms</em>'.
	 * @see org.maillage.model.Family#getLegalForms()
	 * @see #getFamily()
	 * @generated
	 */
	EAttribute getFamily_LegalForms();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Family#getStatutory <em>Statutory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statutory</em>'.
	 * @see org.maillage.model.Family#getStatutory()
	 * @see #getFamily()
	 * @generated
	 */
	EAttribute getFamily_Statutory();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Family#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see org.maillage.model.Family#getLegalBasis()
	 * @see #getFamily()
	 * @generated
	 */
	EAttribute getFamily_LegalBasis();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.LegalForm <em>Legal Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Legal Form</em>'.
	 * @see org.maillage.model.LegalForm
	 * @generated
	 */
	EClass getLegalForm();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.LegalForm#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.maillage.model.LegalForm#getCode()
	 * @see #getLegalForm()
	 * @generated
	 */
	EAttribute getLegalForm_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.LegalForm#getVintage <em>Vintage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vintage</em>'.
	 * @see org.maillage.model.LegalForm#getVintage()
	 * @see #getLegalForm()
	 * @generated
	 */
	EAttribute getLegalForm_Vintage();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.LegalForm#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.maillage.model.LegalForm#getFamily()
	 * @see #getLegalForm()
	 * @generated
	 */
	EAttribute getLegalForm_Family();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.LegalForm#getEssByForm <em>Ess By Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ess By Form</em>'.
	 * @see org.maillage.model.LegalForm#getEssByForm()
	 * @see #getLegalForm()
	 * @generated
	 */
	EAttribute getLegalForm_EssByForm();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Structure <em>Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Structure</em>'.
	 * @see org.maillage.model.Structure
	 * @generated
	 */
	EClass getStructure();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Structure#getAcronym <em>Acronym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acronym</em>'.
	 * @see org.maillage.model.Structure#getAcronym()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Acronym();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Structure#getAlternativeNames <em>Alternative Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Alternative Names</em>'.
	 * @see org.maillage.model.Structure#getAlternativeNames()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_AlternativeNames();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Structure#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.maillage.model.Structure#getRole()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Structure#getSiren <em>Siren</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Siren</em>'.
	 * @see org.maillage.model.Structure#getSiren()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Siren();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Structure#getSiret <em>Siret</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Siret</em>'.
	 * @see org.maillage.model.Structure#getSiret()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Siret();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Structure#getRna <em>Rna</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rna</em>'.
	 * @see org.maillage.model.Structure#getRna()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Rna();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Structure#getLegalForm <em>Legal Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Form</em>'.
	 * @see org.maillage.model.Structure#getLegalForm()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_LegalForm();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Structure#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.maillage.model.Structure#getFamily()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Family();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Structure#getEssStatus <em>Ess Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ess Status</em>'.
	 * @see org.maillage.model.Structure#getEssStatus()
	 * @see #getStructure()
	 * @generated
	 */
	EReference getStructure_EssStatus();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Structure#getNaf2008 <em>Naf2008</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Naf2008</em>'.
	 * @see org.maillage.model.Structure#getNaf2008()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Naf2008();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Structure#getNaf2025 <em>Naf2025</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Naf2025</em>'.
	 * @see org.maillage.model.Structure#getNaf2025()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Naf2025();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Structure#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Activities</em>'.
	 * @see org.maillage.model.Structure#getActivities()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Activities();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Structure#getFilieres <em>Filieres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Filieres</em>'.
	 * @see org.maillage.model.Structure#getFilieres()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Filieres();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Structure#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.maillage.model.Structure#getLocation()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Location();

	/**
	 * Returns the meta object for the containment reference '{@link org.maillage.model.Structure#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Position</em>'.
	 * @see org.maillage.model.Structure#getPosition()
	 * @see #getStructure()
	 * @generated
	 */
	EReference getStructure_Position();

	/**
	 * Returns the meta object for the containment reference '{@link org.maillage.model.Structure#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Staff</em>'.
	 * @see org.maillage.model.Structure#getStaff()
	 * @see #getStructure()
	 * @generated
	 */
	EReference getStructure_Staff();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Structure#getVolunteers <em>Volunteers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volunteers</em>'.
	 * @see org.maillage.model.Structure#getVolunteers()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Volunteers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Structure#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approvals</em>'.
	 * @see org.maillage.model.Structure#getApprovals()
	 * @see #getStructure()
	 * @generated
	 */
	EReference getStructure_Approvals();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Structure#getNetworks <em>Networks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Networks</em>'.
	 * @see org.maillage.model.Structure#getNetworks()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Networks();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Structure#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see org.maillage.model.Structure#getParent()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Structure#getWebsite <em>Website</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Website</em>'.
	 * @see org.maillage.model.Structure#getWebsite()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Website();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Structure#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see org.maillage.model.Structure#getContacts()
	 * @see #getStructure()
	 * @generated
	 */
	EReference getStructure_Contacts();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.EssEvidence <em>Ess Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ess Evidence</em>'.
	 * @see org.maillage.model.EssEvidence
	 * @generated
	 */
	EClass getEssEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.EssEvidence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.maillage.model.EssEvidence#getKind()
	 * @see #getEssEvidence()
	 * @generated
	 */
	EAttribute getEssEvidence_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.EssEvidence#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.maillage.model.EssEvidence#getStatus()
	 * @see #getEssEvidence()
	 * @generated
	 */
	EAttribute getEssEvidence_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.EssEvidence#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.maillage.model.EssEvidence#getDate()
	 * @see #getEssEvidence()
	 * @generated
	 */
	EAttribute getEssEvidence_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.EssEvidence#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.maillage.model.EssEvidence#getUntil()
	 * @see #getEssEvidence()
	 * @generated
	 */
	EAttribute getEssEvidence_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.EssEvidence#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.maillage.model.EssEvidence#getSource()
	 * @see #getEssEvidence()
	 * @generated
	 */
	EAttribute getEssEvidence_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.EssEvidence#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.maillage.model.EssEvidence#getNote()
	 * @see #getEssEvidence()
	 * @generated
	 */
	EAttribute getEssEvidence_Note();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Approval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval</em>'.
	 * @see org.maillage.model.Approval
	 * @generated
	 */
	EClass getApproval();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Approval#getApproval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approval</em>'.
	 * @see org.maillage.model.Approval#getApproval()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Approval();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Approval#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.maillage.model.Approval#getFrom()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_From();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Approval#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.maillage.model.Approval#getUntil()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Until();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Position <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Position</em>'.
	 * @see org.maillage.model.Position
	 * @generated
	 */
	EClass getPosition();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Position#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.maillage.model.Position#getLatitude()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Position#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.maillage.model.Position#getLongitude()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Longitude();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.StaffBand <em>Staff Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Staff Band</em>'.
	 * @see org.maillage.model.StaffBand
	 * @generated
	 */
	EClass getStaffBand();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StaffBand#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.maillage.model.StaffBand#getMin()
	 * @see #getStaffBand()
	 * @generated
	 */
	EAttribute getStaffBand_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StaffBand#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.maillage.model.StaffBand#getMax()
	 * @see #getStaffBand()
	 * @generated
	 */
	EAttribute getStaffBand_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StaffBand#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see org.maillage.model.StaffBand#getAsOf()
	 * @see #getStaffBand()
	 * @generated
	 */
	EAttribute getStaffBand_AsOf();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StaffBand#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.maillage.model.StaffBand#getNote()
	 * @see #getStaffBand()
	 * @generated
	 */
	EAttribute getStaffBand_Note();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.RoleContact <em>Role Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role Contact</em>'.
	 * @see org.maillage.model.RoleContact
	 * @generated
	 */
	EClass getRoleContact();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.RoleContact#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.maillage.model.RoleContact#getRole()
	 * @see #getRoleContact()
	 * @generated
	 */
	EAttribute getRoleContact_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.RoleContact#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.maillage.model.RoleContact#getChannel()
	 * @see #getRoleContact()
	 * @generated
	 */
	EAttribute getRoleContact_Channel();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Filiere <em>Filiere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Filiere</em>'.
	 * @see org.maillage.model.Filiere
	 * @generated
	 */
	EClass getFiliere();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Filiere#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Activities</em>'.
	 * @see org.maillage.model.Filiere#getActivities()
	 * @see #getFiliere()
	 * @generated
	 */
	EAttribute getFiliere_Activities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Filiere#getChainLinks <em>Chain Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chain Links</em>'.
	 * @see org.maillage.model.Filiere#getChainLinks()
	 * @see #getFiliere()
	 * @generated
	 */
	EReference getFiliere_ChainLinks();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Filiere#getActors <em>Actors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Actors</em>'.
	 * @see org.maillage.model.Filiere#getActors()
	 * @see #getFiliere()
	 * @generated
	 */
	EAttribute getFiliere_Actors();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Filiere#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Needs</em>'.
	 * @see org.maillage.model.Filiere#getNeeds()
	 * @see #getFiliere()
	 * @generated
	 */
	EAttribute getFiliere_Needs();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Filiere#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Resources</em>'.
	 * @see org.maillage.model.Filiere#getResources()
	 * @see #getFiliere()
	 * @generated
	 */
	EAttribute getFiliere_Resources();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.ChainLink <em>Chain Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chain Link</em>'.
	 * @see org.maillage.model.ChainLink
	 * @generated
	 */
	EClass getChainLink();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ChainLink#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.maillage.model.ChainLink#getTitle()
	 * @see #getChainLink()
	 * @generated
	 */
	EAttribute getChainLink_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ChainLink#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.maillage.model.ChainLink#getText()
	 * @see #getChainLink()
	 * @generated
	 */
	EAttribute getChainLink_Text();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.ChainLink#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Activities</em>'.
	 * @see org.maillage.model.ChainLink#getActivities()
	 * @see #getChainLink()
	 * @generated
	 */
	EAttribute getChainLink_Activities();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.ChainLink#getActors <em>Actors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Actors</em>'.
	 * @see org.maillage.model.ChainLink#getActors()
	 * @see #getChainLink()
	 * @generated
	 */
	EAttribute getChainLink_Actors();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.PolicyLever <em>Policy Lever</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Lever</em>'.
	 * @see org.maillage.model.PolicyLever
	 * @generated
	 */
	EClass getPolicyLever();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.PolicyLever#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.maillage.model.PolicyLever#getField()
	 * @see #getPolicyLever()
	 * @generated
	 */
	EAttribute getPolicyLever_Field();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.PolicyLever#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.maillage.model.PolicyLever#getActions()
	 * @see #getPolicyLever()
	 * @generated
	 */
	EReference getPolicyLever_Actions();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.PolicyAction <em>Policy Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Action</em>'.
	 * @see org.maillage.model.PolicyAction
	 * @generated
	 */
	EClass getPolicyAction();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.PolicyAction#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.maillage.model.PolicyAction#getTitle()
	 * @see #getPolicyAction()
	 * @generated
	 */
	EAttribute getPolicyAction_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.PolicyAction#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.maillage.model.PolicyAction#getText()
	 * @see #getPolicyAction()
	 * @generated
	 */
	EAttribute getPolicyAction_Text();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.PolicyAction#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Examples</em>'.
	 * @see org.maillage.model.PolicyAction#getExamples()
	 * @see #getPolicyAction()
	 * @generated
	 */
	EAttribute getPolicyAction_Examples();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.StrategyElement <em>Strategy Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strategy Element</em>'.
	 * @see org.maillage.model.StrategyElement
	 * @generated
	 */
	EClass getStrategyElement();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StrategyElement#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see org.maillage.model.StrategyElement#getParent()
	 * @see #getStrategyElement()
	 * @generated
	 */
	EAttribute getStrategyElement_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StrategyElement#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.maillage.model.StrategyElement#getRank()
	 * @see #getStrategyElement()
	 * @generated
	 */
	EAttribute getStrategyElement_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StrategyElement#getNotation <em>Notation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notation</em>'.
	 * @see org.maillage.model.StrategyElement#getNotation()
	 * @see #getStrategyElement()
	 * @generated
	 */
	EAttribute getStrategyElement_Notation();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Strategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strategy</em>'.
	 * @see org.maillage.model.Strategy
	 * @generated
	 */
	EClass getStrategy();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Strategy#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.maillage.model.Strategy#getOwner()
	 * @see #getStrategy()
	 * @generated
	 */
	EAttribute getStrategy_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Strategy#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.maillage.model.Strategy#getStart()
	 * @see #getStrategy()
	 * @generated
	 */
	EAttribute getStrategy_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Strategy#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.maillage.model.Strategy#getEnd()
	 * @see #getStrategy()
	 * @generated
	 */
	EAttribute getStrategy_End();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.StrategyPart <em>Strategy Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strategy Part</em>'.
	 * @see org.maillage.model.StrategyPart
	 * @generated
	 */
	EClass getStrategyPart();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StrategyPart#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.maillage.model.StrategyPart#getKind()
	 * @see #getStrategyPart()
	 * @generated
	 */
	EAttribute getStrategyPart_Kind();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.StrategyAction <em>Strategy Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strategy Action</em>'.
	 * @see org.maillage.model.StrategyAction
	 * @generated
	 */
	EClass getStrategyAction();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StrategyAction#getMeans <em>Means</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Means</em>'.
	 * @see org.maillage.model.StrategyAction#getMeans()
	 * @see #getStrategyAction()
	 * @generated
	 */
	EAttribute getStrategyAction_Means();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.StrategyAction#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.maillage.model.StrategyAction#getDue()
	 * @see #getStrategyAction()
	 * @generated
	 */
	EAttribute getStrategyAction_Due();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.StrategyAction#getLeads <em>Leads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Leads</em>'.
	 * @see org.maillage.model.StrategyAction#getLeads()
	 * @see #getStrategyAction()
	 * @generated
	 */
	EAttribute getStrategyAction_Leads();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.maillage.model.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Indicator#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.maillage.model.Indicator#getMeasure()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Indicator#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.maillage.model.Indicator#getBaseline()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Indicator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.maillage.model.Indicator#getTarget()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Target();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Evaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation</em>'.
	 * @see org.maillage.model.Evaluation
	 * @generated
	 */
	EClass getEvaluation();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Evaluation#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.maillage.model.Evaluation#getOn()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_On();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Evaluation#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Findings</em>'.
	 * @see org.maillage.model.Evaluation#getFindings()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Findings();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Territory <em>Territory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Territory</em>'.
	 * @see org.maillage.model.Territory
	 * @generated
	 */
	EClass getTerritory();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Territory#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.maillage.model.Territory#getKind()
	 * @see #getTerritory()
	 * @generated
	 */
	EAttribute getTerritory_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Territory#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.maillage.model.Territory#getCode()
	 * @see #getTerritory()
	 * @generated
	 */
	EAttribute getTerritory_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Territory#getVintage <em>Vintage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vintage</em>'.
	 * @see org.maillage.model.Territory#getVintage()
	 * @see #getTerritory()
	 * @generated
	 */
	EAttribute getTerritory_Vintage();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Territory#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.maillage.model.Territory#getPopulation()
	 * @see #getTerritory()
	 * @generated
	 */
	EAttribute getTerritory_Population();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Territory#getParents <em>Parents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Parents</em>'.
	 * @see org.maillage.model.Territory#getParents()
	 * @see #getTerritory()
	 * @generated
	 */
	EAttribute getTerritory_Parents();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Territory#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Members</em>'.
	 * @see org.maillage.model.Territory#getMembers()
	 * @see #getTerritory()
	 * @generated
	 */
	EAttribute getTerritory_Members();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Territory#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Successor</em>'.
	 * @see org.maillage.model.Territory#getSuccessor()
	 * @see #getTerritory()
	 * @generated
	 */
	EAttribute getTerritory_Successor();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Territory#getPostcodes <em>Postcodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Postcodes</em>'.
	 * @see org.maillage.model.Territory#getPostcodes()
	 * @see #getTerritory()
	 * @generated
	 */
	EAttribute getTerritory_Postcodes();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.ConceptScheme <em>Concept Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Concept Scheme</em>'.
	 * @see org.maillage.model.ConceptScheme
	 * @generated
	 */
	EClass getConceptScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ConceptScheme#getVintage <em>Vintage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vintage</em>'.
	 * @see org.maillage.model.ConceptScheme#getVintage()
	 * @see #getConceptScheme()
	 * @generated
	 */
	EAttribute getConceptScheme_Vintage();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Concept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Concept</em>'.
	 * @see org.maillage.model.Concept
	 * @generated
	 */
	EClass getConcept();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Concept#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.maillage.model.Concept#getScheme()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Concept#getNotation <em>Notation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notation</em>'.
	 * @see org.maillage.model.Concept#getNotation()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Notation();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Concept#getAltLabels <em>Alt Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Alt Labels</em>'.
	 * @see org.maillage.model.Concept#getAltLabels()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_AltLabels();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Concept#getHiddenLabels <em>Hidden Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hidden Labels</em>'.
	 * @see org.maillage.model.Concept#getHiddenLabels()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_HiddenLabels();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Concept#getScopeNote <em>Scope Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope Note</em>'.
	 * @see org.maillage.model.Concept#getScopeNote()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_ScopeNote();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Concept#getBroader <em>Broader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Broader</em>'.
	 * @see org.maillage.model.Concept#getBroader()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Broader();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Concept#getRelated <em>Related</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Related</em>'.
	 * @see org.maillage.model.Concept#getRelated()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Related();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Concept#getExactMatches <em>Exact Matches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Exact Matches</em>'.
	 * @see org.maillage.model.Concept#getExactMatches()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_ExactMatches();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Observation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observation</em>'.
	 * @see org.maillage.model.Observation
	 * @generated
	 */
	EClass getObservation();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Observation#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.maillage.model.Observation#getMeasure()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Observation#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.maillage.model.Observation#getArea()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Observation#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.maillage.model.Observation#getValue()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Observation#isApproximate <em>Approximate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approximate</em>'.
	 * @see org.maillage.model.Observation#isApproximate()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Approximate();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Observation#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.maillage.model.Observation#getUnit()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Observation#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.maillage.model.Observation#getPeriod()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Period();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Observation#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.maillage.model.Observation#getDimensions()
	 * @see #getObservation()
	 * @generated
	 */
	EReference getObservation_Dimensions();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Dimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dimension</em>'.
	 * @see org.maillage.model.Dimension
	 * @generated
	 */
	EClass getDimension();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Dimension#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.maillage.model.Dimension#getDimension()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Dimension#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.maillage.model.Dimension#getValue()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Value();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.maillage.model.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Link#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.maillage.model.Link#getUrl()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Link#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.maillage.model.Link#getRole()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Link#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.maillage.model.Link#getState()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_State();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Link#getCheckedOn <em>Checked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked On</em>'.
	 * @see org.maillage.model.Link#getCheckedOn()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_CheckedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Link#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.maillage.model.Link#getLanguage()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Link#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.maillage.model.Link#getLabel()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Label();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see org.maillage.model.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Attachment#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.maillage.model.Attachment#getPath()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Attachment#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.maillage.model.Attachment#getMediaType()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Attachment#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.maillage.model.Attachment#getLicence()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Attachment#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.maillage.model.Attachment#getTitle()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Title();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Citation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Citation</em>'.
	 * @see org.maillage.model.Citation
	 * @generated
	 */
	EClass getCitation();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Citation#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry</em>'.
	 * @see org.maillage.model.Citation#getEntry()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Entry();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Citation#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.maillage.model.Citation#getUrl()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Citation#getLocator <em>Locator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locator</em>'.
	 * @see org.maillage.model.Citation#getLocator()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Locator();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Citation#getConsultedOn <em>Consulted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consulted On</em>'.
	 * @see org.maillage.model.Citation#getConsultedOn()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_ConsultedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Citation#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fields</em>'.
	 * @see org.maillage.model.Citation#getFields()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Fields();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Citation#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.maillage.model.Citation#getLabel()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Label();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provenance</em>'.
	 * @see org.maillage.model.Provenance
	 * @generated
	 */
	EClass getProvenance();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Provenance#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.maillage.model.Provenance#getSource()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Provenance#getSourceId <em>Source Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.maillage.model.Provenance#getSourceId()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_SourceId();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Provenance#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.maillage.model.Provenance#getUrl()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Provenance#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.maillage.model.Provenance#getLicence()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Provenance#getRetrievedOn <em>Retrieved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retrieved On</em>'.
	 * @see org.maillage.model.Provenance#getRetrievedOn()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_RetrievedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Provenance#getProtectedFields <em>Protected Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protected Fields</em>'.
	 * @see org.maillage.model.Provenance#getProtectedFields()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_ProtectedFields();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Provenance#getRaw <em>Raw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw</em>'.
	 * @see org.maillage.model.Provenance#getRaw()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Raw();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Translation <em>Translation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Translation</em>'.
	 * @see org.maillage.model.Translation
	 * @generated
	 */
	EClass getTranslation();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Translation#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.maillage.model.Translation#getLanguage()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Translation#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.maillage.model.Translation#getTitle()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Translation#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.maillage.model.Translation#getSummary()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Translation#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.maillage.model.Translation#getDescription()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Translation#getAltLabels <em>Alt Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Alt Labels</em>'.
	 * @see org.maillage.model.Translation#getAltLabels()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_AltLabels();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation</em>'.
	 * @see org.maillage.model.Relation
	 * @generated
	 */
	EClass getRelation();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Relation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.maillage.model.Relation#getKind()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Relation#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.maillage.model.Relation#getTarget()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Relation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.maillage.model.Relation#getNote()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Note();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see org.maillage.model.Comment
	 * @generated
	 */
	EClass getComment();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Comment#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.maillage.model.Comment#getOn()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_On();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Comment#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.maillage.model.Comment#getRole()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.maillage.model.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Text();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.CollectionDescriptor <em>Collection Descriptor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Collection Descriptor</em>'.
	 * @see org.maillage.model.CollectionDescriptor
	 * @generated
	 */
	EClass getCollectionDescriptor();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CollectionDescriptor#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.maillage.model.CollectionDescriptor#getId()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EAttribute getCollectionDescriptor_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CollectionDescriptor#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.maillage.model.CollectionDescriptor#getVersion()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EAttribute getCollectionDescriptor_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CollectionDescriptor#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.maillage.model.CollectionDescriptor#getLanguage()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EAttribute getCollectionDescriptor_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CollectionDescriptor#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.maillage.model.CollectionDescriptor#getLicence()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EAttribute getCollectionDescriptor_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CollectionDescriptor#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.maillage.model.CollectionDescriptor#getPublished()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EAttribute getCollectionDescriptor_Published();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CollectionDescriptor#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.maillage.model.CollectionDescriptor#getRank()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EAttribute getCollectionDescriptor_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CollectionDescriptor#isFourEyes <em>Four Eyes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Four Eyes</em>'.
	 * @see org.maillage.model.CollectionDescriptor#isFourEyes()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EAttribute getCollectionDescriptor_FourEyes();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CollectionDescriptor#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.maillage.model.CollectionDescriptor#getTitle()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EAttribute getCollectionDescriptor_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CollectionDescriptor#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.maillage.model.CollectionDescriptor#getPublisher()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EAttribute getCollectionDescriptor_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CollectionDescriptor#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.maillage.model.CollectionDescriptor#getDescription()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EAttribute getCollectionDescriptor_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.CollectionDescriptor#getHomepage <em>Homepage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Homepage</em>'.
	 * @see org.maillage.model.CollectionDescriptor#getHomepage()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EAttribute getCollectionDescriptor_Homepage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.CollectionDescriptor#getTranslations <em>Translations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Translations</em>'.
	 * @see org.maillage.model.CollectionDescriptor#getTranslations()
	 * @see #getCollectionDescriptor()
	 * @generated
	 */
	EReference getCollectionDescriptor_Translations();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.EntrySet <em>Entry Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entry Set</em>'.
	 * @see org.maillage.model.EntrySet
	 * @generated
	 */
	EClass getEntrySet();

	/**
	 * Returns the meta object for the containment reference '{@link org.maillage.model.EntrySet#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Scheme</em>'.
	 * @see org.maillage.model.EntrySet#getScheme()
	 * @see #getEntrySet()
	 * @generated
	 */
	EReference getEntrySet_Scheme();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.EntrySet#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.maillage.model.EntrySet#getEntries()
	 * @see #getEntrySet()
	 * @generated
	 */
	EReference getEntrySet_Entries();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Overlay <em>Overlay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Overlay</em>'.
	 * @see org.maillage.model.Overlay
	 * @generated
	 */
	EClass getOverlay();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Overlay#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.maillage.model.Overlay#getTarget()
	 * @see #getOverlay()
	 * @generated
	 */
	EAttribute getOverlay_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Overlay#getBaseVersion <em>Base Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base Version</em>'.
	 * @see org.maillage.model.Overlay#getBaseVersion()
	 * @see #getOverlay()
	 * @generated
	 */
	EAttribute getOverlay_BaseVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Overlay#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.maillage.model.Overlay#getModified()
	 * @see #getOverlay()
	 * @generated
	 */
	EAttribute getOverlay_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Overlay#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fields</em>'.
	 * @see org.maillage.model.Overlay#getFields()
	 * @see #getOverlay()
	 * @generated
	 */
	EAttribute getOverlay_Fields();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Overlay#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.maillage.model.Overlay#getReason()
	 * @see #getOverlay()
	 * @generated
	 */
	EAttribute getOverlay_Reason();

	/**
	 * Returns the meta object for the containment reference '{@link org.maillage.model.Overlay#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Values</em>'.
	 * @see org.maillage.model.Overlay#getValues()
	 * @see #getOverlay()
	 * @generated
	 */
	EReference getOverlay_Values();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.ProjectFile <em>Project File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project File</em>'.
	 * @see org.maillage.model.ProjectFile
	 * @generated
	 */
	EClass getProjectFile();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ProjectFile#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.maillage.model.ProjectFile#getId()
	 * @see #getProjectFile()
	 * @generated
	 */
	EAttribute getProjectFile_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ProjectFile#getPseudonym <em>Pseudonym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pseudonym</em>'.
	 * @see org.maillage.model.ProjectFile#getPseudonym()
	 * @see #getProjectFile()
	 * @generated
	 */
	EAttribute getProjectFile_Pseudonym();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ProjectFile#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.maillage.model.ProjectFile#getCreated()
	 * @see #getProjectFile()
	 * @generated
	 */
	EAttribute getProjectFile_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ProjectFile#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.maillage.model.ProjectFile#getModified()
	 * @see #getProjectFile()
	 * @generated
	 */
	EAttribute getProjectFile_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ProjectFile#isArchived <em>Archived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archived</em>'.
	 * @see org.maillage.model.ProjectFile#isArchived()
	 * @see #getProjectFile()
	 * @generated
	 */
	EAttribute getProjectFile_Archived();

	/**
	 * Returns the meta object for the containment reference '{@link org.maillage.model.ProjectFile#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Profile</em>'.
	 * @see org.maillage.model.ProjectFile#getProfile()
	 * @see #getProjectFile()
	 * @generated
	 */
	EReference getProjectFile_Profile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.ProjectFile#getSelections <em>Selections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Selections</em>'.
	 * @see org.maillage.model.ProjectFile#getSelections()
	 * @see #getProjectFile()
	 * @generated
	 */
	EReference getProjectFile_Selections();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ProjectFile#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.maillage.model.ProjectFile#getNotes()
	 * @see #getProjectFile()
	 * @generated
	 */
	EAttribute getProjectFile_Notes();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Profile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Profile</em>'.
	 * @see org.maillage.model.Profile
	 * @generated
	 */
	EClass getProfile();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Profile#getNotYetCreated <em>Not Yet Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Yet Created</em>'.
	 * @see org.maillage.model.Profile#getNotYetCreated()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_NotYetCreated();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Profile#getCreatedOn <em>Created On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created On</em>'.
	 * @see org.maillage.model.Profile#getCreatedOn()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_CreatedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Profile#getStaff <em>Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Staff</em>'.
	 * @see org.maillage.model.Profile#getStaff()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Staff();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Profile#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget</em>'.
	 * @see org.maillage.model.Profile#getBudget()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Budget();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Profile#getAmountSought <em>Amount Sought</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount Sought</em>'.
	 * @see org.maillage.model.Profile#getAmountSought()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_AmountSought();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Profile#getOwnFunds <em>Own Funds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own Funds</em>'.
	 * @see org.maillage.model.Profile#getOwnFunds()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_OwnFunds();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Profile#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.maillage.model.Profile#getFamily()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Family();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Profile#getLegalForm <em>Legal Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Form</em>'.
	 * @see org.maillage.model.Profile#getLegalForm()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_LegalForm();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Profile#getConsideredForms <em>Considered Forms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Considered Forms</em>'.
	 * @see org.maillage.model.Profile#getConsideredForms()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_ConsideredForms();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Profile#getTerritory <em>Territory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Territory</em>'.
	 * @see org.maillage.model.Profile#getTerritory()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Territory();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Profile#getFilieres <em>Filieres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Filieres</em>'.
	 * @see org.maillage.model.Profile#getFilieres()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Filieres();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Profile#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Activities</em>'.
	 * @see org.maillage.model.Profile#getActivities()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Activities();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Profile#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.maillage.model.Profile#getStage()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Stage();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Profile#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Approvals</em>'.
	 * @see org.maillage.model.Profile#getApprovals()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Approvals();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Profile#getPublics <em>Publics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Publics</em>'.
	 * @see org.maillage.model.Profile#getPublics()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Publics();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Profile#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Needs</em>'.
	 * @see org.maillage.model.Profile#getNeeds()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Needs();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Profile#getNeedText <em>Need Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Need Text</em>'.
	 * @see org.maillage.model.Profile#getNeedText()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_NeedText();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Profile#getExpenses <em>Expenses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expenses</em>'.
	 * @see org.maillage.model.Profile#getExpenses()
	 * @see #getProfile()
	 * @generated
	 */
	EReference getProfile_Expenses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Profile#getStateAids <em>State Aids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>State Aids</em>'.
	 * @see org.maillage.model.Profile#getStateAids()
	 * @see #getProfile()
	 * @generated
	 */
	EReference getProfile_StateAids();

	/**
	 * Returns the meta object for the attribute list '{@link org.maillage.model.Profile#getKnownEmpty <em>Known Empty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Known Empty</em>'.
	 * @see org.maillage.model.Profile#getKnownEmpty()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_KnownEmpty();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.PlannedExpense <em>Planned Expense</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Planned Expense</em>'.
	 * @see org.maillage.model.PlannedExpense
	 * @generated
	 */
	EClass getPlannedExpense();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.PlannedExpense#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.maillage.model.PlannedExpense#getKind()
	 * @see #getPlannedExpense()
	 * @generated
	 */
	EAttribute getPlannedExpense_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.PlannedExpense#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.maillage.model.PlannedExpense#getAmount()
	 * @see #getPlannedExpense()
	 * @generated
	 */
	EAttribute getPlannedExpense_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.PlannedExpense#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.maillage.model.PlannedExpense#getNote()
	 * @see #getPlannedExpense()
	 * @generated
	 */
	EAttribute getPlannedExpense_Note();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.ReceivedAid <em>Received Aid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Received Aid</em>'.
	 * @see org.maillage.model.ReceivedAid
	 * @generated
	 */
	EClass getReceivedAid();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ReceivedAid#getRegime <em>Regime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regime</em>'.
	 * @see org.maillage.model.ReceivedAid#getRegime()
	 * @see #getReceivedAid()
	 * @generated
	 */
	EAttribute getReceivedAid_Regime();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ReceivedAid#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.maillage.model.ReceivedAid#getAmount()
	 * @see #getReceivedAid()
	 * @generated
	 */
	EAttribute getReceivedAid_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ReceivedAid#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.maillage.model.ReceivedAid#getOn()
	 * @see #getReceivedAid()
	 * @generated
	 */
	EAttribute getReceivedAid_On();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.ReceivedAid#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.maillage.model.ReceivedAid#getNote()
	 * @see #getReceivedAid()
	 * @generated
	 */
	EAttribute getReceivedAid_Note();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.Selection <em>Selection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Selection</em>'.
	 * @see org.maillage.model.Selection
	 * @generated
	 */
	EClass getSelection();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Selection#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry</em>'.
	 * @see org.maillage.model.Selection#getEntry()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Entry();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Selection#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.maillage.model.Selection#getState()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_State();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Selection#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.maillage.model.Selection#getSince()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Selection#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.maillage.model.Selection#getAmount()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Selection#getRemindDays <em>Remind Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remind Days</em>'.
	 * @see org.maillage.model.Selection#getRemindDays()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_RemindDays();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Selection#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.maillage.model.Selection#getNote()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Selection#getInNote <em>In Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Note</em>'.
	 * @see org.maillage.model.Selection#getInNote()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_InNote();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.Selection#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.maillage.model.Selection#getComment()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Comment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.maillage.model.Selection#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.maillage.model.Selection#getHistory()
	 * @see #getSelection()
	 * @generated
	 */
	EReference getSelection_History();

	/**
	 * Returns the meta object for class '{@link org.maillage.model.SelectionStep <em>Selection Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Selection Step</em>'.
	 * @see org.maillage.model.SelectionStep
	 * @generated
	 */
	EClass getSelectionStep();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.SelectionStep#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.maillage.model.SelectionStep#getOn()
	 * @see #getSelectionStep()
	 * @generated
	 */
	EAttribute getSelectionStep_On();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.SelectionStep#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.maillage.model.SelectionStep#getState()
	 * @see #getSelectionStep()
	 * @generated
	 */
	EAttribute getSelectionStep_State();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.SelectionStep#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.maillage.model.SelectionStep#getAmount()
	 * @see #getSelectionStep()
	 * @generated
	 */
	EAttribute getSelectionStep_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.maillage.model.SelectionStep#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.maillage.model.SelectionStep#getNote()
	 * @see #getSelectionStep()
	 * @generated
	 */
	EAttribute getSelectionStep_Note();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.EntryStatus <em>Entry Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Entry Status</em>'.
	 * @see org.maillage.model.EntryStatus
	 * @generated
	 */
	EEnum getEntryStatus();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.GuideKind <em>Guide Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Guide Kind</em>'.
	 * @see org.maillage.model.GuideKind
	 * @generated
	 */
	EEnum getGuideKind();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.TrainingMode <em>Training Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Training Mode</em>'.
	 * @see org.maillage.model.TrainingMode
	 * @generated
	 */
	EEnum getTrainingMode();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.Openness <em>Openness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Openness</em>'.
	 * @see org.maillage.model.Openness
	 * @generated
	 */
	EEnum getOpenness();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.Recurrence <em>Recurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recurrence</em>'.
	 * @see org.maillage.model.Recurrence
	 * @generated
	 */
	EEnum getRecurrence();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.AidRegime <em>Aid Regime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Aid Regime</em>'.
	 * @see org.maillage.model.AidRegime
	 * @generated
	 */
	EEnum getAidRegime();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.Operator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Operator</em>'.
	 * @see org.maillage.model.Operator
	 * @generated
	 */
	EEnum getOperator();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.Tristate <em>Tristate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tristate</em>'.
	 * @see org.maillage.model.Tristate
	 * @generated
	 */
	EEnum getTristate();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.StructureRole <em>Structure Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Structure Role</em>'.
	 * @see org.maillage.model.StructureRole
	 * @generated
	 */
	EEnum getStructureRole();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.EvidenceKind <em>Evidence Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Kind</em>'.
	 * @see org.maillage.model.EvidenceKind
	 * @generated
	 */
	EEnum getEvidenceKind();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.StrategyPartKind <em>Strategy Part Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Strategy Part Kind</em>'.
	 * @see org.maillage.model.StrategyPartKind
	 * @generated
	 */
	EEnum getStrategyPartKind();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.TerritoryKind <em>Territory Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Territory Kind</em>'.
	 * @see org.maillage.model.TerritoryKind
	 * @generated
	 */
	EEnum getTerritoryKind();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.LinkRole <em>Link Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Role</em>'.
	 * @see org.maillage.model.LinkRole
	 * @generated
	 */
	EEnum getLinkRole();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.LinkState <em>Link State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link State</em>'.
	 * @see org.maillage.model.LinkState
	 * @generated
	 */
	EEnum getLinkState();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.RelationKind <em>Relation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Kind</em>'.
	 * @see org.maillage.model.RelationKind
	 * @generated
	 */
	EEnum getRelationKind();

	/**
	 * Returns the meta object for enum '{@link org.maillage.model.SelectionState <em>Selection State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Selection State</em>'.
	 * @see org.maillage.model.SelectionState
	 * @generated
	 */
	EEnum getSelectionState();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Entry Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Identifier of an entry: collection id, colon, path.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Entry Id</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        extendedMetaData="pattern='[a-z0-9][a-z0-9-]*:[A-Za-z0-9._/-]+'"
	 * @generated
	 */
	EDataType getEntryId();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Entry Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Reference to an entry by its identifier; may be unresolved.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Entry Ref</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        extendedMetaData="pattern='[a-z0-9][a-z0-9-]*:[A-Za-z0-9._/-]+'"
	 * @generated
	 */
	EDataType getEntryRef();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Year Or Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A year, a month or a day, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Year Or Date</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        extendedMetaData="pattern='[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?'"
	 * @generated
	 */
	EDataType getYearOrDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MaillageFactory getMaillageFactory();

} //MaillagePackage
