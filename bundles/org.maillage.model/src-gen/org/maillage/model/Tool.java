/**
 */
package org.maillage.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Tool: Software, template, method, game, platform.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.Tool#getKind <em>Kind</em>}</li>
 *   <li>{@link org.maillage.model.Tool#getUsage <em>Usage</em>}</li>
 * </ul>
 *
 * @see org.maillage.model.MaillagePackage#getTool()
 * @model annotation="http://maillage.org/model/doc label.fr='Outil' label.en='Tool' hint.fr='Logiciel, mod\350le, m\351thode, jeu, plateforme.' hint.en='Software, template, method, game, platform.'"
 * @generated
 */
public interface Tool extends Resource {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of tool. Platform, document template, method…
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.maillage.model.MaillagePackage#getTool_Kind()
	 * @model dataType="org.maillage.model.EntryRef"
	 *        extendedMetaData="kind='element' name='kind'"
	 *        annotation="http://maillage.org/model/doc label.fr='Nature de l\u2019outil' label.en='Kind of tool' hint.fr='Plateforme, mod\350le de document, m\351thode\u2026' hint.en='Platform, document template, method\u2026'"
	 *        annotation="http://maillage.org/model/search as='facet analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 *        annotation="http://maillage.org/model/check reference='Concept' vocabulary='voc:type-outil'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.maillage.model.Tool#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Usage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to use it. How to use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usage</em>' attribute.
	 * @see #setUsage(String)
	 * @see org.maillage.model.MaillagePackage#getTool_Usage()
	 * @model extendedMetaData="kind='element' name='usage'"
	 *        annotation="http://maillage.org/model/doc label.fr='Mode d\u2019emploi' label.en='How to use it' hint.fr='Comment s\u2019en servir.' hint.en='How to use it.'"
	 *        annotation="http://maillage.org/model/search as='analysed'"
	 *        annotation="http://maillage.org/model/form section='essentiel'"
	 * @generated
	 */
	String getUsage();

	/**
	 * Sets the value of the '{@link org.maillage.model.Tool#getUsage <em>Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usage</em>' attribute.
	 * @see #getUsage()
	 * @generated
	 */
	void setUsage(String value);

} // Tool
