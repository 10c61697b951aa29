/**
 */
package org.maillage.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guide</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Guide or study: Something to read: guide, study, reference text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Guide#getKind <em>Kind</em>}</li>
 *   <li>{@link org.maillage.model.Guide#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.maillage.model.Guide#getPublished <em>Published</em>}</li>
 *   <li>{@link org.maillage.model.Guide#getPages <em>Pages</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getGuide()
 * @model annotation="http://maillage.org/model/doc label.fr='Guide ou \351tude' label.en='Guide or study' hint.fr='Ce qui se lit : guide, \351tude, texte de r\351f\351rence.' hint.en='Something to read: guide, study, reference text.'"
 * @generated
 */
public interface Guide extends Resource {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.maillage.model.GuideKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind. Guide, study, legal text, published strategy…
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.maillage.model.GuideKind
	 * @see #setKind(GuideKind)
	 * @see org.maillage.model.MaillagePackage#getGuide_Kind()
	 * @model annotation="http://maillage.org/model/doc label.fr='Genre' label.en='Kind' hint.fr='Guide, \351tude, texte de droit, strat\351gie publi\351e\u2026' hint.en='Guide, study, legal text, published strategy\u2026'"
	 *        annotation="http://maillage.org/model/search as='facet exact'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	GuideKind getKind();

	/**
	 * Sets the value of the '{@link org.maillage.model.Guide#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.maillage.model.GuideKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GuideKind value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Authors. Authoring structures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' attribute list.
	 * @see org.maillage.model.MaillagePackage#getGuide_Authors()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='author'"
	 *        annotation="http://maillage.org/model/doc label.fr='Auteurs' label.en='Authors' hint.fr='Structures auteures.' hint.en='Authoring structures.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Structure'"
	 * @generated
	 */
	EList<String> getAuthors();

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published. Year or date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(String)
	 * @see org.maillage.model.MaillagePackage#getGuide_Published()
	 * @model dataType="org.maillage.model.YearOrDate"
	 *        annotation="http://maillage.org/model/doc label.fr='Paru en' label.en='Published' hint.fr='Ann\351e ou date.' hint.en='Year or date.'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getPublished();

	/**
	 * Sets the value of the '{@link org.maillage.model.Guide#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(String value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages. Number of pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(int)
	 * @see org.maillage.model.MaillagePackage#getGuide_Pages()
	 * @model annotation="http://maillage.org/model/doc label.fr='Pages' label.en='Pages' hint.fr='Nombre de pages.' hint.en='Number of pages.'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	int getPages();

	/**
	 * Sets the value of the '{@link org.maillage.model.Guide#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(int value);

} // Guide
