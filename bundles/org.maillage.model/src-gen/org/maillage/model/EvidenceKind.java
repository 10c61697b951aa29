/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Evidence Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getEvidenceKind()
 * @model annotation="http://maillage.org/model/doc label.fr='Nature de la preuve' label.en='Kind of evidence'"
 * @generated
 */
public enum EvidenceKind implements Enumerator {
	/**
	 * The '<em><b>Law By Form</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal form (art. 1 II-1°).
	 * <!-- end-model-doc -->
	 * @see #LAW_BY_FORM_VALUE
	 * @generated
	 * @ordered
	 */
	LAW_BY_FORM(0, "lawByForm", "lawByForm"),

	/**
	 * The '<em><b>Rcs Mention</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ESS mention in the RCS (art. 1 II-2°).
	 * <!-- end-model-doc -->
	 * @see #RCS_MENTION_VALUE
	 * @generated
	 * @ordered
	 */
	RCS_MENTION(1, "rcsMention", "rcsMention"),

	/**
	 * The '<em><b>Sirene Flag</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sirene ESS flag.
	 * <!-- end-model-doc -->
	 * @see #SIRENE_FLAG_VALUE
	 * @generated
	 * @ordered
	 */
	SIRENE_FLAG(2, "sireneFlag", "sireneFlag"),

	/**
	 * The '<em><b>Ess France List</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ESS France list.
	 * <!-- end-model-doc -->
	 * @see #ESS_FRANCE_LIST_VALUE
	 * @generated
	 * @ordered
	 */
	ESS_FRANCE_LIST(3, "essFranceList", "essFranceList"),

	/**
	 * The '<em><b>Esus Approval</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ESUS approval.
	 * <!-- end-model-doc -->
	 * @see #ESUS_APPROVAL_VALUE
	 * @generated
	 * @ordered
	 */
	ESUS_APPROVAL(4, "esusApproval", "esusApproval"),

	/**
	 * The '<em><b>Chamber Decision</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decision of the chamber.
	 * <!-- end-model-doc -->
	 * @see #CHAMBER_DECISION_VALUE
	 * @generated
	 * @ordered
	 */
	CHAMBER_DECISION(5, "chamberDecision", "chamberDecision"),

	/**
	 * The '<em><b>Published Document</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published document.
	 * <!-- end-model-doc -->
	 * @see #PUBLISHED_DOCUMENT_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLISHED_DOCUMENT(6, "publishedDocument", "publishedDocument");

	/**
	 * The '<em><b>Law By Form</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal form (art. 1 II-1°).
	 * <!-- end-model-doc -->
	 * @see #LAW_BY_FORM
	 * @model name="lawByForm"
	 *        annotation="http://maillage.org/model/doc label.fr='Forme juridique (art. 1 II-1\260)' label.en='Legal form (art. 1 II-1\260)'"
	 * @generated
	 * @ordered
	 */
	public static final int LAW_BY_FORM_VALUE = 0;

	/**
	 * The '<em><b>Rcs Mention</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ESS mention in the RCS (art. 1 II-2°).
	 * <!-- end-model-doc -->
	 * @see #RCS_MENTION
	 * @model name="rcsMention"
	 *        annotation="http://maillage.org/model/doc label.fr='Mention ESS au RCS (art. 1 II-2\260)' label.en='ESS mention in the RCS (art. 1 II-2\260)'"
	 * @generated
	 * @ordered
	 */
	public static final int RCS_MENTION_VALUE = 1;

	/**
	 * The '<em><b>Sirene Flag</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sirene ESS flag.
	 * <!-- end-model-doc -->
	 * @see #SIRENE_FLAG
	 * @model name="sireneFlag"
	 *        annotation="http://maillage.org/model/doc label.fr='Indicateur ESS de Sirene' label.en='Sirene ESS flag'"
	 * @generated
	 * @ordered
	 */
	public static final int SIRENE_FLAG_VALUE = 2;

	/**
	 * The '<em><b>Ess France List</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ESS France list.
	 * <!-- end-model-doc -->
	 * @see #ESS_FRANCE_LIST
	 * @model name="essFranceList"
	 *        annotation="http://maillage.org/model/doc label.fr='Liste ESS France' label.en='ESS France list'"
	 * @generated
	 * @ordered
	 */
	public static final int ESS_FRANCE_LIST_VALUE = 3;

	/**
	 * The '<em><b>Esus Approval</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ESUS approval.
	 * <!-- end-model-doc -->
	 * @see #ESUS_APPROVAL
	 * @model name="esusApproval"
	 *        annotation="http://maillage.org/model/doc label.fr='Agr\351ment ESUS' label.en='ESUS approval'"
	 * @generated
	 * @ordered
	 */
	public static final int ESUS_APPROVAL_VALUE = 4;

	/**
	 * The '<em><b>Chamber Decision</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decision of the chamber.
	 * <!-- end-model-doc -->
	 * @see #CHAMBER_DECISION
	 * @model name="chamberDecision"
	 *        annotation="http://maillage.org/model/doc label.fr='D\351cision de la chambre' label.en='Decision of the chamber'"
	 * @generated
	 * @ordered
	 */
	public static final int CHAMBER_DECISION_VALUE = 5;

	/**
	 * The '<em><b>Published Document</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published document.
	 * <!-- end-model-doc -->
	 * @see #PUBLISHED_DOCUMENT
	 * @model name="publishedDocument"
	 *        annotation="http://maillage.org/model/doc label.fr='Document publi\351' label.en='Published document'"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLISHED_DOCUMENT_VALUE = 6;

	/**
	 * An array of all the '<em><b>Evidence Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EvidenceKind[] VALUES_ARRAY =
		new EvidenceKind[] {
			LAW_BY_FORM,
			RCS_MENTION,
			SIRENE_FLAG,
			ESS_FRANCE_LIST,
			ESUS_APPROVAL,
			CHAMBER_DECISION,
			PUBLISHED_DOCUMENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Evidence Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EvidenceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Evidence Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvidenceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evidence Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvidenceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evidence Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceKind get(int value) {
		switch (value) {
			case LAW_BY_FORM_VALUE: return LAW_BY_FORM;
			case RCS_MENTION_VALUE: return RCS_MENTION;
			case SIRENE_FLAG_VALUE: return SIRENE_FLAG;
			case ESS_FRANCE_LIST_VALUE: return ESS_FRANCE_LIST;
			case ESUS_APPROVAL_VALUE: return ESUS_APPROVAL;
			case CHAMBER_DECISION_VALUE: return CHAMBER_DECISION;
			case PUBLISHED_DOCUMENT_VALUE: return PUBLISHED_DOCUMENT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EvidenceKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //EvidenceKind
