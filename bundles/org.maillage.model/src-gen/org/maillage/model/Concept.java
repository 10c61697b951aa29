/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Concept</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Concept: skos:Concept; the title is the prefLabel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Concept#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.maillage.model.Concept#getNotation <em>Notation</em>}</li>
 *   <li>{@link org.maillage.model.Concept#getAltLabels <em>Alt Labels</em>}</li>
 *   <li>{@link org.maillage.model.Concept#getHiddenLabels <em>Hidden Labels</em>}</li>
 *   <li>{@link org.maillage.model.Concept#getScopeNote <em>Scope Note</em>}</li>
 *   <li>{@link org.maillage.model.Concept#getBroader <em>Broader</em>}</li>
 *   <li>{@link org.maillage.model.Concept#getRelated <em>Related</em>}</li>
 *   <li>{@link org.maillage.model.Concept#getExactMatches <em>Exact Matches</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getConcept()
 * @model annotation="http://maillage.org/model/doc label.fr='Concept' label.en='Concept' hint.fr='skos:Concept ; le titre est le prefLabel.' hint.en='skos:Concept; the title is the prefLabel.'"
 * @generated
 */
public interface Concept extends Entry {
	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scheme. skos:inScheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.maillage.model.MaillagePackage#getConcept_Scheme()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='scheme'"
	 *        annotation="http://maillage.org/model/doc label.fr='Vocabulaire' label.en='Scheme' hint.fr='skos:inScheme.' hint.en='skos:inScheme.'"
	 *        annotation="http://maillage.org/model/search as='facet'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='ConceptScheme'"
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.maillage.model.Concept#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notation. skos:notation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notation</em>' attribute.
	 * @see #setNotation(String)
	 * @see org.maillage.model.MaillagePackage#getConcept_Notation()
	 * @model annotation="http://maillage.org/model/doc label.fr='Notation' label.en='Notation' hint.fr='skos:notation.' hint.en='skos:notation.'"
	 *        annotation="http://maillage.org/model/search as='exact'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getNotation();

	/**
	 * Sets the value of the '{@link org.maillage.model.Concept#getNotation <em>Notation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notation</em>' attribute.
	 * @see #getNotation()
	 * @generated
	 */
	void setNotation(String value);

	/**
	 * Returns the value of the '<em><b>Alt Labels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alternative labels. skos:altLabel: synonyms, acronyms, expansions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alt Labels</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getConcept_AltLabels()
	 * @model extendedMetaData="kind='element' name='altLabel'"
	 *        annotation="http://maillage.org/model/doc label.fr='Autres libell\351s' label.en='Alternative labels' hint.fr='skos:altLabel : synonymes, sigles, d\351velopp\351s.' hint.en='skos:altLabel: synonyms, acronyms, expansions.'"
	 *        annotation="http://maillage.org/model/search as='analysed' boost='2'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	EList<String> getAltLabels();

	/**
	 * Returns the value of the '<em><b>Hidden Labels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hidden labels. skos:hiddenLabel: misspellings and forms to find, not to show.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden Labels</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getConcept_HiddenLabels()
	 * @model extendedMetaData="kind='element' name='hiddenLabel'"
	 *        annotation="http://maillage.org/model/doc label.fr='Libell\351s cach\351s' label.en='Hidden labels' hint.fr='skos:hiddenLabel : fautes et formes \340 retrouver sans les montrer.' hint.en='skos:hiddenLabel: misspellings and forms to find, not to show.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	EList<String> getHiddenLabels();

	/**
	 * Returns the value of the '<em><b>Scope Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scope note. skos:scopeNote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope Note</em>' attribute.
	 * @see #setScopeNote(String)
	 * @see org.maillage.model.MaillagePackage#getConcept_ScopeNote()
	 * @model extendedMetaData="kind='element' name='scopeNote'"
	 *        annotation="http://maillage.org/model/doc label.fr='Note d\u2019application' label.en='Scope note' hint.fr='skos:scopeNote.' hint.en='skos:scopeNote.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getScopeNote();

	/**
	 * Sets the value of the '{@link org.maillage.model.Concept#getScopeNote <em>Scope Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope Note</em>' attribute.
	 * @see #getScopeNote()
	 * @generated
	 */
	void setScopeNote(String value);

	/**
	 * Returns the value of the '<em><b>Broader</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Broader. skos:broader.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Broader</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getConcept_Broader()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='broader'"
	 *        annotation="http://maillage.org/model/doc label.fr='Terme g\351n\351rique' label.en='Broader' hint.fr='skos:broader.' hint.en='skos:broader.'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='Concept'"
	 *        annotation="http://maillage.org/model/search as='relation'"
	 * @generated
	 */
	EList<String> getBroader();

	/**
	 * Returns the value of the '<em><b>Related</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Related. skos:related.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Related</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getConcept_Related()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='related'"
	 *        annotation="http://maillage.org/model/doc label.fr='Terme associ\351' label.en='Related' hint.fr='skos:related.' hint.en='skos:related.'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 *        annotation="http://maillage.org/model/check reference='Concept'"
	 *        annotation="http://maillage.org/model/search as='relation'"
	 * @generated
	 */
	EList<String> getRelated();

	/**
	 * Returns the value of the '<em><b>Exact Matches</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact match. skos:exactMatch: URI or identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exact Matches</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getConcept_ExactMatches()
	 * @model extendedMetaData="kind='element' name='exactMatch'"
	 *        annotation="http://maillage.org/model/doc label.fr='\311quivalent' label.en='Exact match' hint.fr='skos:exactMatch : URI ou identifiant.' hint.en='skos:exactMatch: URI or identifier.'"
	 *        annotation="http://maillage.org/model/form section='relations'"
	 * @generated
	 */
	EList<String> getExactMatches();

} // Concept
