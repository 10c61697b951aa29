/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Guide Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getGuideKind()
 * @model annotation="http://maillage.org/model/doc label.fr='Genre' label.en='Kind'"
 * @generated
 */
public enum GuideKind implements Enumerator {
	/**
	 * The '<em><b>Guide</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guide.
	 * <!-- end-model-doc -->
	 * @see #GUIDE_VALUE
	 * @generated
	 * @ordered
	 */
	GUIDE(0, "guide", "guide"),

	/**
	 * The '<em><b>Study</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Study.
	 * <!-- end-model-doc -->
	 * @see #STUDY_VALUE
	 * @generated
	 * @ordered
	 */
	STUDY(1, "study", "study"),

	/**
	 * The '<em><b>Strategy Document</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strategy document.
	 * <!-- end-model-doc -->
	 * @see #STRATEGY_DOCUMENT_VALUE
	 * @generated
	 * @ordered
	 */
	STRATEGY_DOCUMENT(2, "strategyDocument", "strategyDocument"),

	/**
	 * The '<em><b>Leaflet</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leaflet.
	 * <!-- end-model-doc -->
	 * @see #LEAFLET_VALUE
	 * @generated
	 * @ordered
	 */
	LEAFLET(3, "leaflet", "leaflet"),

	/**
	 * The '<em><b>Law</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal text.
	 * <!-- end-model-doc -->
	 * @see #LAW_VALUE
	 * @generated
	 * @ordered
	 */
	LAW(4, "law", "law"),

	/**
	 * The '<em><b>Form</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Form.
	 * <!-- end-model-doc -->
	 * @see #FORM_VALUE
	 * @generated
	 * @ordered
	 */
	FORM(5, "form", "form"),

	/**
	 * The '<em><b>Template</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Document template.
	 * <!-- end-model-doc -->
	 * @see #TEMPLATE_VALUE
	 * @generated
	 * @ordered
	 */
	TEMPLATE(6, "template", "template"),

	/**
	 * The '<em><b>Directory</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directory.
	 * <!-- end-model-doc -->
	 * @see #DIRECTORY_VALUE
	 * @generated
	 * @ordered
	 */
	DIRECTORY(7, "directory", "directory");

	/**
	 * The '<em><b>Guide</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guide.
	 * <!-- end-model-doc -->
	 * @see #GUIDE
	 * @model name="guide"
	 *        annotation="http://maillage.org/model/doc label.fr='Guide' label.en='Guide'"
	 * @generated
	 * @ordered
	 */
	public static final int GUIDE_VALUE = 0;

	/**
	 * The '<em><b>Study</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Study.
	 * <!-- end-model-doc -->
	 * @see #STUDY
	 * @model name="study"
	 *        annotation="http://maillage.org/model/doc label.fr='\311tude' label.en='Study'"
	 * @generated
	 * @ordered
	 */
	public static final int STUDY_VALUE = 1;

	/**
	 * The '<em><b>Strategy Document</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strategy document.
	 * <!-- end-model-doc -->
	 * @see #STRATEGY_DOCUMENT
	 * @model name="strategyDocument"
	 *        annotation="http://maillage.org/model/doc label.fr='Document strat\351gique' label.en='Strategy document'"
	 * @generated
	 * @ordered
	 */
	public static final int STRATEGY_DOCUMENT_VALUE = 2;

	/**
	 * The '<em><b>Leaflet</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leaflet.
	 * <!-- end-model-doc -->
	 * @see #LEAFLET
	 * @model name="leaflet"
	 *        annotation="http://maillage.org/model/doc label.fr='Plaquette' label.en='Leaflet'"
	 * @generated
	 * @ordered
	 */
	public static final int LEAFLET_VALUE = 3;

	/**
	 * The '<em><b>Law</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal text.
	 * <!-- end-model-doc -->
	 * @see #LAW
	 * @model name="law"
	 *        annotation="http://maillage.org/model/doc label.fr='Texte de droit' label.en='Legal text'"
	 * @generated
	 * @ordered
	 */
	public static final int LAW_VALUE = 4;

	/**
	 * The '<em><b>Form</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Form.
	 * <!-- end-model-doc -->
	 * @see #FORM
	 * @model name="form"
	 *        annotation="http://maillage.org/model/doc label.fr='Formulaire' label.en='Form'"
	 * @generated
	 * @ordered
	 */
	public static final int FORM_VALUE = 5;

	/**
	 * The '<em><b>Template</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Document template.
	 * <!-- end-model-doc -->
	 * @see #TEMPLATE
	 * @model name="template"
	 *        annotation="http://maillage.org/model/doc label.fr='Mod\350le de document' label.en='Document template'"
	 * @generated
	 * @ordered
	 */
	public static final int TEMPLATE_VALUE = 6;

	/**
	 * The '<em><b>Directory</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directory.
	 * <!-- end-model-doc -->
	 * @see #DIRECTORY
	 * @model name="directory"
	 *        annotation="http://maillage.org/model/doc label.fr='Annuaire' label.en='Directory'"
	 * @generated
	 * @ordered
	 */
	public static final int DIRECTORY_VALUE = 7;

	/**
	 * An array of all the '<em><b>Guide Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GuideKind[] VALUES_ARRAY =
		new GuideKind[] {
			GUIDE,
			STUDY,
			STRATEGY_DOCUMENT,
			LEAFLET,
			LAW,
			FORM,
			TEMPLATE,
			DIRECTORY,
		};

	/**
	 * A public read-only list of all the '<em><b>Guide Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GuideKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Guide Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GuideKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GuideKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Guide Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GuideKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GuideKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Guide Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GuideKind get(int value) {
		switch (value) {
			case GUIDE_VALUE: return GUIDE;
			case STUDY_VALUE: return STUDY;
			case STRATEGY_DOCUMENT_VALUE: return STRATEGY_DOCUMENT;
			case LEAFLET_VALUE: return LEAFLET;
			case LAW_VALUE: return LAW;
			case FORM_VALUE: return FORM;
			case TEMPLATE_VALUE: return TEMPLATE;
			case DIRECTORY_VALUE: return DIRECTORY;
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
	private GuideKind(int value, String name, String literal) {
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
	
} //GuideKind
